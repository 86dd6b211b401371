import { CRIME_AREA_NAMES } from '../vocabulary/crime-area-names'
import type { CrimeAreaName } from '../vocabulary/crime-area-names'
import { foldInPlace, foldText } from '../vocabulary/fold'
import { GOODS_SEPARATOR, goodsAt, TRAFFICKED_BEFORE, TRAFFICKING } from './trafficked-goods'

/** A crime area named in a text, from index `start` to index `end`. */
export interface CrimeAreaMatch {
  slug: string
  start: number
  end: number
}

/** Boilerplate that names no crime area. */
const GENERIC =
  /(?:flow of illicit goods|trafficking routes|flux de (?:marchandises|produits) illicites|flujo de (?:mercancias|productos) ilicit[oa]s|تدفق السلع غير المشروعه)/gu

/** A crime area's name and its synonyms, as the starting list or the CMS has them. */
export type CrimeAreaWords = Pick<CrimeAreaName, 'slug' | 'name' | 'synonyms'>

/** Finds the crime areas that a text names, in its order; one verb may hold for several of them. */
export type CrimeAreaMatcher = (text: string) => CrimeAreaMatch[]

interface Synonym {
  slug: string
  pattern: string
  length: number
}

/** The synonyms that start with one letter: a group each of one pattern. */
interface Group {
  synonyms: Synonym[]
  pattern: RegExp
}

/** A matcher of these areas. Names are compared without case, accents and plural s. */
export function crimeAreaMatcher(areas: readonly CrimeAreaWords[]): CrimeAreaMatcher {
  const groups = groupsOf(areas)
  return (text) => {
    const folded = foldInPlace(text).replace(GENERIC, (phrase) => ' '.repeat(phrase.length))
    const exact = named(folded, groups)
    const goods = [...traffickedBehind(folded), ...traffickedBefore(folded)].filter(
      ({ start, end }) => !exact.some((other) => start < other.end && other.start < end),
    )
    const matches = [...exact, ...goods]
    return matches
      .filter(({ slug }, index) => slug !== 'organized-crime' || isListed(folded, matches, index))
      .sort((a, b) => a.start - b.start)
  }
}

/** Matches the areas of the starting list. */
export const matchStartingAreas = crimeAreaMatcher(CRIME_AREA_NAMES)

/**
 * The synonyms by their first letter (one key for all that are not Latin, as the first letter of Arabic words
 * varies), the longest first, so that "war crimes" wins over what it contains.
 */
function groupsOf(areas: readonly CrimeAreaWords[]): Map<string, Group> {
  const synonyms = areas
    .flatMap(({ slug, name, synonyms }) =>
      [...Object.values(name), ...Object.values(synonyms).flat()].map((text) => ({
        slug,
        pattern: patternOf(text),
        length: text.length,
      })),
    )
    .filter(({ pattern }) => pattern !== '')
    .sort((a, b) => b.length - a.length)
  const byLetter = new Map<string, Synonym[]>()
  for (const synonym of synonyms) {
    const letter = letterKey(synonym.pattern)
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), synonym])
  }
  return new Map(
    [...byLetter].map(([letter, group]) => {
      const patterns = group.map(({ pattern }) => `(${pattern})`).join('|')
      const pattern = new RegExp(`(?:${patterns})(?![\\p{L}\\p{N}])`, 'uy')
      return [letter, { synonyms: group, pattern }]
    }),
  )
}

function letterKey(text: string): string {
  return /^[a-zœ]/.test(text) ? text.charAt(0) : 'ا'
}

/** Empty for what is too short to tell anything. */
function patternOf(text: string): string {
  const folded = foldText(text)
  if (folded.length < 3) return ''
  return folded
    .split(' ')
    .map((word) => (/\p{Script=Arabic}/u.test(word) ? arabicWord(word) : latinWord(word)))
    .join(String.raw`,?[\s'’-]+`)
}

/** A plural s is optional, and organised is organized. */
function latinWord(word: string): string {
  return `${word.replace(/(?<=.)s$/, '').replace(/organi[sz]/, 'organi[sz]')}s?`
}

