import { isBehindBy } from './bullet'
import { isAddress, isDebris } from './debris'
import { goesOn } from './join-lines'
import { readFacts } from './read-facts'
import type { LineRoles } from './line-roles'
import type { Piece } from './piece'
import { pieceOf } from './piece-as-said'
import { recognizeHeading } from './recognize-heading'
import type { SectionHeading } from './recognize-heading'
import { collapse } from './source-line'
import type { SourceLine } from './source-line'
import { startsTagline } from './tagline'
import { titleOf } from './title'
import { isShouted } from './writing'

/**
 * Says of every line what it is. What depends on the country, such as where a second document starts, is
 * decided later.
 *
 * @param roles what persons have said of lines; nothing else is made of these
 */
export function classifyLines(
  lines: SourceLine[],
  today: Date,
  roles: LineRoles = new Map(),
): Piece[] {
  const pieces: Piece[] = []
  for (let index = 0; index < lines.length;) {
    const given = lines[index]
    const role = given && roles.get(given.number)
    if (given && role) {
      pieces.push(pieceOf(given, role, today))
      index += 1
      continue
    }
    const isFree = ({ next }: { next: number }): boolean =>
      !lines.slice(index, next).some(({ number }) => roles.has(number))
    const facts = readFacts(lines, index, today)
    if (facts && isFree(facts)) {
      pieces.push(...facts.pieces)
      index = facts.next
      continue
    }
    const joined = joinTagline(lines, index)
    const tagline = joined && isFree(joined) ? joined : undefined
    const line = tagline?.line ?? lines[index]
    if (!line) break
    pieces.push(tagline ? { kind: 'tagline', line } : classify(line, index, lines))
    index = tagline?.next ?? index + 1
  }
  return pieces
}

function classify(line: SourceLine, index: number, lines: SourceLine[]): Piece {
  if (line.kind === 'blank' || line.kind === 'separator') return { kind: line.kind, line }
  if (line.kind === 'aside' || isDebris(line.text)) return { kind: 'debris', line }
  if (line.kind === 'text' || line.kind === 'heading') {
    if (isWrapped(line, lines[index - 1])) return { kind: 'text', line }
    const title = titleOf(line.text)
    if (title) return { kind: 'title', line, title, section: recognizeHeading(line.text, false) }
  }
  const around = {
    before: neighbour(lines, index, -1),
    after: neighbour(lines, index, 1),
    isApart: lines[index - 1]?.kind === 'blank',
  }
  const isolated = lines[index - 1]?.kind !== 'text' && lines[index + 1]?.kind !== 'text'
  const section = sectionHeading(line, around, isolated)
  if (section) return { kind: 'heading', line, section }
  if (line.kind === 'heading' || (line.kind === 'text' && looksLikeHeading(line, around, isolated)))
    return { kind: 'heading', line, section: undefined }
  return { kind: 'text', line }
}

/** Shorter lines above a country's name may be a part of its title: "Profile of". */
const SHORTEST_WRAPPED = 40

/** Whether a line starts with the rest of the sentence above it. */
const isWrapped = (line: SourceLine, above: SourceLine | undefined): boolean =>
  line.kind === 'text' &&
  (above?.kind === 'text' || above?.kind === 'item') &&
  above.text.length >= SHORTEST_WRAPPED &&
  goesOn(above.text)

interface Neighbours {
  before: SourceLine | undefined
  after: SourceLine | undefined
  /** Whether a blank line stands before the line. */
  isApart: boolean
}

function sectionHeading(
  line: SourceLine,
  around: Neighbours,
  isolated: boolean,
): SectionHeading | undefined {
  if (line.kind === 'row' || line.text.length > 120) return undefined
  const { before, after } = around
  const marked = line.kind === 'heading'
  const section = recognizeHeading(
    line.text,
    marked || (isolated && isHeadingShape(line.text) && !/:$/.test(line.text)),
  )
  if (!section || marked) return section
  if (line.kind === 'item') return isItemHeading(line, section, around) ? section : undefined
  if (/[;,.]$/.test(line.text) || /[;,]$|:$/.test(before?.text ?? '')) return undefined
  return (section.country ?? (isProse(after) || (isolated && after?.kind === 'item')))
    ? section
    : undefined
}

