import type { CurrentEdition } from '../../editions/edition'
import { is } from '../../editions/edition-set'
import { flagOf } from '../flags'
import type { DocumentPage } from './routes'
import type { PageContext, Text } from '../views/context'
import type { Link } from '../views/links'

/** The document that a page about editions is about, with all that such a page shows of its current edition. */
export interface Subject {
  of: DocumentPage
  name: Text
  document: Pick<CurrentEdition, 'collection' | 'id' | 'firstPublishedAt'>
  /** Address of the flag of a country. */
  flag: string | undefined
  /** How many editions there are: the number of the current one. */
  count: number
}

/** What {@link subjectOf} reads of the current edition, beside its number. */
export const subjectFacts = (edition: CurrentEdition) => ({
  name: edition.content.name,
  firstPublishedAt: edition.firstPublishedAt,
  flag: is(edition, 'countries') ? flagOf(edition.content.iso2)?.path : undefined,
})

export function subjectOf(
  context: PageContext,
  edition: CurrentEdition,
  of: DocumentPage,
): Subject {
  const { collection, id, number } = edition
  const { name, firstPublishedAt, flag } = subjectFacts(edition)
  return {
    of,
    name: context.text(name) ?? { text: '' },
    document: { collection, id, firstPublishedAt },
    flag,
    count: number,
  }
}

/** The pages above the list of editions of a document, outermost first. */
export function aboveEditions(context: PageContext, { of, name }: Subject): Link[] {
  const { words } = context
  const isArea = of.kind === 'crime-area'
  return [
    {
      label: { text: isArea ? words.crimeAreas : words.countries },
      href: context.pathTo({ kind: isArea ? 'crime-areas' : 'countries' }),
    },
    { label: name, href: context.pathTo(of) },
  ]
}

/** The pages above one edition or a comparison of two. */
export const aboveEdition = (context: PageContext, subject: Subject): Link[] => [
  ...aboveEditions(context, subject),
  {
    label: { text: context.words.history.editions },
    href: context.pathTo({ kind: 'editions', of: subject.of }),
  },
]
