import type { ParsedBlock } from './parsed-profile'

const LONGEST_ITEM = 200
const CONJUNCTION = /^(?:and|et|y|e|as well as|ainsi que|así como|و)\s+(?=\S)/i

/** Where an item ends: at what parts it from the next, but not at the full stop of "etc." or of "U.S." */
const END = /(?:[\s;,:؛،]|(?<!(?<!\p{L})(?:etc|\p{L}))\.)+(?:(?:and|et|y|و)\s*)?$/u

/** An item without the conjunction before it and the punctuation behind it. */
export const cleanItem = (text: string): string =>
  text
    .trim()
    .replace(CONJUNCTION, '')
    .replace(/^و(?=ال)/, '')
    .replace(END, '')
    .trim()

/** The items of a list, clean; where they are sentences, and not parts of one, with their full stops. */
export function cleanItems(items: string[]): string[] {
  const ends = items.map((item) => /[^\s.](\.)$/.exec(item.trim())?.[1] ?? '')
  const arePartsOfOne = items.length > 1 && !ends.slice(0, -1).includes('.')
  return items
    .map((item, index) => {
      const clean = cleanItem(item)
      const stop = arePartsOfOne || !/\s/.test(clean) || clean.endsWith('.') ? '' : ends[index]
      return clean && clean + (stop ?? '')
    })
    .filter(Boolean)
}

/**
 * A paragraph with the lists that run on inside of it taken out: what a colon introduces and semicolons
 * separate, a run of semicolons alone, or names with commas between them behind a colon.
 */
export function withInlineLists(text: string): ParsedBlock[] {
  const list = semicolonList(text) ?? commaList(text)
  if (!list) return text ? [{ kind: 'paragraph', text }] : []
  return [
    ...(list.before ? [{ kind: 'paragraph' as const, text: list.before }] : []),
    { kind: 'list', ordered: false, items: list.items },
    ...withInlineLists(list.after),
  ]
}

interface InlineList {
  before: string
  items: string[]
  after: string
}

function semicolonList(text: string): InlineList | undefined {
  const first = text.search(/[;؛]/)
  if (first < 0) return undefined
  const sentence = sentenceStart(text, first)
  const colon = text.slice(sentence, first).search(/:(?!\/\/)(?!\d)/)
  const start = colon < 0 ? sentence : sentence + colon + 1
  const parts = text.slice(start).split(/\s*[;؛]\s*/)
  const { item, after } = firstSentence(parts.pop() ?? '')
  const items = [...parts, item].map(cleanItem).filter(Boolean)
  const isList =
    colon < 0
      ? items.length >= 3 && areShort(items, 80)
      : items.length >= 2 && areShort(items, LONGEST_ITEM)
  return isList ? { before: text.slice(0, start).trim(), items, after } : undefined
}

const areShort = (items: string[], longest: number): boolean =>
  items.every((item) => item.length <= longest)

/** Names behind a colon: each starts with a capital letter, the last may follow "and". */
function commaList(text: string): InlineList | undefined {
  const match = /^(.*[^\d]:)\s*([^:;؛]+)$/s.exec(text)
  if (!match?.[1] || !match[2]) return undefined
  const { item, after } = firstSentence(match[2])
  const parts = item.split(/\s*[,،]\s*(?![^(]{0,120}\))/)
  if (parts.length < 2) return undefined
  const last = parts.pop() ?? ''
  const items = [
    ...parts,
    ...(CONJUNCTION.test(last) ? [last] : last.split(/\s+(?:and|et|y)\s+(.*)/s)),
  ]
    .map(cleanItem)
    .filter(Boolean)
  const areNames = items.every(
    (name) => /^(?:(?:the|la|le|les|el|los|las)\s|l['’])?[\p{Lu}]/u.test(name) && name.length <= 90,
  )
  return areNames && items.length >= 3 ? { before: match[1].trim(), items, after } : undefined
}

/** Where the sentence that holds an index starts. */
function sentenceStart(text: string, index: number): number {
  const stops = [
    ...text
      .slice(0, index)
      .matchAll(/(?<=\p{Ll}{2}|\)|\p{Script=Arabic})[.!?؟]\s+(?=\p{Lu}|\p{Script=Arabic})/gu),
  ]
  const last = stops.at(-1)
  return last ? last.index + last[0].length : 0
}

/** The last item ends with its sentence; what follows is a text again. */
function firstSentence(text: string): { item: string; after: string } {
  const stop =
    /(?<=\p{Ll}{2}|\)|\p{Lu}{2}|\p{Script=Arabic}|["”»])[.!?؟]\s+(?=["“«]?(?:\p{Lu}|\p{Script=Arabic}))/u.exec(
      text,
    )
  return stop
    ? { item: text.slice(0, stop.index), after: text.slice(stop.index + stop[0].length).trim() }
    : { item: text, after: '' }
}