/**
 * Whether an item heads a section. One that names its country does so behind and above another list, and behind an item of its
 * own with a text below it, or with a blank line above it and another list below it; where headings follow each other, they are
 * a list of contents.
 */
function isItemHeading(
  line: SourceLine,
  { country }: SectionHeading,
  { before, after, isApart }: Neighbours,
): boolean {
  // Markdown may number all items of a list with 1.
  const isOfContents =
    (isHeading(before) && areOfOneList(before, line, [0, 1])) ||
    (isHeading(after) && areOfOneList(line, after, [0, 1]))
  if (isOfContents) return false
  const isContinued = areOfOneList(line, after)
  if (!isContinued && !areOfOneList(before, line))
    return isProse(after) || (country !== undefined && /^(?:text|item)$/.test(after?.kind ?? ''))
  const headsList = isApart && after?.kind === 'item' && !isContinued
  return country !== undefined && (isProse(after) || headsList)
}

const isHeading = (line: SourceLine | undefined): boolean =>
  line !== undefined && recognizeHeading(line.text, false) !== undefined

/** Whether two lines are items of one list; their numbers, where they have any, are one of these steps apart. */
function areOfOneList(
  first: SourceLine | undefined,
  second: SourceLine | undefined,
  steps = [1],
): boolean {
  if (first?.kind !== 'item' || second?.kind !== 'item' || first.ordered !== second.ordered)
    return false
  const [numbers, next] = [first.ordinals, second.ordinals]
  if (!numbers || !next) return numbers === next
  return steps.some((step) => isBehindBy(step, next, numbers))
}

/** An unmarked line that stands alone, is short, ends without a full stop and has a text below it. */
function looksLikeHeading(
  line: SourceLine,
  { before, after }: Neighbours,
  isolated: boolean,
): boolean {
  const hasText = isProse(after) || after?.kind === 'item' || isAddress(after?.text ?? '')
  if (!isHeadingShape(line.text) || !hasText) return false
  if (/[;,:]$/.test(before?.text ?? '')) return false
  // What ends with a colon introduces the list below it.
  if (/:$/.test(line.text) && after?.kind === 'item') return false
  return isShouted(line.text) || (isolated && !/:$/.test(line.text))
}

const isHeadingShape = (text: string): boolean =>
  text.length <= 80 &&
  collapse(text).split(' ').length <= 10 &&
  /^[\p{Lu}\p{N}\p{Script=Arabic}]/u.test(text) &&
  !/[.;,!?؟،]$/.test(text) &&
  !/[:\t|]\s*\S/.test(text)

const isProse = (line: SourceLine | undefined): boolean =>
  line?.kind === 'text' && (line.text.length > 60 || /\s.*\s.*[.:!?؟]$/.test(line.text))

/** The next line in a direction that is not blank. */
function neighbour(lines: SourceLine[], index: number, step: 1 | -1): SourceLine | undefined {
  for (let at = index + step; at >= 0 && at < lines.length; at += step)
    if (lines[at]?.kind !== 'blank') return lines[at]
  return undefined
}

/** The sentence under the title, with the rest of it where it is wrapped. */
function joinTagline(
  lines: SourceLine[],
  index: number,
): { line: SourceLine; next: number } | undefined {
  const first = lines[index]
  if (!first || first.kind === 'blank' || !startsTagline(first.text)) return undefined
  const second = lines[index + 1]
  const isWrapped =
    !/[.!?؟]$/.test(first.text) &&
    second?.kind === 'text' &&
    /^[\p{Ll}\p{Script=Arabic}]/u.test(second.text)
  return isWrapped
    ? { line: { ...first, text: `${first.text} ${second.text}` }, next: index + 2 }
    : { line: first, next: index + 1 }
}
