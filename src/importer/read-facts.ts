import type { FactKind } from './fact-words'
import type { Piece } from './piece'
import { isPlausible, labelNamed, recognizeFact } from './recognize-fact'
import type { FactText } from './recognize-fact'
import { recognizeHeading } from './recognize-heading'
import type { SourceLine } from './source-line'

interface Read {
  pieces: Piece[]
  /** Index of the first line that was not read. */
  next: number
}

/** Facts that start at a line: on it, in its cells, or in the lines below it. */
export function readFacts(lines: SourceLine[], index: number, today: Date): Read | undefined {
  const line = lines[index]
  if (!line || line.kind === 'blank' || line.kind === 'separator' || line.kind === 'aside')
    return undefined
  if (line.kind === 'row') return readRow(line, lines, index, today)
  if (line.text.length > 160) return undefined
  const found = recognizeFact(line.text, today)
  if (!found) return undefined
  if (found.value === '') return readBelow(lines, index, today)
  return isFactNotHeading(line, found, lines, index, today)
    ? { pieces: [fact(line, found, line.number)], next: index + 1 }
    : undefined
}

const fact = (line: SourceLine, found: FactText, valueLine: number): Piece => ({
  kind: 'fact',
  line,
  ...found,
  valueLine,
})

/** "NCB Brussels" above a text heads it; "The NCB: it works…" is prose. */
function isFactNotHeading(
  line: SourceLine,
  { fact, value }: FactText,
  lines: SourceLine[],
  index: number,
  today: Date,
): boolean {
  if (isPlausible(fact, value, today)) {
    const heads = fact === 'ncb' && recognizeHeading(line.text, false) && !/[:|\t]/.test(line.text)
    return !heads || !isText(nextLine(lines, index))
  }
  const isShort = value.split(/\s+/).length <= 8 && !/[;]|\.$/.test(value)
  return isShort && (fact !== 'country' || /[:|\t]/.test(line.text))
}

const isText = (line: SourceLine | undefined): boolean =>
  line?.kind === 'text' && (line.text.length > 60 || /(?:\s\S+){3,}[.!?؟]$/.test(line.text))

function nextLine(lines: SourceLine[], index: number): SourceLine | undefined {
  return lines[nextIndex(lines, index)]
}

/** Index of the next line that is not blank; that behind the last, where there is none. */
function nextIndex(lines: SourceLine[], index: number): number {
  let next = index + 1
  while (lines[next]?.kind === 'blank') next += 1
  return next
}

/** How far below their labels values are looked for. */
const WINDOW = 40

/** Labels on lines of their own, and below them their values. */
function readBelow(lines: SourceLine[], index: number, today: Date): Read | undefined {
  const filled = lines
    .slice(index, index + WINDOW)
    .map((line, offset) => ({ line, at: index + offset }))
    .filter(({ line }) => line.kind !== 'blank')
  const labels: FactKind[] = []
  for (const { line } of filled) {
    const label = labelNamed(line.text)
    if (!label || line.kind === 'row') break
    labels.push(label)
  }
  // A run of labels has its values below it in the same order; otherwise each label has its own below.
  for (const count of [labels.length, 1]) {
    const values = filled.slice(count, count * 2)
    const pairs = labels
      .slice(0, count)
      .map((label, at) => ({ label, value: values[at], source: filled[at] }))
    const fits = pairs.every(
      ({ label, value }) => value && canBeValue(label, value.line.text, today),
    )
    if (!fits) continue
    const pieces = pairs.flatMap(({ label, value, source }): Piece[] =>
      value && source
        ? [fact(source.line, { fact: label, value: value.line.text }, value.line.number)]
        : [],
    )
    return { pieces, next: (values.at(-1)?.at ?? index) + 1 }
  }
  return undefined
}

const canBeValue = (label: FactKind, value: string, today: Date): boolean =>
  !labelNamed(value) && isPlausible(label, value, today)

function readRow(
  line: SourceLine,
  lines: SourceLine[],
  index: number,
  today: Date,
): Read | undefined {
  const cells = line.cells ?? []
  const below = nextLine(lines, index)
  const labels = cells.map((cell) => labelNamed(cell))
  if (
    labels.length > 1 &&
    labels.some(Boolean) &&
    below?.kind === 'row' &&
    below.cells?.length === cells.length
  ) {
    const named = labels.filter(Boolean).length
    if (named > 1) return readColumns(line, labels, below, nextIndex(lines, index) + 1)
  }
  const [label, ...values] = cells
  const kind = label === undefined ? undefined : labelNamed(label)
  if (kind) {
    const value = values.filter(Boolean).join(', ')
    return { pieces: [fact(line, { fact: kind, value }, line.number)], next: index + 1 }
  }
  const facts = cells.map((cell) => recognizeFact(cell, today))
  if (!facts.some((found) => found?.value)) return undefined
  const pieces = cells.map((cell, at): Piece => {
    const found = facts[at]
    return found?.value
      ? fact(line, found, line.number)
      : { kind: 'text', line: { number: line.number, text: cell, kind: 'text' } }
  })
  return { pieces, next: index + 1 }
}

/** A row of labels over a row of values. A column that is no fact of ours stays a text. */
function readColumns(
  line: SourceLine,
  labels: (FactKind | undefined)[],
  below: SourceLine,
  next: number,
): Read {
  const pieces = labels.map((label, at): Piece => {
    const value = below.cells?.[at] ?? ''
    const title = line.cells?.[at] ?? ''
    return label
      ? fact(line, { fact: label, value }, below.number)
      : { kind: 'debris', line: { number: line.number, text: `${title} ${value}`, kind: 'text' } }
  })
  return { pieces, next }
}
