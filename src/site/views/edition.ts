import type { Archive } from '../../editions/archive'
import type { CurrentEdition } from '../../editions/edition'
import { is } from '../../editions/edition-set'
import { fill, formatDate, formatNumber } from '../../i18n/format'
import { flagOf } from '../flags'
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
  const { edition: current, of } = subject
  const [found] = number <= current.number ? await archive.between(current, number, number) : []
  if (!found) return absentEditionView(context, of)
  const { picturesLeftOut, ...edition } = publicToday(context.reader)(current.collection, found)
  const page = withoutOthers(documentView(context, { ...current, ...edition }), current)
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
    isCurrent: number === current.number,
    redactedAt: edition.redactedAt ?? undefined,
    picturesLeftOut,
    current: context.pathTo(of),
    all: context.pathTo({ kind: 'editions', of }),
    before: number > 1 ? numbered(number - 1) : undefined,
    after: number < current.number ? numbered(number + 1) : undefined,
    comparison:
      number < current.number
        ? context.pathTo({
            kind: 'edition-comparison',
            of,
            from: String(number),
            to: String(current.number),
          })
        : undefined,
    page,
  }
  const { contentType } = page
  const answer = { status: 200, contentType, cacheable: false } as const
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

/** What bureaus, agencies and countries say of the document today was not part of the edition. Only the present flag is public. */
function withoutOthers(view: DocumentView, current: CurrentEdition): DocumentView {
  switch (view.kind) {
    case 'country':
      return {
        ...view,
        body: {
          ...view.body,
          agencies: [],
          ncb: undefined,
          twoLanguages: [],
          comparison: undefined,
          flag: is(current, 'countries') ? flagOf(current.content.iso2)?.path : undefined,
        },
      }
    case 'agency':
      return { ...view, body: { ...view.body, under: [], hosts: [] } }
    case 'crime-area':
      return { ...view, body: { ...view.body, countries: [], ncbs: [] } }
    case 'ncb':
      return view
  }
}
