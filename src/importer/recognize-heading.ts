import { foldInPlace } from '../vocabulary/fold'
import { countryAt, countryWithin, isStuck } from './country-in-text'
import type { CountryMention } from './country-in-text'
import { HEADING_KEYWORDS, HEADING_PHRASES, PREPOSITION } from './heading-words'
import { misspeltHeading } from './misspelt'
import type { SectionField } from './parsed-profile'

/** A heading of one of the three sections. */
export interface SectionHeading {
  field: SectionField
  country?: { iso2: string; name: string }
  /** A name in the place of a country that is none: "Fighting crime in Atlantis". */
  unknownCountry?: string
  /** The city that a heading such as "National Central Bureau Brussels" names. */
  city?: string
}

export interface HeadingSpan extends SectionHeading {
  /** Index behind the heading. */
  end: number
}

const LONGEST_HEADING = 120

const PATTERNS = (Object.entries(HEADING_PHRASES) as [SectionField, string[]][]).flatMap(
  ([field, phrases]) =>
    phrases.map((phrase) => ({ field, pattern: new RegExp(`^(?:${phrase})`, 'u') })),
)

const NUMBERING =
  /^(?:(?:section|part|chapter|partie|parte|القسم)\s+)?(?:\d{1,2}(?:\.\d{1,2})*(?:\s*[.):]|\s+[–—-]\s)\s*|\d{1,2}(?:\.\d{1,2})+\s+|(?:[ivx]{1,4}|[a-d])\s*[.):–—-]\s+)/i
