import { linksOf } from '../../content/links'
import { is } from '../../editions/edition-set'
import type { CurrentEdition } from '../../editions/edition'

/**
 * What a document can be found by: `name:value`, also the documents that it relates to, by their ids. Whoever asks by a
 * related document resolves it among the live ones first, so that tags tell nothing about others.
 */
export function tagsOf(edition: CurrentEdition): string[] {
  const tags = Object.keys(edition.media).map((id) => `media:${id}`)
  const add = (name: string, values: string | boolean | undefined | (string | undefined)[]) => {
    for (const value of [values].flat())
      if (value !== undefined) tags.push(`${name}:${String(value)}`)
  }
  if (is(edition, 'countries')) {
    const { region, iso2, iso3, neighbours, crimeAreas } = edition.content
    add('region', region)
    add('iso', [iso2, iso3])
    add('neighbour', neighbours)
    for (const { crimeArea, prominence } of crimeAreas ?? []) {
      add('crimeArea', crimeArea)
      if (crimeArea && prominence) add(`crimeArea/${prominence}`, crimeArea)
    }
  } else if (is(edition, 'agencies')) {
    const { country, parent, level, functions } = edition.content
    add('country', country)
    add('parent', parent)
    add('level', level)
    add('function', functions)
  } else if (is(edition, 'ncbs')) {
    const { country, hostAgency, crimeAreas, aroundTheClock } = edition.content
    add('country', country)
    add('hostAgency', hostAgency)
    add('crimeArea', crimeAreas)
    add('aroundTheClock', aroundTheClock ?? false)
  } else if (is(edition, 'crime-areas')) add('related', edition.content.related)
  return [...new Set(tags)]
}

/** The ids of the documents that this one names: by relations and in links of its texts. */
export function targetsOf(edition: CurrentEdition): string[] {
  const linked = linksOf(edition.collection, edition.content).flatMap(({ target }) =>
    'id' in target ? [target.id] : [],
  )
  return [...new Set([...relatedIdsOf(edition), ...linked])]
}

function relatedIdsOf(edition: CurrentEdition): string[] {
  const ids = (...values: (string | string[] | undefined)[]) =>
    values.flat().filter((id) => id !== undefined)
  if (is(edition, 'countries'))
    return ids(
      edition.content.neighbours,
      (edition.content.crimeAreas ?? []).flatMap(({ crimeArea }) => crimeArea ?? []),
    )
  if (is(edition, 'agencies')) return ids(edition.content.country, edition.content.parent)
  if (is(edition, 'ncbs')) {
    const { country, hostAgency, crimeAreas } = edition.content
    return ids(country, hostAgency, crimeAreas)
  }
  return is(edition, 'crime-areas') ? ids(edition.content.related) : []
}
