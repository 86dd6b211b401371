import { parseHTML } from 'linkedom'

import { bulletsOf } from './bullet'
import { cleanCharacters } from './clean-characters'
import { isHidden } from './hidden-html'
import { readStamped, stampedPieces, stampLines, withoutStamps } from './line-stamps'
import { headsSection } from './recognize-heading'
import { collapse } from './source-line'
import type { SourceLine } from './source-line'

const DROPPED = names('SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT HEAD LINK META IMG')
const ASIDE = names('NAV FOOTER ASIDE FORM BUTTON SELECT FIGCAPTION')
const BLOCKS = names(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 HEADER HGROUP ' +
    'LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD UL',
)
/** In these, a line end is only a space. */
const FLOWING = names(
  'P LI H1 H2 H3 H4 H5 H6 TD TH DT DD SPAN A B I EM STRONG SUMMARY CAPTION LABEL SMALL',
)

function names(list: string): Set<string> {
  return new Set(list.split(' '))
}

/** Whether a text is an HTML page or a piece of one, rather than plain text with a tag here and there. */
export const isHtml = (text: string): boolean =>
  /<!doctype html|<(?:html|body|div|p|h[1-6]|ul|ol|dl|table|section|article|main)\b[^>]*>/i.test(
    text,
  )

/**
 * The lines of an HTML text, as a reader sees them, each with the line of the source it starts on. Scripts
 * and styles are dropped; navigation, footers and captions, and what is hidden or struck out, come as asides.
 */
export function readHtml(source: string): SourceLine[] {
  const stamped = stampLines(source)
  const isPage = /<(?:html|body)\b/i.test(source)
  const { document } = parseHTML(isPage ? stamped : `<html><body>${stamped}</body></html>`)
  const reader = new HtmlReader()
  const title = document.querySelector('title')?.textContent
  if (title && !document.querySelector('h1')) reader.addTitle(title)
  for (const child of Array.from(document.documentElement.childNodes)) reader.read(child)
  reader.endLine()
  return withItems(reader.lines)
}

/** Lines of text that start with a bullet or a number are items. */
function withItems(lines: SourceLine[]): SourceLine[] {
  const bullets = bulletsOf(
    lines.map(({ kind, text }) => (kind === 'text' ? text : '')),
    headsSection,
  )
  return lines.map((line, index) => {
    const bullet = bullets[index]
    return bullet ? { ...line, ...bullet, kind: 'item' } : line
  })
}

/** Walks a document and collects its text into lines. */
class HtmlReader {
  readonly lines: SourceLine[] = []
  /** The line of the source that is being read, and that on which the collected text started. */
  #line = 1
  #start = 1
  #text = ''
  #hasText = false
  #block: Pick<SourceLine, 'kind' | 'level' | 'ordered'> = { kind: 'text' }
  #asideDepth = 0
  /** Hidden words of the line that is being collected. */
  #hidden: SourceLine[] = []
  /** Of the lists that are open: whether they are numbered. */
  #lists: boolean[] = []

  read(node: Node, flowing = false): void {
    if (node.nodeType === 3) this.#readText(node.textContent ?? '', flowing)
    else if (node.nodeType === 1) this.#readElement(node as Element, flowing)
  }

