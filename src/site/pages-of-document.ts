import type { CurrentEdition } from '../editions/edition'
import { is, type EditionSet } from '../editions/edition-set'
import type { DocumentPage } from './history/routes'
import { ownPageOf } from './views/links'

/**
 * The pages that exist because of one document, those at its former addresses included. The page of an NCB has its country's
 * slug, so it takes both to exist: it counts as the one's and the other's.
 */
export function pagesOfDocument(edition: CurrentEdition, set: EditionSet): DocumentPage[] {
  if (is(edition, 'ncbs')) return pagesOfBureau(edition, set)
  const pages = ownPagesOf(edition)
  const isWithBureau =
    is(edition, 'countries') && set.having(`ncbs?country=${edition.id}`).length > 0
  return isWithBureau ? [...pages, ...pages.map(asBureau)] : pages
}

/** The page of a document and those at its former addresses. */
function ownPagesOf(edition: CurrentEdition): DocumentPage[] {
  const page = ownPageOf(edition)
  if (!page) return []
  return [page, ...(edition.formerSlugs ?? []).map(({ slug }) => ({ ...page, slug }))]
}

function pagesOfBureau(edition: CurrentEdition<'ncbs'>, set: EditionSet): DocumentPage[] {
  const { country } = edition.content
  const found = country ? set.document('countries', country) : undefined
  return found ? ownPagesOf(found).map(asBureau) : []
}

const asBureau = ({ slug }: DocumentPage): DocumentPage => ({ kind: 'ncb', slug })
