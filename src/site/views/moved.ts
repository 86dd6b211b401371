import type { Page } from '../routes'
import type { PageContext } from './context'
import { pageView } from './frame'

export interface MovedBody {
  /** The address that is meant now. */
  href: string
}

/**
 * Leads to another page of the site.
 *
 * @param status 308 where the address was given up for the other one, 302 where the question leads to it today
 */
export function movedView(context: PageContext, to: Page, status: 302 | 308) {
  const href = context.pathTo(to)
  const about = { heading: { text: context.words.history.moved } }
  const body: MovedBody = { href }
  const answer = { status, headers: { Location: href }, cacheable: status === 308 }
  const view = pageView(context, 'moved', about, body, answer)
  return { ...view, frame: { ...view.frame, movedTo: href } }
}