/** Conjunctions, prepositions and the article are written onto the word. */
function arabicWord(word: string): string {
  return `(?:و|ف)?(?:ب|ل|ك)?(?:ال|ل)?${word.replace(/^(?:بال|لل|ال)/, '')}`
}

function named(folded: string, groups: Map<string, Group>): CrimeAreaMatch[] {
  const found: CrimeAreaMatch[] = []
  let end = 0
  for (const { index } of folded.matchAll(/(?<![\p{L}\p{N}])(?<!\banti[- ])\p{L}/gu)) {
    const group = groups.get(letterKey(folded.charAt(index)))
    if (!group || index < end) continue
    group.pattern.lastIndex = index
    const match = group.pattern.exec(folded)
    if (!match) continue
    const captured: (string | undefined)[] = match
    const which = captured.findIndex((part, at) => at > 0 && part !== undefined)
    const slug = group.synonyms[which - 1]?.slug
    end = index + match[0].length
    if (slug) found.push({ slug, start: index, end })
  }
  return found
}

/** How far from its verb an enumeration of goods can go, in characters. */
const REACH = 400

/** "trafficking in drugs, people, weapons and works of art" */
function traffickedBehind(folded: string): CrimeAreaMatch[] {
  return [...folded.matchAll(TRAFFICKING)].flatMap((verb) => {
    const matches: CrimeAreaMatch[] = []
    let at = verb.index + verb[0].length
    const rest = /^[^.;:()]*/.exec(folded.slice(at, at + REACH))?.[0] ?? ''
    for (const element of rest.split(GOODS_SEPARATOR)) {
      const start = folded.indexOf(element, at)
      at = start + element.length
      const goods = goodsAt(element)
      if (!goods && element.split(/\s+/).length > 3) break
      if (!goods) continue
      matches.push({ slug: areaOf(goods.slug, verb[0]), start, end: start + goods.end })
      if (element.slice(goods.end).trim()) break
    }
    return matches
  })
}

const PASSIVE = /ed$/

/** "drug, arms and human trafficking", "arms are smuggled" */
function traffickedBefore(folded: string): CrimeAreaMatch[] {
  return [...folded.matchAll(TRAFFICKED_BEFORE)].flatMap((verb) => {
    const matches: CrimeAreaMatch[] = []
    const reached = folded.slice(Math.max(0, verb.index - REACH), verb.index)
    const before = /[^.;:()]*$/.exec(reached)?.[0] ?? ''
    let end = verb.index
    for (const element of before.split(GOODS_SEPARATOR).reverse()) {
      const start = folded.lastIndexOf(element, end - element.length)
      end = start
      const words = matches.length > 0 ? element.trim() : (element.trim().split(/\s+/).at(-1) ?? '')
      const goods = goodsAt(words)
      if (goods?.end !== words.length) break
      matches.push({ slug: areaOf(goods.slug, verb[1] ?? ''), start, end: start + element.length })
    }
    return matches.length > 1 || PASSIVE.test(verb[0]) ? matches : []
  })
}

/** People are trafficked to be exploited, and smuggled to cross a border. */
const areaOf = (slug: string, verb: string): string =>
  slug === 'human-trafficking' && /smuggl|تهريب/.test(verb) ? 'people-smuggling' : slug

/** "Organized crime" is in every heading: it counts only beside another area in an enumeration, or alone. */
function isListed(folded: string, matches: CrimeAreaMatch[], index: number): boolean {
  const own = matches[index]
  if (!own) return false
  if (!/[\p{L}\p{N}]/u.test(folded.slice(0, own.start) + folded.slice(own.end))) return true
  if (/^\s+(?:groups?|networks?|gangs?|syndicates?|figures|activit)/.test(folded.slice(own.end)))
    return false
  return matches.some((other) => {
    const [first, second] = other.start < own.start ? [other, own] : [own, other]
    const between = folded.slice(first.end, second.start)
    return (
      other.slug !== own.slug &&
      /^(?:\s*[,;،]\s*|\s+)(?:(?:and|or|et|y|as well as|و)\s*)?$/.test(between) &&
      /[,;،]|\s\S/.test(between)
    )
  })
}