  addTitle(stamped: string): void {
    const { text, start } = readStamped(stamped, this.#line)
    this.lines.push({ number: start, text, kind: 'text' })
    this.#addBlank()
  }

  /** Ends the line that is being collected; `apart` also ends its paragraph. */
  endLine(apart = true): void {
    const text = collapse(this.#text)
    this.#text = ''
    this.#hasText = false
    if (text) this.lines.push(this.#asLine(text))
    this.lines.push(...this.#hidden.splice(0))
    if (apart && this.lines.at(-1)?.kind !== 'blank') this.#addBlank()
  }

  #asLine(text: string): SourceLine {
    const number = this.#start
    return this.#asideDepth > 0 ? { number, text, kind: 'aside' } : { number, text, ...this.#block }
  }

  #addBlank(): void {
    this.lines.push({ number: this.#line, text: '', kind: 'blank' })
  }

  #readElement(element: Element, flowing: boolean): void {
    const name = element.nodeName.toUpperCase()
    if (DROPPED.has(name)) this.#skip(element)
    else if (isHidden(element)) this.#readHidden(element, name)
    else if (name === 'BR') this.endLine(false)
    else if (name === 'HR') this.#addRule()
    else if (name === 'TR') this.#addRow(Array.from(element.children))
    else if (name === 'DT') this.#addRow([element, ...definitionsOf(element)])
    else if (ASIDE.has(name)) this.#readAside(element)
    else if (BLOCKS.has(name)) this.#readBlock(element, name)
    else this.#readChildren(element, flowing || FLOWING.has(name))
  }

  #readText(text: string, flowing: boolean): void {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0 && !flowing) this.endLine(!withoutStamps(piece).trim())
      else if (index > 0) this.#text += ' '
      for (const { text: part, line } of stampedPieces(piece, this.#line)) {
        this.#line = line
        if (!this.#hasText && part.trim()) {
          this.#start = line
          this.#hasText = true
        }
        this.#text += cleanCharacters(part)
      }
    }
  }

  #readChildren(element: Element, flowing: boolean): void {
    for (const child of Array.from(element.childNodes)) this.read(child, flowing)
  }

  #readBlock(element: Element, name: string): void {
    // A definition is read with its term.
    if (name === 'DD' && /^D[DT]$/.test(element.previousElementSibling?.nodeName ?? '')) return
    this.endLine()
    const outer = this.#block
    const level = /^H([1-6])$/.exec(name)?.[1]
    const isList = name === 'UL' || name === 'OL'
    if (isList) this.#lists.push(name === 'OL')
    if (level) this.#block = { kind: 'heading', level: Number(level) }
    else if (name === 'LI') this.#block = { kind: 'item', ordered: this.#lists.at(-1) ?? false }
    this.#readChildren(element, FLOWING.has(name))
    this.endLine()
    this.#block = outer
    if (isList) this.#lists.pop()
  }

  #readAside(element: Element): void {
    this.endLine()
    this.#asideDepth += 1
    this.#readChildren(element, false)
    this.endLine()
    this.#asideDepth -= 1
  }

  #readHidden(element: Element, name: string): void {
    if (BLOCKS.has(name) || ASIDE.has(name) || name === 'TR') this.#readAside(element)
    else this.#setAside(element)
  }

  /** Takes hidden words out of the line that they stand in. */
  #setAside(element: Element): void {
    const { text, start, next } = readStamped(element.textContent, this.#line)
    this.#line = next
    if (text) this.#hidden.push({ number: start, text, kind: 'aside' })
  }

  #addRule(): void {
    this.endLine()
    this.lines.push({ number: this.#line, text: '', kind: 'separator' })
  }

  #addRow(elements: Element[]): void {
    this.endLine()
    const header = elements.length > 1 && elements.every(({ nodeName }) => nodeName === 'TH')
    let number: number | undefined
    const cells = elements.map((element) => {
      const { text, start, next } = readStamped(this.#visibleText(element), this.#line)
      if (text) number ??= start
      this.#line = next
      return text
    })
    if (number === undefined) return
    const kind = this.#asideDepth > 0 ? 'aside' : 'row'
    this.lines.push({ number, text: cells.join(' | '), kind, cells, header })
  }

  #visibleText(cell: Element): string {
    for (const element of [cell, ...Array.from(cell.querySelectorAll('*'))])
      if (cell.contains(element) && isHidden(element)) {
        this.#setAside(element)
        element.textContent = ''
      }
    return cell.textContent
  }

  /** Keeps count of the lines inside of what is not read. */
  #skip(element: Element): void {
    this.#line = readStamped(element.textContent, this.#line).next
  }
}

/** The definitions that follow a term. */
function definitionsOf(term: Element): Element[] {
  const found: Element[] = []
  for (let next = term.nextElementSibling; next?.nodeName === 'DD'; next = next.nextElementSibling)
    found.push(next)
  return found
}
