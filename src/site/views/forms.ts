import type { CurrentEdition } from '../../editions/edition'
import { atomFeed } from '../feeds/atom'
import { feedOf } from '../feeds/feed'
import { jsonFeed } from '../feeds/json-feed'
import { FEED_FORMATS, PAGE_FORMS, type FeedFormat, type PageForm } from '../machine-routes'
import { pageMarkdown } from '../markdown/page'
import { pageDocument } from '../page-document'
import type { PageContext } from './context'
import type { Answer, SaidView, TextView } from './view'

/** A page in another form than HTML, with the status of the page. */
export function formView(context: PageContext, page: SaidView, form: PageForm): TextView {
  if (page.kind === 'moved') return movedText(page, `.${form}`)
  const { origin } = context.site
  const { canonical } = page.frame
  const answer = { status: page.status, cacheable: page.cacheable }
  // The HTML page is the one that search engines are to list.
  const headers = canonical === undefined ? {} : { Link: `<${canonical}>; rel="canonical"` }
  if (form === 'md')
    return text({ ...answer, headers }, PAGE_FORMS.md.type, pageMarkdown(page, origin))
  return page.kind === 'withdrawn'
    ? problem(context, page, answer)
    : text({ ...answer, headers }, PAGE_FORMS.json.type, pretty(pageDocument(page, origin)))
}

/** The feed of a page; `subject` is the page's own document, where it has one. */
export function feedView(
  context: PageContext,
  format: FeedFormat,
  subject?: CurrentEdition,
): TextView {
  const feed = feedOf(context, subject)
  const answer = { status: 200, cacheable: true } as const
  const content = format === 'atom' ? atomFeed(feed) : pretty(jsonFeed(feed))
  return text(answer, FEED_FORMATS[format].type, content)
}

/** What stands at the address of a feed where another page stands in the place of the document's. */
export function feedInstead(
  context: PageContext,
  page: SaidView & { kind: 'moved' | 'withdrawn' },
  format: FeedFormat,
): TextView {
  if (page.kind === 'moved') return movedText(page, `/feed.${format}`)
  const answer = { status: page.status, cacheable: page.cacheable }
  return format === 'json'
    ? problem(context, page, answer)
    : text(answer, 'text/plain', pageMarkdown(page, context.site.origin))
}

/** Leads to the same form under the address that is meant now. */
function movedText(
  { status, cacheable, body }: SaidView & { kind: 'moved' },
  ending: string,
): TextView {
  const location = `${body.href}${ending}`
  const headers = { Location: location }
  return text({ status, cacheable, headers }, 'text/plain', `${location}\n`)
}

/** The public notice as RFC 9457 describes the problem that an answer tells of. */
function problem(
  { words }: PageContext,
  { frame, body }: SaidView & { kind: 'withdrawn' },
  answer: Pick<Answer, 'status' | 'cacheable'>,
): TextView {
  const content = {
    type: 'about:blank',
    title: words.withdrawn,
    status: answer.status,
    detail: body.notice?.text ?? words.withdrawnText,
    language: body.notice?.lang ?? frame.locale,
  }
  return text(answer, 'application/problem+json', pretty(content))
}

const text = (answer: Omit<Answer, 'contentType'>, type: string, content: string): TextView => ({
  kind: 'text',
  ...answer,
  contentType: `${type}; charset=utf-8`,
  text: content,
})

const pretty = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
