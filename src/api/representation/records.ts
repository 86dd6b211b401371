import type { FoundDocument } from '../query/document-statement'
import { signedPathOf } from '../../signing/addresses'
import { EDITION_FORMAT } from '../../signing/formats'
import { IN_ALL_LANGUAGES, type Query } from '../query/read-query'
import type { FoundChange, FoundEdition } from '../query/record-statements'
import { assemble } from './assemble'
import type { PublishedEdition } from './published-edition'
import { addressOf, bodyOf } from './represent'
import { Speaker } from './speaker'

type Fields = Record<string, unknown>

/** An edition as an answer gives it, without its content. */
export const editionOf = (found: FoundEdition): Fields => ({
  type: 'editions',
  id: found.document,
  of: { type: found.collection, id: found.of, links: { self: found.self.links.self } },
  number: found.number,
  isCurrent: found.isCurrent,
  hash: found.hash,
  publishedAt: new Date(found.publishedAt).toISOString(),
  ...(found.redactedAt && { redactedAt: new Date(found.redactedAt).toISOString() }),
  ...(found.changeNote && { changeNote: found.changeNote }),
  links: {
    self: addressOf('editions', found.document),
    signed: signedPathOf(found.collection, found.of, found.number),
  },
})

/** What is signed of an edition. */
export interface SignableEdition extends Fields {
  of: { type: string; id: string }
  number: number
  content: Fields & { slug?: string }
}

/** An edition as it is signed: with its content in all languages, and without what changes when others are published. */
export function signableEdition(
  found: Parameters<typeof contentOf>[0],
  origin: string,
): SignableEdition {
  const { type, isCurrent, links, ...edition } = editionOf(found)
  return {
    format: EDITION_FORMAT,
    origin,
    ...edition,
    of: { type: found.collection, id: found.of },
    number: found.number,
    content: { ...contentOf(found, IN_ALL_LANGUAGES), links: lastingLinksOf(found) },
  }
}

/** A file is kept, and its signature is for ever: slugs are not, and one may be another document's some day. */
const lastingLinksOf = ({ collection, of }: FoundEdition): Fields => ({
  self: addressOf(collection, of),
  signed: signedPathOf(collection, of),
})

/** The content of an edition; of the documents that it names those that are live now, as they are called now. */
export function contentOf(
  found: FoundEdition &
    Pick<PublishedEdition, 'content' | 'media' | 'firstPublishedAt'> &
    Pick<FoundDocument, 'targets'>,
  query: Query,
): Fields {
  const { collection, of, content, media } = found
  const edition = {
    ...found,
    id: of,
    collection,
    publishedAt: new Date(found.publishedAt).toISOString(),
    firstPublishedAt: new Date(found.firstPublishedAt).toISOString(),
    content,
    media,
  } as unknown as PublishedEdition
  return assemble(
    edition.collection,
    {
      document: of,
      key: '',
      slug: 'slug' in content ? (content.slug ?? null) : null,
      presentSlug: found.self.slug ?? null,
      body: bodyOf(new Speaker(query.locale), edition),
      targets: found.targets,
      stating: {},
    },
    query,
  )
}

/** A change as an answer gives it. Of a document that is not public now, it says no more than that. */
export function changeOf(found: FoundChange): Fields {
  const { sequence, event, at, collection, document, number, summary, changeNote, notice, isLast } =
    found
  const isPublic = found.public === 'live'
  return {
    type: 'changes',
    sequence,
    event,
    at: new Date(at).toISOString(),
    document: {
      type: collection,
      id: document,
      isPublic,
      ...(isPublic
        ? { slug: summary.slug, name: summary.name, links: summary.links }
        : { links: { self: addressOf(collection, document) } }),
    },
    ...(event === 'withdrawn' ? {} : { edition: number }),
    ...(isPublic && event === 'published' && changeNote && { changeNote }),
    ...(!isPublic && isLast && notice && { notice }),
  }
}
