import { isLocalized, leavesOf, localesOf } from '../../content/leaves'
import { plainText } from '../../content/plain-text'
import type { RichText, RichTextNode } from '../../content/rich-text'
import type { ProfileCollection } from '../../vocabulary/profiles'
import type { Finding } from '../finding'
import type { Subject } from '../subject'
import { valueAt } from '../value-at'

/** What a complete profile has beside the fields that are required. */
const EXPECTED: Record<ProfileCollection, readonly string[]> = {
  countries: ['tagline', 'memberSince', 'crimeAreas', 'keyFacts', 'gallery'],
  ncbs: ['mandate', 'hostAgency', 'contacts'],
  agencies: ['functions', 'responsibilities'],
  'crime-areas': ['description', 'synonyms'],
}

/** Parts of a page that would be empty: fields, headings with nothing under them, a country without a bureau. */
export const emptySections = ({ collection, content, surroundings }: Subject): Finding[] => [
  ...EXPECTED[collection]
    .filter((path) => valueAt(content, path) === undefined)
    .map((path): Finding => ({ severity: 'info', says: 'empty-field', path })),
  ...emptyHeadings(collection, content),
  ...(surroundings.hasBureau === false ? [{ severity: 'info', says: 'no-bureau' } as const] : []),
  ...(surroundings.agencyCount === 0 ? [{ severity: 'info', says: 'no-agencies' } as const] : []),
]

const emptyHeadings = (collection: ProfileCollection, content: object): Finding[] =>
  leavesOf(collection, content).flatMap((leaf): Finding[] => {
    if (leaf.shape.kind !== 'rich-text' || !isLocalized(leaf)) return []
    return localesOf(leaf).flatMap((locale) =>
      headingsWithNothing(leaf.value[locale] as RichText).map((heading) => ({
        severity: 'warning',
        says: 'empty-heading',
        path: leaf.path,
        locale,
        params: { heading },
      })),
    )
  })

/** Headings that are followed by one of the same or a higher rank, or by the end. */
function headingsWithNothing({ root }: RichText): string[] {
  const blocks = (root.children ?? []).filter((block) => wordsOf(block) !== '')
  return blocks.flatMap((block, index) => {
    const rank = rankOf(block)
    if (rank === null) return []
    const next = blocks[index + 1]
    const nextRank = next ? rankOf(next) : 0
    return nextRank !== null && nextRank <= rank ? [wordsOf(block)] : []
  })
}

const wordsOf = (block: RichTextNode): string =>
  block.type === 'horizontalrule' ? '—' : plainText({ root: { type: 'root', children: [block] } })

const rankOf = (block: RichTextNode): number | null =>
  block.type === 'heading' && 'tag' in block && block.tag ? Number(block.tag.slice(1)) : null
