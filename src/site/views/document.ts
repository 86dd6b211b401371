import type { CurrentEdition } from '../../editions/edition'
import { is } from '../../editions/edition-set'
import { agencyView } from './agency'
import type { PageContext } from './context'
import { countryView } from './country'
import { crimeAreaView } from './crime-area'
import { ncbView } from './ncb'
import type { DocumentView } from './view'

/** The page of a live document. */
export function documentView(context: PageContext, edition: CurrentEdition): DocumentView {
  if (is(edition, 'countries')) return countryView(context, edition)
  if (is(edition, 'crime-areas')) return crimeAreaView(context, edition)
  if (is(edition, 'agencies')) return agencyView(context, edition)
  return ncbView(context, edition as CurrentEdition<'ncbs'>)
}
