import { diffArrays } from 'diff'

import type { Locale } from '../vocabulary/locales'
import type { Passage, Style } from './comparison'

/** A stretch of text that looks the same throughout. */
export interface Run {
  text: string
  style?: Style
}

/** Two texts with more differences than this are shown as one in place of the other: nobody could follow more. */
const MOST_DIFFERENCES = 1000

/**
 * Compares two texts word by word, as the language divides words. What is in both is also compared in how it
 * looks. The passages that are not `after` give the earlier text, those that are not `before` the later one.
 */
export function comparePassages(
  locale: Locale,
  before: readonly Run[],
  after: readonly Run[],
): Passage[] {
  const earlier = new Cursor(before)
  const later = new Cursor(after)
  return differences(wordsOf(locale, textOf(before)), wordsOf(locale, textOf(after))).flatMap(
    ({ text, in: where }): Passage[] => {
      if (where === 'before') return earlier.take(text.length).map((run) => ({ ...run, in: where }))
      if (where === 'after') return later.take(text.length).map((run) => ({ ...run, in: where }))
      return inBoth(earlier.take(text.length), later.take(text.length))
    },
  )
}

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** The words of a text and what stands between them, in order: joined they are the text. */
export function wordsOf(locale: Locale, text: string): string[] {
  return [...segmenterOf(locale).segment(text)].map(({ segment }) => segment)
}

const segmenters = new Map<Locale, Intl.Segmenter>()

function segmenterOf(locale: Locale): Intl.Segmenter {
  const known = segmenters.get(locale)
  if (known) return known
  const made = new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, made)
  return made
}

type Stretch = Pick<Passage, 'text' | 'in'>

function differences(before: string[], after: string[]): Stretch[] {
  const found = diffArrays(before, after, { maxEditLength: MOST_DIFFERENCES })
  const stretches: Stretch[] = found
    ? found.map(({ value, added, removed }) => ({
        text: value.join(''),
        in: added ? 'after' : removed ? 'before' : 'both',
      }))
    : [
        { text: before.join(''), in: 'before' },
        { text: after.join(''), in: 'after' },
      ]
  return withoutIslands(stretches)
}

const HAS_WORDS = /[\p{L}\p{N}]/u

/** A space or a comma that alone was kept between words that changed is shown with them: one change, not many. */
function withoutIslands(stretches: Stretch[]): Stretch[] {
  const result: Stretch[] = []
  let [gone, come] = ['', '']
  const endChange = () => {
    if (gone) result.push({ text: gone, in: 'before' })
    if (come) result.push({ text: come, in: 'after' })
    gone = come = ''
  }
  for (const [index, { text, in: where }] of stretches.entries()) {
    const isIsland =
      where === 'both' &&
      !HAS_WORDS.test(text) &&
      gone !== '' &&
      come !== '' &&
      index < stretches.length - 1
    if (where === 'both' && !isIsland) {
      endChange()
      result.push({ text, in: where })
      continue
    }
    if (where !== 'after') gone += text
    if (where !== 'before') come += text
  }
  endChange()
  return result
}

/** Splits what is in both wherever one of the two begins to look otherwise. */
function inBoth(before: Run[], after: Run[]): Passage[] {
  const passages: Passage[] = []
  let [i, j, usedBefore, usedAfter] = [0, 0, 0, 0]
  for (;;) {
    const [old, recent] = [before[i], after[j]]
    if (!old || !recent) return passages
    const length = Math.min(old.text.length - usedBefore, recent.text.length - usedAfter)
    const text = recent.text.slice(usedAfter, usedAfter + length)
    const looksTheSame = JSON.stringify(old.style) === JSON.stringify(recent.style)
    passages.push({
      text,
      in: 'both',
      ...(recent.style ? { style: recent.style } : {}),
      ...(looksTheSame ? {} : { was: old.style ?? PLAIN }),
    })
    usedBefore += length
    usedAfter += length
    if (usedBefore === old.text.length) [i, usedBefore] = [i + 1, 0]
    if (usedAfter === recent.text.length) [j, usedAfter] = [j + 1, 0]
  }
}

const PLAIN: Style = { format: 0 }

/** Reads runs from their beginning, so many characters at a time. */
class Cursor {
  readonly #runs: Run[]

  constructor(runs: readonly Run[]) {
    this.#runs = runs.filter(({ text }) => text !== '')
  }

  take(count: number): Run[] {
    const taken: Run[] = []
    for (let left = count; left > 0;) {
      const run = this.#runs.shift()
      if (!run) break
      if (run.text.length > left) this.#runs.unshift({ ...run, text: run.text.slice(left) })
      taken.push({ ...run, text: run.text.slice(0, left) })
      left -= run.text.length
    }
    return taken
  }
}
