import { foldText } from '../vocabulary/fold'

/** An agency that the database has, with everything it is called. */
export interface KnownAgency {
  id: string
  /** Its names in all languages, and in its own. */
  names: string[]
}

const ACRONYM = /^(.+?)\s*\((\p{Lu}[\p{L}\p{N}.&-]{1,11})\)$/u
const ADDITION = /(?<!\s)\s*\([^()]*\)$/

/** "Ministry of Internal Affairs (MIA)" is a name and an acronym. */
export function nameAndAcronym(written: string): { name: string; acronym?: string } {
  const [, name, acronym] = ACRONYM.exec(written) ?? []
  const isAcronym = acronym !== undefined && /\p{Lu}.*\p{Lu}/u.test(acronym) && !/\s/.test(acronym)
  return isAcronym && name !== undefined ? { name, acronym } : { name: written }
}

/**
 * The agency that a text means: the one of the same name, or else the only one whose name is the same but for
 * what stands in brackets behind it.
 *
 * @param others the names of the text's other agencies, for telling apart those that differ in the brackets alone
 */
export function agencyMeant(
  written: string,
  known: readonly KnownAgency[],
  others: readonly string[],
): KnownAgency | undefined {
  const exact = known.find(({ names }) =>
    names.some((name) => foldText(name) === foldText(written)),
  )
  if (exact) return exact
  const hasTwin = others.some((other) => bare(other) === bare(written) && areTwins(other, written))
  const alike = known.filter(({ names }) =>
    names.some((name) => bare(name) === bare(written) && !areTwins(name, written)),
  )
  return !hasTwin && alike.length === 1 ? alike[0] : undefined
}

/** Each name once; one without its brackets is the same as the one that has them. */
export function distinctAgencies(names: readonly string[]): string[] {
  const distinct: string[] = []
  const places = new Map<string, number[]>()
  for (const name of names) {
    const alike = places.get(bare(name)) ?? []
    const at = alike.find((place) => !areTwins(distinct[place] ?? '', name))
    if (at === undefined) places.set(bare(name), [...alike, distinct.push(name) - 1])
    else if (ADDITION.test(name) && !ADDITION.test(distinct[at] ?? '')) distinct[at] = name
  }
  return distinct
}

/** Of two names that are the same but for their brackets, whether both have some, and different ones. */
const areTwins = (a: string, b: string): boolean =>
  ADDITION.test(a) && ADDITION.test(b) && foldText(a) !== foldText(b)

const bare = (name: string): string => foldText(name.replace(ADDITION, ''))
