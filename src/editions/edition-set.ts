import { isDeepStrictEqual } from 'node:util'

import type { MediaContent } from '../content/profiles'
import { ANY_CHANGE } from '../vocabulary/any-change'
import type { ProfileCollection } from '../vocabulary/profiles'
import type { Region } from '../vocabulary/regions'
import type { CurrentEdition, SiteSettings } from './edition'
import { partKey, type Listed, type PartName, type PartOf } from './parts'

type AnyEdition = CurrentEdition

/** Reads the slug under which a document has pages of its own; an NCB is found by its country. */
const slugOf = (edition: AnyEdition): string | undefined =>
  'slug' in edition.content ? edition.content.slug : undefined

/**
 * Names of everything a page could have read that involves this edition. A page that recorded one of
 * these keys may show the edition; a page that recorded none of them cannot.
 */
export function keysOf(edition: AnyEdition): string[] {
  const { collection, id } = edition
  const keys = [collection, `${collection}/${id}`, ANY_CHANGE]
  const slug = slugOf(edition)
  if (slug) keys.push(`${collection}?slug=${slug}`)
  const pictures = Object.keys(edition.media)
  if (pictures.length > 0) keys.push('media', ...pictures.map((picture) => `media/${picture}`))
  for (const { original } of Object.values(edition.media)) keys.push(keyOfFile(original.hash))
  for (const former of edition.formerSlugs ?? []) keys.push(`${collection}?former=${former.slug}`)
  if (is(edition, 'countries')) {
    if (edition.content.region) keys.push(`countries?region=${edition.content.region}`)
    for (const { crimeArea } of edition.content.crimeAreas ?? [])
      if (crimeArea) keys.push(`countries?crimeArea=${crimeArea}`)
  }
  if (is(edition, 'ncbs')) {
    keys.push(`ncbs?country=${edition.content.country ?? ''}`)
    for (const area of edition.content.crimeAreas ?? []) keys.push(`ncbs?crimeArea=${area}`)
    if (edition.content.hostAgency) keys.push(`ncbs?agency=${edition.content.hostAgency}`)
  }
  if (is(edition, 'agencies')) {
    keys.push(`agencies?country=${edition.content.country ?? ''}`)
    if (edition.content.parent) keys.push(`agencies?parent=${edition.content.parent}`)
  }
  return keys
}

/** Names the settings of the site as a whole. */
export const SETTINGS_KEY = 'settings'

/** Names what the site is called. */
export const SITE_NAME_KEY = 'settings/name'

/** Names the file of a picture by its digest. */
export const keyOfFile = (hash: string): string => `media?file=${hash}`

/**
 * Digests of the files in which an edition shows a picture, of its sizes and its own; none where it does not.
 *
 * @param original digest of the picture's own file
 */
export const filesOf = (edition: AnyEdition, original: string): string[] =>
  Object.values(edition.media)
    .filter((each) => each.original.hash === original)
    .flatMap(({ sizes }) => [original, ...sizes.map(({ hash }) => hash)])

const showTheSameFiles = (one: AnyEdition, other: AnyEdition): boolean =>
  one.public === other.public && isDeepStrictEqual(one.media, other.media)

/** All current editions in memory, indexed by document and by {@link keysOf}. */
export class EditionSet {
  readonly #byDocument = new Map<string, AnyEdition>()
  readonly #byKey = new Map<string, Set<AnyEdition>>()
  /** What {@link newest} answers until an edition is put: it is asked in every language. */
  readonly #newest = new Map<number, AnyEdition[]>()
  /** What {@link publicFiles} answers until other pictures are shown: every page that shows one asks for it, and hundreds show the same. */
  readonly #publicFiles = new Map<string, ReadonlySet<string>>()
  settings: SiteSettings

  constructor(editions: Iterable<AnyEdition>, settings: SiteSettings) {
    this.settings = settings
    for (const edition of editions) this.put(edition)
  }

  /** Puts an edition in place of the document's earlier one; answers the earlier one. */
  put(edition: AnyEdition): AnyEdition | undefined {
    const name = `${edition.collection}/${edition.id}`
    const earlier = this.#byDocument.get(name)
    this.#newest.clear()
    if (!earlier || !showTheSameFiles(earlier, edition)) this.#publicFiles.clear()
    if (earlier) for (const key of keysOf(earlier)) this.#byKey.get(key)?.delete(earlier)
    this.#byDocument.set(name, edition)
    for (const key of keysOf(edition)) {
      const holders = this.#byKey.get(key) ?? new Set()
      this.#byKey.set(key, holders.add(edition))
    }
    return earlier
  }

