import { countryNamed } from '../vocabulary/country-names'
import { foldInPlace } from '../vocabulary/fold'
import { cityIn } from './city-name'
import { isStuck } from './country-in-text'
import { FACT_LABELS } from './fact-words'
import type { FactKind } from './fact-words'
import { misspeltLabel } from './misspelt'
import { readPartialDate } from './partial-date'
import { regionNamed } from './region-names'

export interface FactText {
  fact: FactKind
  /** As written; empty where the line is the label alone. */
  value: string
}

export interface LabelSpan {
  fact: FactKind
  /** Index of the label. */
  start: number
  /** Index behind the label. */
  end: number
}

const KINDS = Object.keys(FACT_LABELS) as FactKind[]

const BEFORE_VALUE = new RegExp(
  `(?:${KINDS.map((kind) => `(?<${kind}>${FACT_LABELS[kind].join('|')})`).join('|')})(?!\\p{L})(?=\\s*[:：]|\\s*\\d)`,
  'uy',
)
const WHOLE = Object.fromEntries(
  KINDS.map((kind) => [kind, new RegExp(`^(?:${FACT_LABELS[kind].join('|')})$`, 'u')]),
) as Record<FactKind, RegExp>

const SEPARATOR = /\s*(?:[-=]+>|→|[:：=|]|\t|\s{2,}|\s[-–—>]+\s|\.{3,})[\s:：–—-]*/

/** Footnote marks, quotation marks and what separates facts are no part of a value. */
const withoutTail = (value: string): string =>
  value
    .replace(/(?:\s*\[\d{1,2}\])+$/, '')
    .replace(/^["“«]|[\s;,|•·"”»]+$/g, '')
    .trim()

/** Whether a text is the label of a fact and nothing else. */
export function labelNamed(text: string): FactKind | undefined {
  const bare = text.trim().replace(/^["“«]|\s*["”»:：?.-]+$/g, '')
  const folded = foldInPlace(bare).replace(/\s+/g, ' ')
  return KINDS.find((kind) => WHOLE[kind].test(folded))
}

/**
 * Reads a line as a fact: "Region: Europe", "NCB - Brussels", a label and a tab and a value, "Member since 1923",
 * or the label alone. A value that nothing separates from its label, or whose label is misspelt, must be one that
 * the fact can have.
 */
export function recognizeFact(text: string, today: Date): FactText | undefined {
  const alone = labelNamed(text)
  if (alone) return { fact: alone, value: '' }
  const separator = SEPARATOR.exec(text)
  const fact = separator && labelNamed(text.slice(0, separator.index))
  const value = separator && withoutTail(text.slice(separator.index + separator[0].length))
  if (fact) return { fact, value: value ?? '' }
  const misspelt = separator && misspeltLabel(text.slice(0, separator.index))
  if (misspelt && value && isPlausible(misspelt, value, today)) return { fact: misspelt, value }
  return factWithoutSeparator(text, today)
}

function factWithoutSeparator(text: string, today: Date): FactText | undefined {
  if (text.length > 100) return undefined
  for (let end = Math.min(text.length - 1, 60); end > 2; end -= 1) {
    const before = text.slice(0, end)
    const value = text.slice(end).trim()
    if (/\p{Ll}$/u.test(before) && /^\p{Ll}/u.test(text.slice(end))) continue
    const fact = labelNamed(before)
    if (fact && fact !== 'country' && fact !== 'ncb' && isPlausible(fact, value, today))
      return { fact, value }
    if (fact === 'ncb' && /^\S/.test(text.slice(end)) && isPlausible(fact, value, today))
      return { fact, value }
  }
  return undefined
}

/** Whether a fact can have this value. */
export function isPlausible(fact: FactKind, value: string, today: Date): boolean {
  if (fact === 'region') return regionNamed(value) !== undefined
  if (fact === 'ncb') return cityIn(value) !== undefined
  if (fact === 'country') return countryNamed(value) !== undefined
  return readPartialDate(value, today) !== undefined || looksLikeDate(value)
}

/** A date that is wrong or uncertain is still the value of its fact. */
const looksLikeDate = (value: string): boolean =>
  /\d/.test(value) && value.split(/\s+/).length <= 5 && /[\d?)]$/.test(value)

/** The labels of facts inside a line that a colon, or for a date the date, follows. */
export function labelsWithin(text: string): LabelSpan[] {
  const folded = foldInPlace(text)
  const found: LabelSpan[] = []
  for (let start = 0; start < text.length; start += 1) {
    if (!startsWord(text, start)) continue
    BEFORE_VALUE.lastIndex = start
    const match = BEFORE_VALUE.exec(folded)
    const fact = match?.groups && KINDS.find((kind) => match.groups?.[kind] !== undefined)
    if (!match || !fact) continue
    const end = start + match[0].length
    if (fact !== 'memberSince' && !/^\s*[:：]/.test(text.slice(end))) continue
    found.push({ fact, start, end })
    start = end
  }
  return found
}

/** A capital letter or an Arabic one at the start of a word, or stuck to the word before. */
const startsWord = (text: string, index: number): boolean =>
  /[\p{Lu}\p{Script=Arabic}]/u.test(text.charAt(index)) &&
  (isStuck(text, index) || !/[\p{Lu}\p{Script=Arabic}'’-]/u.test(text.charAt(index - 1)))
