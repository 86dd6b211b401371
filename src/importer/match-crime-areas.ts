import { CRIME_AREA_NAMES } from '../vocabulary/crime-area-names'
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

interface Synonym {
  slug: string
  pattern: string
  length: number
}

const SYNONYMS: Synonym[] = CRIME_AREA_NAMES.flatMap(({ slug, name, synonyms }) =>
  [...Object.values(name), ...Object.values(synonyms).flat()].map((text) => ({
    slug,
    pattern: patternOf(text),
    length: text.length,
  })),
).sort((a, b) => b.length - a.length)

/**
 * The synonyms by their first letter (one key for all that are Arabic, whose first letter varies), one group
 * each, the longest first, so that "war crimes" wins over what it contains.
 */
const BY_LETTER = new Map(
  [...groupByLetter()].map(([letter, synonyms]) => {
    const groups = synonyms.map(({ pattern }) => `(${pattern})`).join('|')
    return [letter, { synonyms, pattern: new RegExp(`(?:${groups})(?![\\p{L}\\p{N}])`, 'uy') }]
  }),
)

function groupByLetter(): Map<string, Synonym[]> {
  const groups = new Map<string, Synonym[]>()
  for (const synonym of SYNONYMS) {
    const letter = letterKey(synonym.pattern)
    groups.set(letter, [...(groups.get(letter) ?? []), synonym])
  }
  return groups
}

function letterKey(text: string): string {
  return /^[a-zœ]/.test(text) ? text.charAt(0) : 'ا'
}

function patternOf(text: string): string {
  return foldText(text)
    .split(' ')
    .map((word) => (/\p{Script=Arabic}/u.test(word) ? arabicWord(word) : latinWord(word)))
    .join(String.raw`,?[\s'’-]+`)
}

/** A plural s is optional, and organised is organized. */
function latinWord(word: string): string {
  return `${word.replace(/s$/, '').replace(/organi[sz]/, 'organi[sz]')}s?`
}

/** Conjunctions, prepositions and the article are written onto the word. */
function arabicWord(word: string): string {
  return `(?:و|ف)?(?:ب|ل|ك)?(?:ال|ل)?${word.replace(/^(?:بال|لل|ال)/, '')}`
}

/** The crime areas that a text names, in its order; one verb may hold for several of them. */
export function matchCrimeAreas(text: string): CrimeAreaMatch[] {
  const folded = foldInPlace(text).replace(GENERIC, (phrase) => ' '.repeat(phrase.length))
  const matches = [...named(folded), ...traffickedBehind(folded), ...traffickedBefore(folded)]
  return matches
    .filter(({ slug }, index) => slug !== 'organized-crime' || isListed(folded, matches, index))
    .sort((a, b) => a.start - b.start)
}

function named(folded: string): CrimeAreaMatch[] {
  const found: CrimeAreaMatch[] = []
  let end = 0
  for (const { index } of folded.matchAll(/(?<![\p{L}\p{N}])(?<!\banti[- ])\p{L}/gu)) {
    const group = BY_LETTER.get(letterKey(folded.charAt(index)))
    if (!group || index < end) continue
    group.pattern.lastIndex = index
    const match = group.pattern.exec(folded)
    if (!match) continue
    const groups: (string | undefined)[] = match
    const which = groups.findIndex((part, at) => at > 0 && part !== undefined)
    const slug = group.synonyms[which - 1]?.slug
    end = index + match[0].length
    if (slug) found.push({ slug, start: index, end })
  }
  return found
}

/** "trafficking in drugs, people, weapons and works of art" */
function traffickedBehind(folded: string): CrimeAreaMatch[] {
  return [...folded.matchAll(TRAFFICKING)].flatMap((verb) => {
    const matches: CrimeAreaMatch[] = []
    let at = verb.index + verb[0].length
    const rest = /^[^.;:()]*/.exec(folded.slice(at))?.[0] ?? ''
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

/** "drug, arms and human trafficking" */
function traffickedBefore(folded: string): CrimeAreaMatch[] {
  return [...folded.matchAll(TRAFFICKED_BEFORE)].flatMap((verb) => {
    const matches: CrimeAreaMatch[] = []
    const before = /[^.;:()]*$/.exec(folded.slice(0, verb.index))?.[0] ?? ''
    let end = verb.index
    for (const element of before.split(GOODS_SEPARATOR).reverse()) {
      const start = folded.lastIndexOf(element, end - element.length)
      end = start
      const words = matches.length > 0 ? element.trim() : (element.trim().split(/\s+/).at(-1) ?? '')
      const goods = goodsAt(words)
      if (goods?.end !== words.length) break
      matches.push({ slug: areaOf(goods.slug, verb[1] ?? ''), start, end: start + element.length })
    }
    return matches.length > 1 ? matches : []
  })
}

/** People are trafficked to be exploited, and smuggled to cross a border. */
const areaOf = (slug: string, verb: string): string =>
  slug === 'human-trafficking' && /smuggling|تهريب/.test(verb) ? 'people-smuggling' : slug

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
