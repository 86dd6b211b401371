import type { Archive } from '../../editions/archive'
import { fill, formatDate, formatNumber } from '../../i18n/format'
import { publicToday } from '../history/public-today'
import { aboveEdition, type Subject } from '../history/subject'
import type { DocumentPage } from '../history/routes'
import type { PageContext } from './context'
import { documentView } from './document'
import { titleOf } from './frame'
import { absentView } from './not-found'
import type { DocumentView, PageView, View } from './view'

export interface EditionBody {
  number: number
  publishedAt: string
  isCurrent: boolean
  /** When part of it was removed because the law demands it. */
  redactedAt: string | undefined
  /** Pictures of it that are not public any more. */
  picturesLeftOut: number
  current: string
  all: string
  before: string | undefined
  after: string | undefined
  /** The comparison with the current edition. */
  comparison: string | undefined
  /** The document's page as that edition. */
  page: DocumentView
}

/** One edition of a document, whole, with what other documents add of themselves left out. */
export async function editionView(
  context: PageContext,
  subject: Subject,
  number: number,
  archive: Archive,
): Promise<View> {
  const { document, count, of } = subject
  const [found] = number <= count ? await archive.between(document, number, number) : []
  if (!found) return absentEditionView(context, of)
  const { picturesLeftOut, ...edition } = publicToday(context.reader)(document.collection, found)
  const page = withoutOthers(
    documentView(context, { ...document, public: 'live', notice: null, ...edition }),
    subject,
  )
  const { locale, words } = context
  const numbered = (each: number) => context.pathTo({ kind: 'edition', of, number: each })
  const here = fill(words.history.edition, {
    number: formatNumber(locale, number),
    date: formatDate(locale, edition.publishedAt.slice(0, 10)),
  })
  const frame = {
    ...page.frame,
    title: titleOf(`${page.frame.heading.text}, ${here}`, page.frame.site.name),
    here: { text: here },
    // Those that stand for the document are of its current edition.
    image: undefined,
    card: undefined,
    breadcrumbs: [...page.frame.breadcrumbs.slice(0, 1), ...aboveEdition(context, subject)],
  }
  const body: EditionBody = {
    number,
    publishedAt: edition.publishedAt,
    isCurrent: number === count,
    redactedAt: edition.redactedAt ?? undefined,
    picturesLeftOut,
    current: context.pathTo(of),
    all: context.pathTo({ kind: 'editions', of }),
    before: number > 1 ? numbered(number - 1) : undefined,
    after: number < count ? numbered(number + 1) : undefined,
    // Without the number of the current one, so that the page stays as it is when that is another.
    comparison:
      number < count
        ? context.pathTo({ kind: 'edition-comparison', of, from: String(number) })
        : undefined,
    page,
  }
  const { contentType } = page
  const answer = { status: 200, contentType, cacheable: true } as const
  return { kind: 'edition', ...answer, frame, body } satisfies PageView<'edition', EditionBody>
}

export const absentEditionView = (context: PageContext, of: DocumentPage): View =>
  absentView(context, {
    text: context.words.history.noSuchEdition,
    link: {
      label: { text: context.words.history.allEditions },
      href: context.pathTo({ kind: 'editions', of }),
    },
  })

/** Without what leads to the present country beside others. Only the present flag is public. */
const withoutOthers = (view: DocumentView, { flag }: Subject): DocumentView =>
  view.kind === 'country'
    ? { ...view, body: { ...view.body, twoLanguages: [], comparison: undefined, flag } }
    : view
