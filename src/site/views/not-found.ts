import type { PageContext } from './context'
import { pageView } from './frame'
import type { Link } from './links'

export interface AbsentBody {
  /** What would work instead; the general words when it is left out. */
  text?: string
  /** Where to go on. */
  link?: Link
}

/** What stands at an address without a page. It repeats nothing of the address. */
export const absentView = (context: PageContext, body: AbsentBody = {}) =>
  refusalView(context, 404, context.words.notFound, body)

/** The answer to a question that has none: 400 where it cannot be understood. It repeats nothing of the question. */
export const refusalView = (
  context: PageContext,
  status: 400 | 404,
  heading: string,
  body: AbsentBody,
) =>
  pageView(context, 'not-found', { heading: { text: heading } }, body, { status, cacheable: false })
