import type { UnderstoodProfile } from '../../import-desk/answers'
import type { Correctable } from '../../importer/corrections'
import type { Place, PlaceOrigin } from '../../importer/find-places'

/** A field of the screen: a value, one crime area, or one section. */
export type FieldId = Correctable | `area:${string}` | `section:${number}`

/** Where in the text each field stands. */
export function placesByField({ places, profile }: UnderstoodProfile): Map<FieldId, Place> {
  const { sections, agencies, crimeAreas, unknownAreas: _, ...values } = places
  return new Map<FieldId, Place>([
    ...(Object.entries(values) as [Correctable, Place][]),
    ...(agencies.length > 0 ? [['agencies', together(agencies)] as const] : []),
    ...profile.crimeAreas.flatMap(({ slug }, index) => {
      const place = crimeAreas[index]
      return place ? [[`area:${slug}`, place] as const] : []
    }),
    ...sections.map((place, index) => [`section:${index}`, place] as const),
  ])
}

/** Fields that a passage became, the sections last: whatever else stands in a section is more telling. */
export const fieldsAt = (places: ReadonlyMap<FieldId, Place>, passage: number): FieldId[] =>
  [...places].flatMap(([field, { passages }]) => (passages.includes(passage) ? [field] : []))

/** Several places as one; it is as certain as the least certain of them. */
const together = (places: readonly Place[]): Place => ({
  passages: [...new Set(places.flatMap(({ passages }) => passages))].sort((a, b) => a - b),
  origin: places.some(({ origin }) => origin === 'sentence') ? 'sentence' : 'list',
})

/** Whether a person had better look at what was read from there. */
export const isUncertain = (origin: PlaceOrigin): boolean => origin === 'sentence'
