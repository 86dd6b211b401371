import type { CurrentEdition } from '../../editions/edition'
import type { PageContext, Text } from './context'
import { pageView } from './frame'

export interface WithdrawnBody {
  notice: Text | undefined
}

/** What stands at the address of a withdrawn document: its name, the public notice, and nothing else of it. */
export function withdrawnView(context: PageContext, edition: CurrentEdition) {
  const heading = context.text(edition.content.name) ?? { text: context.words.withdrawn }
  const body: WithdrawnBody = { notice: context.text(edition.notice) }
  return pageView(context, 'withdrawn', { heading }, body, { status: 410 })
}