const COLON_AND_PROSE = /^\s*[:：]\s+[\p{Lu}\p{Script=Arabic}][^;]*(?:\s[^;\s]+){5,}[.!?؟]$/u
const CAPITALISED = /^\p{Lu}[\p{Ll}'’-]+(?:[ -](?:\p{Lu}[\p{Ll}'’-]+|and|of|the))*/u
const BUREAU =
  /^(?:the |la |le )?(?:interpol )?(?:ncb|national central bureau(?: \(ncb\))?|bcn|bureau central national(?: \(bcn\))?|ocn|oficina central nacional(?: \(ocn\))?|المكتب المركزي الوطني)(?: interpol)?(?:\s*[:–—,-]\s*|\s+(?:(?:in|a|de|en|في)\s+|d')?)(?=\S)/

/** A line without the number and the colon that a heading may have around it. */
export const bareHeading = (text: string): string =>
  text
    .trim()
    .replace(NUMBERING, '')
    .replace(/[\s:–—-]+$/, '')

/**
 * Reads a whole line as the heading of one of the three sections.
 *
 * @param marked whether markup says that it is a heading; then one telling word is enough
 */
export function recognizeHeading(text: string, marked: boolean): SectionHeading | undefined {
  const bare = bareHeading(text)
  if (!bare || bare.length > LONGEST_HEADING) return undefined
  return (
    exactHeading(bare) ??
    bureauHeading(bare) ??
    slippedHeading(bare) ??
    strangeHeading(bare) ??
    (marked ? headingByKeyword(bare) : undefined)
  )
}

function exactHeading(text: string): SectionHeading | undefined {
  const owner = countryAt(text, 0)
  const behindOwner =
    owner && /^(?:['’]s\s+|\s*[:–—-]\s*|\s+(?:and|et|y)\s+)/.exec(text.slice(owner.end))
  if (owner && behindOwner) {
    const start = owner.end + behindOwner[0].length
    const whole = phrasesAt(text, start).find(({ end }) => end === text.length)
    const isPair = /\w/.test(behindOwner[0])
    if (whole && (!isPair || whole.field === 'interpolRole'))
      return { field: whole.field, country: mention(owner) }
  }
  for (const { field, end } of phrasesAt(text, 0)) {
    if (end === text.length) return { field }
    const tail = countryTail(text, end)
    if (tail && /^[)\s.]*$/.test(text.slice(tail.end))) return { field, country: mention(tail) }
  }
  return undefined
}

function strangeHeading(text: string): SectionHeading | undefined {
  for (const { field, end } of phrasesAt(text, 0)) {
    const unknown = unknownTail(text, end)
    if (unknown?.end === text.length) return { field, unknownCountry: unknown.name }
  }
  return undefined
}

/** A heading with a slip of the pen, and its country where it names one. */
function slippedHeading(text: string): SectionHeading | undefined {
  for (const { index } of text.matchAll(/\s/g)) {
    const tail = countryTail(text, index)
    if (tail?.end !== text.length) continue
    const field = misspeltHeading(text.slice(0, index))
    return field && { field, country: mention(tail) }
  }
  const field = misspeltHeading(text)
  return field && { field }
}

function bureauHeading(text: string): SectionHeading | undefined {
  const prefix = BUREAU.exec(foldInPlace(text))
  const place = prefix ? text.slice(prefix[0].length).replace(/^\(|\)$/g, '') : ''
  if (!place || place.length > 40 || !/^[\p{Lu}\p{Script=Arabic}]/u.test(place)) return undefined
  if (!/^[\p{L}\p{M}'’. -]+$/u.test(place) || place.split(/\s+/).length > 4) return undefined
  const country = countryAt(place, 0)
  return country?.end === place.length
    ? { field: 'interpolRole', country: mention(country) }
    : { field: 'interpolRole', city: place }
}

function headingByKeyword(text: string): SectionHeading | undefined {
  const folded = foldInPlace(text)
  const country = countryWithin(text)
  const found = (Object.entries(HEADING_KEYWORDS) as [SectionField, RegExp][])
    .map(([field, words]) => ({ field, at: folded.search(words) }))
    .filter(({ at }) => at >= 0)
  const first =
    found.find(({ field }) => field === 'interpolRole') ?? found.sort((a, b) => a.at - b.at)[0]
  return first && { field: first.field, ...(country && { country: mention(country) }) }
}

/**
 * A section heading that starts at an index of running text and has what follows stuck to it, or, when it
 * names its country, a capital letter, a colon or the end of the line after it.
 *
 * @param endsAtSpace whether a space is enough after Arabic, which has no capital letters: a sentence may go on there
 */
export function headingAt(
  text: string,
  start: number,
  endsAtSpace = false,
): HeadingSpan | undefined {
  const phrases = phrasesAt(text, start)
  for (const { field, end } of phrases) {
    const tail = countryTail(text, end)
    if (tail && endsHeading(text, tail.end, endsAtSpace))
      return { field, country: mention(tail), end: tail.end }
  }
  for (const { field, end } of phrases) {
    const unknown = unknownTail(text, end)
    if (unknown && isStuck(text, unknown.end))
      return { field, unknownCountry: unknown.name, end: unknown.end }
    if (end - start > 4 && isStuck(text, end)) return { field, end }
    if (start === 0 && /^\S+\s\S/.test(text.slice(0, end)) && COLON_AND_PROSE.test(text.slice(end)))
      return { field, end }
  }
  return undefined
}

/** Whether a text is, or starts with, the heading of a section. */
export const headsSection = (text: string): boolean =>
  (recognizeHeading(text, false) ?? headingAt(text, 0, true)) !== undefined

const endsHeading = (text: string, end: number, endsAtSpace: boolean): boolean =>
  isStuck(text, end) ||
  /^(?:\s*$|\s*:|\s{2,}|\s+["“«]?\p{Lu}|\p{Script=Arabic})/u.test(text.slice(end)) ||
  (endsAtSpace && /^\p{Script=Arabic}\s/u.test(text.slice(end - 1)))

/** Everything at an index that heads a section, the longest first. */
function phrasesAt(text: string, start: number): { field: SectionField; end: number }[] {
  const folded = foldInPlace(text.slice(start, start + LONGEST_HEADING))
  return PATTERNS.flatMap(({ field, pattern }) => {
    const match = pattern.exec(folded)
    return match ? [{ field, end: start + match[0].length }] : []
  })
    .filter(({ end }) => !/[\p{L}\p{N}]/u.test(text.charAt(end)) || isStuck(text, end))
    .sort((a, b) => b.end - a.end)
}

function countryTail(text: string, end: number): CountryMention | undefined {
  const preposition = PREPOSITION.exec(foldInPlace(text.slice(end, end + LONGEST_HEADING)))
  return preposition ? countryAt(text, end + preposition[0].length) : undefined
}

function unknownTail(text: string, end: number): { name: string; end: number } | undefined {
  const preposition = /^\s+(?:in|en|au|aux|à)\s+(?:the\s+|la\s+|el\s+)?/i.exec(text.slice(end))
  if (!preposition) return undefined
  const start = end + preposition[0].length
  const name = CAPITALISED.exec(text.slice(start))?.[0]
  return name ? { name, end: start + name.length } : undefined
}

const mention = ({ iso2, name }: CountryMention): { iso2: string; name: string } => ({ iso2, name })
