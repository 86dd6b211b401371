import { createHash } from 'node:crypto'

import { linksOf } from '../../content/links'
import type { CurrentEdition } from '../../editions/edition'
import type { EditionReader } from '../../editions/edition-set'
import type { Locale } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { detailParametersOf } from '../definitions/parameters'
import { RELATIONS } from '../definitions/resources'
import { goneProblem } from '../problem'
import type { FoundRelated } from '../query/document-statement'
import { readQuery } from '../query/read-query'
import { assemble } from '../representation/assemble'
import { referencesOf } from '../representation/references'
import { bodyOf, slugOf, sortNameOf, summaryOf } from '../representation/represent'
import { Speaker } from '../representation/speaker'

/** What is answered about one document. */
export interface Detail {
  status: 200 | 410
  /** Digest of everything that it is made from, in every language. */
  inputs: string
  /** The JSON in one language. */
  bodyIn: (locale: Locale) => string
}

/**
 * What the API answers about a current edition, made from the editions in memory: the same bytes as its statement over the
 * stored documents gives, for a request with one language and no other parameter.
 */
export function detailOf(edition: CurrentEdition, reader: EditionReader): Detail {
  if (edition.public !== 'live') {
    const body = JSON.stringify(goneProblem(edition.notice).problem)
    return { status: 410, inputs: sha256(body), bodyIn: () => body }
  }
  const related = relatedTo(edition, reader)
  return {
    status: 200,
    inputs: sha256(
      JSON.stringify([
        digestOf(edition),
        related.targets.map(nameOf),
        Object.entries(related.stating).map(([field, stating]) => [field, stating.map(nameOf)]),
      ]),
    ),
    bodyIn: (locale) => JSON.stringify(shown(edition, related, locale)),
  }
}

/** The live documents that another names, and by field those that name it. */
interface Related {
  targets: CurrentEdition[]
  stating: Record<string, CurrentEdition[]>
}

function relatedTo(edition: CurrentEdition, reader: EditionReader): Related {
  const relations = Object.entries(RELATIONS[edition.collection])
  return {
    targets: namedBy(edition).flatMap(([collection, id]) => reader.live(collection, id) ?? []),
    stating: Object.fromEntries(
      relations.flatMap(([field, { to, statedAs }]): [string, CurrentEdition[]][] =>
        statedAs ? [[field, naming(reader, to, statedAs, edition.id).sort(byId)]] : [],
      ),
    ),
  }
}

/** Without it, they would come as they were published, and every publication of one would change what names it. */
const byId = (a: CurrentEdition, b: CurrentEdition): number => (a.id < b.id ? -1 : 1)

/** The documents that an edition names, by relations and in links of its texts. */
function namedBy(edition: CurrentEdition): [collection: ProfileCollection, id: string][] {
  const named = new Map<string, ProfileCollection>()
  const references = referencesOf(new Speaker('all'), edition)
  for (const [field, { to }] of Object.entries(RELATIONS[edition.collection]))
    for (const { id } of references[field] ?? []) named.set(id, to)
  for (const { target } of linksOf(edition.collection, edition.content))
    if ('id' in target) named.set(target.id, target.collection)
  return [...named].map(([id, collection]) => [collection, id])
}

/** The live documents of a collection that carry a tag with an id: see `src/api/representation/tags.ts`. */
function naming(
  reader: EditionReader,
  collection: ProfileCollection,
  tag: string,
  id: string,
): CurrentEdition[] {
  switch (`${collection}:${tag}`) {
    case 'ncbs:country':
      return reader.ncbsOf(id)
    case 'agencies:country':
      return reader.agenciesOf(id)
    case 'countries:crimeArea':
      return reader.countriesNaming(id)
    case 'ncbs:crimeArea':
      return reader.ncbsLeadingOn(id)
    case 'agencies:parent':
      return reader.agenciesUnder(id)
    case 'ncbs:hostAgency':
      return reader.ncbsHostedBy(id)
    default:
      throw new Error(`Nothing knows which ${collection} carry the tag ${tag}.`)
  }
}

function shown(edition: CurrentEdition, related: Related, locale: Locale): unknown {
  const { collection, id } = edition
  const speaker = new Speaker(locale)
  const summarized = (each: CurrentEdition): FoundRelated => ({ summary: summaryOf(speaker, each) })
  const sorted = (editions: CurrentEdition[]) =>
    editions
      .map((each) => ({ key: Buffer.from(sortNameOf(speaker, each)), each }))
      .sort((a, b) => a.key.compare(b.key) || (a.each.id < b.each.id ? -1 : 1))
      .map(({ each }) => summarized(each))
  return assemble(
    collection,
    {
      document: id,
      key: '',
      slug: slugOf(edition) ?? null,
      body: bodyOf(speaker, edition),
      targets: related.targets.map(summarized),
      stating: Object.fromEntries(
        Object.entries(related.stating).map(([field, stating]) => [field, sorted(stating)]),
      ),
    },
    readQuery(new URLSearchParams({ locale }), detailParametersOf(collection)),
  )
}

/** All that another document shows of one. */
const nameOf = ({ collection, id, content }: CurrentEdition): unknown => [
  collection,
  id,
  'slug' in content ? content.slug : undefined,
  content.name,
]

const digests = new WeakMap<CurrentEdition, string>()

/** An edition is compared again and again, with others that change; it stays the same. */
function digestOf(edition: CurrentEdition): string {
  const known = digests.get(edition) ?? sha256(JSON.stringify(edition))
  digests.set(edition, known)
  return known
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
