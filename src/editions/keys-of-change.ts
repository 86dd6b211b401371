import { isDeepStrictEqual } from 'node:util'

import type { CurrentEdition, SiteSettings } from './edition'
import { filesOf, keyOfFile, keysOf, SETTINGS_KEY, SITE_NAME_KEY } from './edition-set'
import { PART_NAMES, partKey, PARTS, type PartName } from './parts'

/**
 * Names of every question that may have another answer since one edition of a document took the place of another: those about
 * the whole document, and those about a part or a picture's files that changed or that are in other lists now.
 *
 * @param before undefined when the document has become public
 */
export function keysOfChange(before: CurrentEdition | undefined, after: CurrentEdition): string[] {
  const [earlier, later] = [new Set(before && keysOf(before)), new Set(keysOf(after))]
  const same = new Set(before && sameFiles(before, after))
  const all = [...new Set([...earlier, ...later])].filter((key) => !same.has(key))
  const parts = PART_NAMES.flatMap((part) => {
    const isSame = before && isSamePart(part, before, after)
    const asked = isSame ? all.filter((key) => !earlier.has(key) || !later.has(key)) : all
    return asked.map((key) => partKey(key, part))
  })
  return [...all, ...parts]
}

/** Names of every question that may have another answer since the settings are others. */
export const keysOfSettings = (before: SiteSettings, after: SiteSettings): string[] => [
  ...(isDeepStrictEqual(before, after) ? [] : [SETTINGS_KEY]),
  ...(isDeepStrictEqual(before.name, after.name) ? [] : [SITE_NAME_KEY]),
]

/** The keys of files that both editions show in the same sizes: many documents may show one, and ask for no more than that. */
function sameFiles(before: CurrentEdition, after: CurrentEdition): string[] {
  if (before.public !== after.public) return []
  return Object.values(after.media)
    .map(({ original }) => original.hash)
    .filter((hash) => isDeepStrictEqual(filesOf(before, hash), filesOf(after, hash)))
    .map(keyOfFile)
}

function isSamePart(part: PartName, before: CurrentEdition, after: CurrentEdition): boolean {
  const [was, is]: Record<string, unknown>[] = [{ ...before.content }, { ...after.content }]
  return (
    before.public === after.public &&
    PARTS[part][after.collection].every((field) => isDeepStrictEqual(was?.[field], is?.[field]))
  )
}
