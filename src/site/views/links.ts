import { is } from '../../editions/edition-set'
import type { Listed } from '../../editions/parts'
import type { DocumentPage } from '../history/routes'
import type { PageContext, Text } from './context'

/** The name of a document and where its page is; without `href` where no page can be named. */
export interface Link {
  label: Text
  href?: string
}

/** A link to a live document, or undefined when it cannot be named. */
export function linkTo(context: PageContext, edition: Listed | undefined): Link | undefined {
  const label = edition?.public === 'live' ? context.text(edition.content.name) : undefined
  if (!edition || !label) return undefined
  const page = pageOfDocument(context, edition)
  return page ? { label, href: context.pathTo(page) } : { label }
}

/** Links to live documents in alphabetical order; those that cannot be named are left out. */
export function linksTo(context: PageContext, editions: Listed[]): Link[] {
  const links = editions.flatMap((edition) => linkTo(context, edition) ?? [])
  return context.sorted(links, (link) => link.label.text)
}

/** The page of a document. That of an NCB has its country's slug, which is not told while the country is not live. */
export function pageOfDocument(context: PageContext, edition: Listed): DocumentPage | undefined {
  if (is(edition, 'ncbs')) {
    const slug = context.listed.live('countries', edition.content.country)?.content.slug
    return slug ? { kind: 'ncb', slug } : undefined
  }
  return ownPageOf(edition)
}

/** The page of a document that has a slug itself. */
export function ownPageOf(edition: Listed): DocumentPage | undefined {
  if (is(edition, 'ncbs')) return undefined
  const kind = { countries: 'country', agencies: 'agency', 'crime-areas': 'crime-area' } as const
  const { slug } = edition.content as { slug?: string }
  return slug && edition.collection !== 'ncbs'
    ? { kind: kind[edition.collection], slug }
    : undefined
}
