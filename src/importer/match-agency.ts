import { foldText } from '../vocabulary/fold'

/** An agency that the database has, with everything it is called. */
export interface KnownAgency {
  id: string
  /** Its names in all languages, and in its own. */
  names: string[]
}

const ACRONYM = /^(.+?)\s*\((\p{Lu}[\p{L}\p{N}.&-]{1,11})\)$/u
const ADDITION = /\s*\([^()]*\)$/

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
  const isUnique = !others.some((other) => other !== written && bare(other) === bare(written))
  const alike = known.filter(({ names }) => names.some((name) => bare(name) === bare(written)))
  return isUnique && alike.length === 1 ? alike[0] : undefined
}

const bare = (name: string): string => foldText(name.replace(ADDITION, ''))
