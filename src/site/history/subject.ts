import type { CurrentEdition } from '../../editions/edition'
import type { DocumentPage } from './routes'
import type { PageContext, Text } from '../views/context'
import type { Link } from '../views/links'

/** The document that a page about editions is about. */
export interface Subject {
  edition: CurrentEdition
  of: DocumentPage
  name: Text
}

export const subjectOf = (
  context: PageContext,
  edition: CurrentEdition,
  of: DocumentPage,
): Subject => ({ edition, of, name: context.text(edition.content.name) ?? { text: '' } })

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
