import { bulletsOf } from './bullet'
import type { Bullet } from './bullet'
import { cleanCharacters } from './clean-characters'
import { headsSection } from './recognize-heading'
import { blankLine } from './source-line'
import type { SourceLine } from './source-line'

const RULE = /^(?:[-*_=~#–—+]\s*){3,}$/u
const TABLE_RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/
const INLINE_TAG = /<\/?(?:b|i|em|strong|u|span|a|font|small|sup|sub|abbr)\b[^>]*>/gi

/** Signs that a backslash in Markdown makes plain ones. Bars still part cells, and two backslashes start the name of a server. */
const ESCAPED = /(?<!\\)\\([!-/:-@[\]^-`{}~])/g
const ESCAPED_NUMBER = /^(\d{1,2})\\(?=[.)]\s)/
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>/g
const HEADING_ID = /\s*\{#[^{}\s]*\}$/

/** The lines of a plain or Markdown text. */
export function readPlainText(source: string): SourceLine[] {
  const pieces = source.split('\n').flatMap((raw, index) => piecesOf(raw, index + 1))
  const bullets = bulletsOf(
    pieces.map(({ text }) => text),
    headsSection,
  )
  const lines = pieces.flatMap((piece, index) => readPiece(piece, bullets[index]))
  return joinTables(underlinedHeadings(lines))
}

/** What page breaks and line breaks make of a line. */
function piecesOf(raw: string, number: number): SourceLine[] {
  const pages = raw.split('\f')
  return pages.flatMap((page, index) => [
    ...(index > 0 ? [separator(number)] : []),
    ...page.split(/<br\s*\/?>/i).map((piece) => pieceOf(piece, number)),
  ])
}

const separator = (number: number, text = ''): SourceLine => ({ number, text, kind: 'separator' })

function pieceOf(raw: string, number: number): SourceLine {
  const plain = cleanCharacters(raw.replace(INLINE_TAG, '')).trim()
  // A number is one of a list, whether it is escaped or not.
  const text = plain.replace(/^(?:>\s?)+/, '').replace(ESCAPED_NUMBER, '$1')
  if (!text) return blankLine(number)
  return RULE.test(text) ? separator(number, text) : { number, text, kind: 'text' }
}

function readPiece(piece: SourceLine, item: Bullet | undefined): SourceLine[] {
  const { number, text, kind } = piece
  if (kind !== 'text') return [piece]
  const heading =
    /^(#{1,6})\s*([^#\s].*?)[\s#]*$/.exec(text) ??
    /^(={2,6}|-{2,6}|~{2,6}|\*{3,6})\s*([^=~*\s-].*?)\s*\1$/.exec(text)
  if (heading?.[1] && heading[2])
    return withLinks(heading[2].replace(HEADING_ID, ''), {
      number,
      kind: 'heading',
      level: heading[1].length,
    })
  if (item) {
    const { text: words, ...bullet } = item
    return withLinks(words, { number, kind: 'item', ...bullet })
  }
  const strong = /^(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*$/.exec(text)?.[1]
  if (strong && strong.length < 90 && !/[.:;]\s*\S|[.;,]$/.test(strong))
    return withLinks(strong, { number, kind: 'heading', level: 4 })
  return withLinks(text, { number, kind: 'text' })
}

/** Takes emphasis and escapes off the words; an address behind a link or an image stands apart, as text that goes nowhere. */
function withLinks(text: string, line: Omit<SourceLine, 'text'>): SourceLine[] {
  const aside: SourceLine[] = []
  const words = hideEscaped(text)
    .replace(
      /(!?)\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g,
      (_, image: string, label: string, url: string) => {
        aside.push({
          number: line.number,
          text: showEscaped(image ? `${label} ${url}`.trim() : url),
          kind: 'aside',
        })
        return image ? '' : label
      },
    )
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(AUTOLINK, '$1')
    .trim()
  return words ? [{ ...line, text: showEscaped(words) }, ...aside] : aside
}

/** Where private characters stand for escaped ones; those of the text itself are cleaned away before. */
const PRIVATE = 0xe000

/** Escaped signs as private characters, so that they mean nothing. */
const hideEscaped = (text: string): string =>
  text.replace(ESCAPED, (_, sign: string) => String.fromCharCode(PRIVATE + sign.charCodeAt(0)))

const showEscaped = (text: string): string =>
  text.replace(/[\ue000-\ue07f]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - PRIVATE))

/** A short line with a rule right under it is a heading. */
function underlinedHeadings(lines: SourceLine[]): SourceLine[] {
  const found: SourceLine[] = []
  for (const line of lines) {
    const above = found.at(-1)
    const isUnderline =
      line.kind === 'separator' &&
      /^(?:={3,}|-{3,}|~{3,})$/.test(line.text) &&
      (above?.kind === 'text' || above?.ordered === true) &&
      canBeHeading(above.text) &&
      found.at(-2)?.kind !== 'text'
    if (isUnderline)
      found.splice(-1, 1, { ...above, kind: 'heading', level: line.text.startsWith('=') ? 1 : 2 })
    else found.push(line)
  }
  return found
}

const canBeHeading = (text: string): boolean =>
  text.length <= 90 && !/[.;,]$/.test(text) && !/[:\t|]\s*\S/.test(text)

/** Lines between bars are rows of a table when they start with a bar or stand in a run of equal width. */
function joinTables(lines: SourceLine[]): SourceLine[] {
  const widths = lines.map((line) => (line.kind === 'text' ? cellsOf(line.text).length : 0))
  return lines.flatMap((line, index): SourceLine[] => {
    const width = widths[index] ?? 0
    if (TABLE_RULE.test(line.text) && line.text.includes('|')) return []
    if (width < 2) return [line]
    const next = lines[index + 1]
    const header = next !== undefined && TABLE_RULE.test(next.text) && next.text.includes('-')
    const inTable =
      header ||
      /^\||\|$/.test(line.text) ||
      widths[index - 1] === width ||
      widths[index + 1] === width
    if (!inTable) return [line]
    const cells = cellsOf(line.text)
    return [{ number: line.number, text: cells.join(' | '), kind: 'row', cells, header }]
  })
}

const cellsOf = (text: string): string[] =>
  text.includes('|')
    ? text
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim())
    : []
