import { isStuck } from './country-in-text'
import { isPlausible, labelsWithin, recognizeFact } from './recognize-fact'
import type { LabelSpan } from './recognize-fact'
import { headingAt, recognizeHeading } from './recognize-heading'
import { blankLine } from './source-line'
import type { SourceLine } from './source-line'
import { taglineWithin } from './tagline'

interface Cut {
  at: number
  /** What the text from here on is, where that is known. */
  heading?: boolean
}

/** What tells where a line is cut, besides its words. */
interface Surroundings {
  next: SourceLine | undefined
  today: Date
  /** Whether a space may end a heading in Arabic. */
  headingsEndAtSpace: boolean
}

/**
 * Takes apart what scraping ran together in one line: headings stuck to the text before or after them,
 * facts on one line, the sentence under the title, paragraphs without a space between them.
 */
export function unglue(lines: SourceLine[], today: Date): SourceLine[] {
  // Where headings have lines of their own, a sentence that starts as one does is none: "Crime in Egypt is".
  const headingsEndAtSpace = !lines.some((line) => isArabicHeading(line, today))
  return lines.flatMap((line, index) =>
    piecesOf(line, { next: lines[index + 1], today, headingsEndAtSpace }),
  )
}

const isArabicHeading = ({ kind, text }: SourceLine, today: Date): boolean =>
  (kind === 'text' || kind === 'heading' || kind === 'item') &&
  /\p{Script=Arabic}/u.test(text) &&
  !recognizeFact(text, today) &&
  recognizeHeading(text, kind === 'heading') !== undefined

function piecesOf(line: SourceLine, around: Surroundings): SourceLine[] {
  if (line.kind !== 'text' && line.kind !== 'heading' && line.kind !== 'item') return [line]
  const cuts = cutsIn(line.text, around)
  if (cuts.length === 0) return [line]
  const starts: Cut[] = cuts[0]?.at === 0 ? cuts : [{ at: 0 }, ...cuts]
  return starts.flatMap(({ at, heading }, index) => {
    const text = line.text
      .slice(at, starts[index + 1]?.at)
      .replace(/^[\s|•·;,–—:-]+|[\s|•·]+$/g, '')
    if (!text) return []
    const piece: SourceLine = heading
      ? { number: line.number, text, kind: 'heading', level: 2 }
      : { ...line, text, kind: at === 0 ? line.kind : 'text' }
    return [...(index > 0 ? [blankLine(line.number)] : []), piece]
  })
}

function cutsIn(text: string, around: Surroundings): Cut[] {
  const cuts = new Map<number, Cut>()
  const add = (cut: Cut): void => {
    if (cut.at < text.length && !cuts.get(cut.at)?.heading) cuts.set(cut.at, cut)
  }
  for (const span of headingsIn(text, around)) {
    add({ at: span.start, heading: true })
    add({ at: span.end })
  }
  for (const label of labelsIn(text, around.today)) add({ at: label.start })
  const tagline = taglineWithin(text)
  if (
    tagline &&
    (tagline.start === 0 || /[^\p{Ll},]\s*$|\S$/u.test(text.slice(0, tagline.start)))
  ) {
    add({ at: tagline.start })
    add({ at: tagline.end })
  }
  for (const at of stuckSentences(text)) add({ at })
  cuts.delete(text.length)
  return [...cuts.values()]
    .sort((a, b) => a.at - b.at)
    .filter(({ at, heading }) => at > 0 || heading)
}

/** Headings inside a line. A line that is a heading and nothing else is none: it needs no cutting. */
function headingsIn(
  text: string,
  { next, today, headingsEndAtSpace }: Surroundings,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  const fact = recognizeFact(text, today)
  if (fact && (fact.value === '' || isPlausible(fact.fact, fact.value, today))) return []
  for (let start = 0; start < text.length; start += 1) {
    if (!canStartHeading(text, start)) continue
    const heading = headingAt(text, start, headingsEndAtSpace)
    if (!heading) continue
    const closes = !text.slice(heading.end).trim()
    if (closes && (start === 0 || !endsLine(text, start, next))) continue
    found.push({ start, end: heading.end })
    start = heading.end - 1
  }
  return found
}

function canStartHeading(text: string, index: number): boolean {
  if (!/[\p{Lu}\p{Script=Arabic}]/u.test(text.charAt(index))) return false
  if (index === 0) return true
  // The number of a heading is a part of it.
  if (index < 20 && !/\p{L}{2}/u.test(text.slice(0, index))) return false
  return isStuck(text, index) || /[.!?:;؟)»”"]\s*$/.test(text.slice(Math.max(0, index - 4), index))
}

/** A heading at the end of a line is one only where it is stuck to its text, or a new text starts below. */
const endsLine = (text: string, start: number, next: SourceLine | undefined): boolean =>
  isStuck(text, start) || /\S/.test(text.charAt(start - 1)) || next?.kind === 'blank'

/** Labels of facts behind the start of a line, each with a value that it can have. */
function labelsIn(text: string, today: Date): LabelSpan[] {
  const labels = labelsWithin(text)
  return labels.filter(({ fact, start, end }, index) => {
    const tail = text.slice(end, labels[index + 1]?.start).replace(/^\s*[:：]\s*/, '')
    const words = tail.trim().split(/\s+/)
    const candidates = words.slice(0, 6).map((_, count) => words.slice(0, count + 1).join(' '))
    const parts = candidates.flatMap((value) => [
      value,
      value.replace(/(?<=[\p{Ll}\d])\p{Lu}.*$/u, ''),
    ])
    return (
      start > 0 && parts.some((value) => isPlausible(fact, value.replace(/[|;,.•·]+$/, ''), today))
    )
  })
}

/** Where a sentence starts right behind the full stop of another: "markets.Belarus’s". */
function stuckSentences(text: string): number[] {
  const glue =
    /(?<=(?:\p{Ll}{2}|[\d%)»”"]|\p{Script=Arabic}{2}|\p{Lu}{3})[.!?؟][”"»)]?)(?=["“«]?(?:\p{Lu}[\p{Ll}’']|\p{Lu}\s|\p{Lu}{3}|\p{Script=Arabic}))(?<!(?:[Ww]{3}|@|\/)\S{0,80})/gu
  return [...text.matchAll(glue)]
    .map(({ index }) => index)
    .filter(
      (index) =>
        !/(?:^|[\s(])(?:St|Ste|Mr|Mrs|Ms|Dr|No|vs|art|Art|Sra|Sr|Mme)\.$/.test(
          text.slice(0, index),
        ),
    )
}
