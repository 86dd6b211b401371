import type { CurrentEdition } from '../../editions/edition'
import { is } from '../../editions/edition-set'
import type { Speaker } from './speaker'

/** A document that another names, with what that one says about the relation. */
export interface Reference {
  id: string
  row?: Record<string, unknown>
}

/** The relations that a document states itself, by field. */
export type References = Record<string, Reference[]>

/** The relations of a document as it states them, whether the others are public or not. Never shown as it is. */
export function referencesOf(speaker: Speaker, edition: CurrentEdition): References {
  const to = (ids: string | string[] | undefined): Reference[] =>
    [ids ?? []].flat().map((id) => ({ id }))
  if (is(edition, 'countries')) {
    const { neighbours, crimeAreas } = edition.content
    return {
      neighbours: to(neighbours),
      crimeAreas: (crimeAreas ?? []).flatMap(({ crimeArea, prominence, note }) =>
        crimeArea ? [{ id: crimeArea, row: speaker.object({ note }, { prominence }) }] : [],
      ),
    }
  }
  if (is(edition, 'agencies'))
    return { country: to(edition.content.country), parent: to(edition.content.parent) }
  if (is(edition, 'ncbs')) {
    const { country, hostAgency, crimeAreas } = edition.content
    return { country: to(country), hostAgency: to(hostAgency), crimeAreas: to(crimeAreas) }
  }
  return is(edition, 'crime-areas') ? { related: to(edition.content.related) } : {}
}
