import { linksOf } from '../../content/links'
import type { CurrentEdition } from '../../editions/edition'
import { is, type EditionReader, type PartReader } from '../../editions/edition-set'
import type { Named } from '../../editions/parts'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { RELATIONS } from '../definitions/resources'
import type { FoundTarget } from '../query/document-statement'
import { referencesOf } from '../representation/references'
import { slugOf, summaryOf } from '../representation/represent'
import { Speaker } from '../representation/speaker'

/** A live document that another names, with the slug that its page has: see {@link FoundTarget}. */
export interface Target {
  edition: Named
  slug: string | null
}

/** The live documents that another names, and by field those that name it: of each what is shown there. */
export interface Related {
  targets: Target[]
  stating: Record<string, Named[]>
}

export function relatedTo(edition: CurrentEdition, reader: EditionReader): Related {
  const relations = Object.entries(RELATIONS[edition.collection])
  const part = reader.part('named')
  return {
    targets: targetsOf(edition, reader),
    stating: Object.fromEntries(
      relations.flatMap(([field, { to, statedAs }]): [string, Named[]][] =>
        statedAs ? [[field, naming(part, to, statedAs, edition.id).sort(byId)]] : [],
      ),
    ),
  }
}

/** The live documents that an edition names. */
export function targetsOf(edition: CurrentEdition, reader: EditionReader): Target[] {
  const part = reader.part('named')
  return namedBy(edition).flatMap(([collection, id]) => {
    const named = part.live(collection, id)
    return named ? [{ edition: named, slug: pageSlugOf(named, part) ?? null }] : []
  })
}

/** A target as a statement finds it. */
export const foundTarget = (speaker: Speaker, { edition, slug }: Target): FoundTarget => ({
  summary: summaryOf(speaker, edition),
  slug,
})

const pageSlugOf = (edition: Named, reader: PartReader<'named'>): string | undefined =>
  is(edition, 'ncbs')
    ? reader.live('countries', edition.content.country)?.content.slug
    : slugOf(edition)

/** Without it, they would come as they were published, and every publication of one would change what names it. */
const byId = (a: Named, b: Named): number => (a.id < b.id ? -1 : 1)

type Names = [collection: ProfileCollection, id: string][]

const known = new WeakMap<CurrentEdition, Names>()

/** The documents that an edition names, by relations and in links of its texts: read once, because it stays the same. */
function namedBy(edition: CurrentEdition): Names {
  const named = known.get(edition) ?? readNames(edition)
  known.set(edition, named)
  return named
}

function readNames(edition: CurrentEdition): Names {
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
  reader: PartReader<'named'>,
  collection: ProfileCollection,
  tag: string,
  id: string,
): Named[] {
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
