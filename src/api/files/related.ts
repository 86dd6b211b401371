import { linksOf } from '../../content/links'
import type { CurrentEdition } from '../../editions/edition'
import type { EditionReader } from '../../editions/edition-set'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { RELATIONS } from '../definitions/resources'
import { referencesOf } from '../representation/references'
import { Speaker } from '../representation/speaker'

/** The live documents that another names, and by field those that name it. */
export interface Related {
  targets: CurrentEdition[]
  stating: Record<string, CurrentEdition[]>
}

export function relatedTo(edition: CurrentEdition, reader: EditionReader): Related {
  const relations = Object.entries(RELATIONS[edition.collection])
  return {
    targets: targetsOf(edition, reader),
    stating: Object.fromEntries(
      relations.flatMap(([field, { to, statedAs }]): [string, CurrentEdition[]][] =>
        statedAs ? [[field, naming(reader, to, statedAs, edition.id).sort(byId)]] : [],
      ),
    ),
  }
}

/** The live documents that an edition names. */
export const targetsOf = (edition: CurrentEdition, reader: EditionReader): CurrentEdition[] =>
  namedBy(edition).flatMap(([collection, id]) => reader.live(collection, id) ?? [])

/** Without it, they would come as they were published, and every publication of one would change what names it. */
const byId = (a: CurrentEdition, b: CurrentEdition): number => (a.id < b.id ? -1 : 1)

type Named = [collection: ProfileCollection, id: string][]

const known = new WeakMap<CurrentEdition, Named>()

/** The documents that an edition names, by relations and in links of its texts: read once, because it stays the same. */
function namedBy(edition: CurrentEdition): Named {
  const named = known.get(edition) ?? readNames(edition)
  known.set(edition, named)
  return named
}

function readNames(edition: CurrentEdition): Named {
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
