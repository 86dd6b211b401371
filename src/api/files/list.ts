import type { CurrentEdition } from '../../editions/edition'
import type { EditionReader } from '../../editions/edition-set'
import { Remembered } from '../../site/views/remembered'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { LIMIT, listParametersOf } from '../definitions/parameters'
import { readQuery } from '../query/read-query'
import { assemble } from '../representation/assemble'
import { pageOf, type Page } from '../representation/page'
import { bodyOf, slugOf, sortNameOf } from '../representation/represent'
import { serialized } from '../representation/serialized'
import { Speaker, type StoredLocale } from '../representation/speaker'
import { digestOf, digestOfTarget, sha256 } from './made-from'
import { foundTarget, targetsOf } from './related'

/** The first page of a list. */
export interface List {
  /** Digest of everything that it is made from. */
  inputs: string
  page: () => Page
}

/**
 * What the API answers where the documents of a collection are asked for and nothing else but a language is said, made from
 * the editions in memory: the same as its statement over the stored documents gives.
 */
export function listOf(
  collection: ProfileCollection,
  reader: EditionReader,
  locale: StoredLocale,
): List {
  const speaker = new Speaker(locale)
  const found = liveOf(collection, reader)
    .map((edition) => ({ edition, ...sortKeyOf(edition, speaker) }))
    .sort((a, b) => a.bytes.compare(b.bytes) || (a.edition.id < b.edition.id ? -1 : 1))
    .slice(0, LIMIT.default + 1)
    .map((each) => ({ ...each, targets: targetsOf(each.edition, reader) }))
  return {
    inputs: sha256(
      JSON.stringify([
        found
          .slice(0, LIMIT.default)
          .map(({ edition, targets }) => [digestOf(edition), targets.map(digestOfTarget)]),
        found.length,
      ]),
    ),
    page: () => {
      const query = readQuery(new URLSearchParams({ locale }), listParametersOf(collection))
      return pageOf(
        query,
        'name',
        found.map(({ edition, key, targets }) => ({ document: edition.id, key, edition, targets })),
        null,
        ({ edition, targets, ...place }) =>
          serialized(
            assemble(
              collection,
              {
                ...place,
                slug: slugOf(edition) ?? null,
                presentSlug: slugOf(edition) ?? null,
                body: bodyOf(speaker, edition),
                targets: targets.map((target) => foundTarget(speaker, target)),
                stating: {},
              },
              query,
            ),
          ),
      )
    },
  }
}

function liveOf(collection: ProfileCollection, reader: EditionReader): CurrentEdition[] {
  switch (collection) {
    case 'countries':
      return reader.countries()
    case 'crime-areas':
      return reader.crimeAreas()
    case 'agencies':
      return reader.agencies()
    case 'ncbs':
      return reader.ncbs()
  }
}

/** By what an edition is sorted, also as the bytes that the database compares: made once, because lists compare it again and again. */
interface SortKey {
  key: string
  bytes: Buffer
}

const keys = new Remembered<CurrentEdition, SortKey>()

function sortKeyOf(edition: CurrentEdition, speaker: Speaker): SortKey {
  const make = (): SortKey => {
    const key = sortNameOf(speaker, edition)
    return { key, bytes: Buffer.from(key) }
  }
  return keys.of(edition, speaker.locale, make) ?? make()
}
