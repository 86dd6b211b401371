import { explainUnparsed } from '@/importer/explain-unparsed'
import { placesOf, type Place } from '@/importer/find-places'
import type { LineRole } from '@/importer/line-roles'
import { matchStartingAreas } from '@/importer/match-crime-areas'
import { readText } from '@/importer/parse'

const CONTEXT = { today: new Date('2026-11-22'), matchAreas: matchStartingAreas }

/**
 * The first profile of a text with the places of its values, as the import screen shows it.
 *
 * @param roles what somebody has said of passages, by their texts
 */
export function findPlacesIn(text: string, said: Record<string, LineRole> = {}) {
  const { passages } = readText(text, CONTEXT)
  const roles = new Map(
    Object.entries(said).map(([of, role]) => [
      passages.findIndex((passage) => passage.text === of) + 1,
      role,
    ]),
  )
  const [document] = readText(text, { ...CONTEXT, roles }).documents
  if (!document) throw new Error('The text holds nothing.')
  return {
    profile: document.profile,
    places: placesOf(document, CONTEXT),
    reasons: Object.fromEntries(
      explainUnparsed(document, CONTEXT).map(({ text: of, reason }) => [of, reason]),
    ),
    texts: (place: Place | undefined): string[] | undefined =>
      place?.passages.map((number) => passages[number - 1]?.text ?? ''),
  }
}
