/** Words somebody commented on, with what stood around them. */
export interface Passage {
  quote: string
  /** What stood right before and after, as far as it was kept. Empty at the beginning or end of the text. */
  prefix: string
  suffix: string
}

/** Where a passage stands in a text now, as offsets into it. */
export interface Found {
  /** `exact`: the same words. `changed`: other words between what stood before and after. */
  how: 'exact' | 'changed'
  start: number
  end: number
}

/** A part of a text, as offsets into it. */
export interface Span {
  start: number
  end: number
}

const WHOLE: Span = { start: 0, end: Infinity }

const distanceTo = ({ start, end }: Span, at: number): number =>
  at < start ? start - at : Math.max(0, at - end + 1)

/** How much of what stands around a passage is kept, in characters. */
export const CONTEXT_LENGTH = 40

/**
 * Finds a passage again in a text that may have been edited: by its words; where they occur several times, by
 * what stood around them, then by nearness to where they were; where they occur no more, by what stood before
 * and after. White space does not count: what a browser selects has other line breaks than what is stored.
 *
 * @param near the part of the text in which it stood
 * @returns null when the passage is gone
 */
export function findPassage(text: string, passage: Passage, near: Span = WHOLE): Found | null {
  const whole = squeeze(text)
  const quote = squeeze(passage.quote).letters
  if (quote === '') return null
  const prefix = squeeze(passage.prefix).letters
  const suffix = squeeze(passage.suffix).letters
  const [best] = occurrencesOf(whole.letters, quote)
    .map((start) => ({
      start,
      context:
        commonEnd(whole.letters.slice(0, start), prefix) +
        commonStart(whole.letters.slice(start + quote.length), suffix),
      distance: distanceTo(near, whole.at[start] ?? 0),
    }))
    .sort((one, other) => other.context - one.context || one.distance - other.distance)
  if (best) return spanOf(whole, 'exact', best.start, best.start + quote.length)
  const between = betweenContext(whole.letters, prefix, suffix, quote.length)
  return between && spanOf(whole, 'changed', ...between)
}

/** The passage of a text between two offsets, with what stands around it. */
export const passageAt = (text: string, start: number, end: number): Passage => ({
  quote: text.slice(start, end).trim(),
  prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
  suffix: text.slice(end, end + CONTEXT_LENGTH),
})

interface Squeezed {
  letters: string
  /** The offset of each letter in the text. */
  at: number[]
}

function squeeze(text: string): Squeezed {
  let letters = ''
  const at: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index)
    if (/\s/.test(letter)) continue
    letters += letter
    at.push(index)
  }
  return { letters, at }
}

const spanOf = (whole: Squeezed, how: Found['how'], start: number, end: number): Found => ({
  how,
  start: whole.at[start] ?? 0,
  end: (whole.at[end - 1] ?? 0) + 1,
})

function occurrencesOf(text: string, words: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

function commonStart(one: string, other: string): number {
  let length = 0
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length += 1
  return length
}

function commonEnd(one: string, other: string): number {
  let length = 0
  while (
    length < Math.min(one.length, other.length) &&
    one.at(-1 - length) === other.at(-1 - length)
  )
    length += 1
  return length
}

/** Fewer letters than this are found by chance. */
const LEAST_CONTEXT = 6
const TELLING_CONTEXT = 16

/** The letters that stand now where a passage of the given length stood between its old surroundings. */
function betweenContext(
  text: string,
  prefix: string,
  suffix: string,
  length: number,
): [number, number] | null {
  const before = prefix.slice(-TELLING_CONTEXT)
  const after = suffix.slice(0, TELLING_CONTEXT)
  if (before.length < LEAST_CONTEXT && after.length < LEAST_CONTEXT) return null
  const starts = before ? occurrencesOf(text, before).map((at) => at + before.length) : [0]
  const ends = after ? occurrencesOf(text, after) : [text.length]
  const longest = 2 * length + TELLING_CONTEXT
  const [best] = starts
    .flatMap((start) => ends.map((end): [number, number] => [start, end]))
    .filter(([start, end]) => end > start && end - start <= longest)
    .sort(
      (one, other) => Math.abs(one[1] - one[0] - length) - Math.abs(other[1] - other[0] - length),
    )
  return best ?? null
}