  /** The edition of one document, live or withdrawn. */
  document(collection: ProfileCollection, id: string): AnyEdition | undefined {
    return this.#byDocument.get(`${collection}/${id}`)
  }

  /** The editions that carry a key, live and withdrawn. */
  having(key: string): AnyEdition[] {
    return [...(this.#byKey.get(key) ?? [])]
  }

  /** Digests of the files in which live documents show a picture; see {@link EditionReader.publicFilesOf}. */
  publicFiles(original: string): ReadonlySet<string> {
    const known = this.#publicFiles.get(original)
    if (known) return known
    const live = this.having(keyOfFile(original)).filter((edition) => edition.public === 'live')
    const files = new Set(live.flatMap((edition) => filesOf(edition, original)))
    this.#publicFiles.set(original, files)
    return files
  }

  all(): AnyEdition[] {
    return [...this.#byDocument.values()]
  }

  /** How many documents there are, live and withdrawn. */
  get size(): number {
    return this.#byDocument.size
  }

  /** The live editions that were published last, newest first. */
  newest(count: number): AnyEdition[] {
    const known = this.#newest.get(count)
    if (known) return known
    const newest: AnyEdition[] = []
    for (const edition of this.#byDocument.values()) {
      if (edition.public !== 'live') continue
      const last = newest.at(count - 1)
      if (last && newestFirst(last, edition) < 0) continue
      newest.push(edition)
      newest.sort(newestFirst).splice(count)
    }
    this.#newest.set(count, newest)
    return newest
  }
}

/** The questions whose answers need not be whole documents. */
export interface PartReader<P extends PartName> {
  live: <C extends ProfileCollection>(
    collection: C,
    id: string | undefined,
  ) => PartOf<P, C> | undefined
  countries: () => PartOf<P, 'countries'>[]
  countriesNaming: (crimeAreaId: string) => PartOf<P, 'countries'>[]
  crimeAreas: () => PartOf<P, 'crime-areas'>[]
  agencies: () => PartOf<P, 'agencies'>[]
  agenciesOf: (countryId: string) => PartOf<P, 'agencies'>[]
  agenciesUnder: (agencyId: string) => PartOf<P, 'agencies'>[]
  ncbsOf: (countryId: string) => PartOf<P, 'ncbs'>[]
  ncbsLeadingOn: (crimeAreaId: string) => PartOf<P, 'ncbs'>[]
  ncbsHostedBy: (agencyId: string) => PartOf<P, 'ncbs'>[]
}

/**
 * The set as one page sees it: withdrawn documents are absent from every relation and list, and every
 * question asked is recorded, so that the page is looked at again when an answer may have changed.
 */
export class EditionReader {
  readonly #set: EditionSet
  readonly #part: PartName | undefined

  /** @param part what is read of each document; the whole unless told otherwise */
  constructor(
    set: EditionSet,
    readonly asked = new Set<string>(),
    part?: PartName,
  ) {
    this.#set = set
    this.#part = part
  }

  /** The same documents, but only a part of each. What is asked is recorded here. */
  part<P extends PartName>(part: P): PartReader<P> {
    return new EditionReader(this.#set, this.asked, part)
  }

  settings(): SiteSettings {
    this.asked.add(SETTINGS_KEY)
    return this.#set.settings
  }

  /** What the site is called: all that feeds say of it. */
  siteName(): SiteSettings['name'] {
    this.asked.add(SITE_NAME_KEY)
    return this.#set.settings.name
  }

  /** One live document, or undefined where there is none. */
  live<C extends ProfileCollection>(
    collection: C,
    id: string | undefined,
  ): CurrentEdition<C> | undefined {
    if (!id) return undefined
    this.#ask(`${collection}/${id}`)
    const edition = this.#set.document(collection, id)
    return edition?.public === 'live' ? (edition as CurrentEdition<C>) : undefined
  }

  /** One document, live or withdrawn: whoever shows it must tell which. */
  document(collection: ProfileCollection, id: string): CurrentEdition | undefined {
    this.#ask(`${collection}/${id}`)
    return this.#set.document(collection, id)
  }

  /** The document with this slug, live or withdrawn: its own page must tell which. */
  bySlug<C extends 'countries' | 'agencies' | 'crime-areas'>(
    collection: C,
    slug: string,
  ): CurrentEdition<C> | undefined {
    const found = this.#having(`${collection}?slug=${slug}`) as CurrentEdition<C>[]
    return found.find((edition) => edition.public === 'live') ?? found[0]
  }

  /** The document that had this slug last and has another one now, live or withdrawn. */
  formerlyAt<C extends 'countries' | 'agencies' | 'crime-areas'>(
    collection: C,
    slug: string,
  ): CurrentEdition<C> | undefined {
    const lastAt = ({ formerSlugs = [] }: AnyEdition) =>
      formerSlugs.find((former) => former.slug === slug)?.lastPublishedAt ?? ''
    const found = this.#having(`${collection}?former=${slug}`) as CurrentEdition<C>[]
    return found.toSorted((a, b) => lastAt(b).localeCompare(lastAt(a)))[0]
  }

  /** The NCB of a country, live or withdrawn. */
  ncbOf(countryId: string): CurrentEdition<'ncbs'> | undefined {
    const found = this.#having(`ncbs?country=${countryId}`) as CurrentEdition<'ncbs'>[]
    return found.find((edition) => edition.public === 'live') ?? found[0]
  }

  /** The live NCBs of a country: there is one, but nothing holds editors to it. */
  ncbsOf(countryId: string): CurrentEdition<'ncbs'>[] {
    return this.#live(`ncbs?country=${countryId}`)
  }

  countries(): CurrentEdition<'countries'>[] {
    return this.#live('countries')
  }

  countriesIn(region: Region): CurrentEdition<'countries'>[] {
    return this.#live(`countries?region=${region}`)
  }

  crimeAreas(): CurrentEdition<'crime-areas'>[] {
    return this.#live('crime-areas')
  }

  agencies(): CurrentEdition<'agencies'>[] {
    return this.#live('agencies')
  }

  ncbs(): CurrentEdition<'ncbs'>[] {
    return this.#live('ncbs')
  }

  agenciesOf(countryId: string): CurrentEdition<'agencies'>[] {
    return this.#live(`agencies?country=${countryId}`)
  }

  agenciesUnder(agencyId: string): CurrentEdition<'agencies'>[] {
    return this.#live(`agencies?parent=${agencyId}`)
  }

  countriesNaming(crimeAreaId: string): CurrentEdition<'countries'>[] {
    return this.#live(`countries?crimeArea=${crimeAreaId}`)
  }

  ncbsLeadingOn(crimeAreaId: string): CurrentEdition<'ncbs'>[] {
    return this.#live(`ncbs?crimeArea=${crimeAreaId}`)
  }

  ncbsHostedBy(agencyId: string): CurrentEdition<'ncbs'>[] {
    return this.#live(`ncbs?agency=${agencyId}`)
  }

  /**
   * Digests of the files in which live documents show a picture, of its sizes and its own; none where no live document does, because
   * it is not public then.
   *
   * @param original digest of the picture's own file
   */
  publicFilesOf(original: string): ReadonlySet<string> {
    this.asked.add(keyOfFile(original))
    return this.#set.publicFiles(original)
  }

  /** A picture that a live document uses; of one that several use, the words that were approved last. */
  picture(id: string): MediaContent | undefined {
    let latest: CurrentEdition | undefined
    for (const edition of this.#live(`media/${id}`))
      if (!latest || placeOf(edition) > placeOf(latest)) latest = edition
    return latest?.media[id]
  }

  /** The live documents that use pictures. */
  withPictures(): CurrentEdition[] {
    return this.#live('media')
  }

  /** Notes that an answer may be another one after every publication. */
  everyChange(): void {
    this.asked.add(ANY_CHANGE)
  }

  /** The most recently published live documents, newest first. */
  latestChanges(count: number): AnyEdition[] {
    this.#ask(ANY_CHANGE)
    return [...this.#set.newest(count)]
  }

  #live<C extends ProfileCollection>(key: string): CurrentEdition<C>[] {
    return this.#having(key).filter((edition) => edition.public === 'live') as CurrentEdition<C>[]
  }

  #ask(key: string): void {
    this.asked.add(this.#part ? partKey(key, this.#part) : key)
  }

  #having(key: string): AnyEdition[] {
    this.#ask(key)
    return this.#set.having(key)
  }
}

/** Instants are of one form and ids plain letters: comparing them by the rules of a language would cost a hundred times as much. */
const newestFirst = (a: AnyEdition, b: AnyEdition): number =>
  compared(b.publishedAt, a.publishedAt) || compared(a.id, b.id)

const compared = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)

const placeOf = ({ sequence = 0 }: AnyEdition): number => sequence

/** Narrows an edition to one collection. */
export function is<C extends ProfileCollection>(
  edition: AnyEdition,
  collection: C,
): edition is CurrentEdition<C>
export function is<C extends ProfileCollection>(
  edition: Listed,
  collection: C,
): edition is Listed<C>
export function is(edition: Listed, collection: ProfileCollection): boolean {
  return edition.collection === collection
}
