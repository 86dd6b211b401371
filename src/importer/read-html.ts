import { parseHTML } from 'linkedom'

import { behindBullet } from './bullet'
import { cleanCharacters } from './clean-characters'
import { collapse } from './source-line'
import type { SourceLine } from './source-line'

const DROPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT HEAD LINK META'.split(' '),
)
const ASIDE = new Set('NAV FOOTER ASIDE FORM BUTTON SELECT FIGCAPTION'.split(' '))
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 HEADER HGROUP HR ' +
    'LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
)
/** In these, a line end is only a space. */
const FLOWING = /^(?:P|LI|H[1-6]|TD|TH|DT|DD|SPAN|A|B|I|EM|STRONG|SUMMARY|CAPTION|LABEL|SMALL)$/

const STAMP = /\ue000(\d+)\ue001/g

/** Whether a text is an HTML page or a piece of one, rather than plain text with a tag here and there. */
export const isHtml = (text: string): boolean =>
  /<!doctype html|<(?:html|body|div|p|h[1-6]|ul|ol|dl|table|section|article|main)\b[^>]*>/i.test(
    text,
  )

/** The lines of an HTML text, as a reader sees them, each with the line of the source it starts on. */
export function readHtml(source: string): SourceLine[] {
  const stamped = stampLines(source.replace(/[\ue000\ue001]/g, ''))
  const page = /<(?:html|body)\b/i.test(source) ? stamped : `<html><body>${stamped}</body></html>`
  const { document } = parseHTML(page)
  const reader = new Reader()
  const title = document.querySelector('title')?.textContent
  if (title && !document.querySelector('h1')) reader.add(title, 'text')
  for (const child of Array.from(document.documentElement.childNodes)) reader.read(child)
  reader.flush()
  return reader.lines
}

/** Writes the line number behind every line end, outside of tags, where the parser will carry it along. */
function stampLines(source: string): string {
  let line = 1
  return `\ue0001\ue001${source.replace(/<!--[\s\S]*?-->|<\/?[a-zA-Z!][^>]*>|\n/g, (part) => {
    const ends = part.split('\n').length - 1
    line += ends
    return ends > 0 ? `${part}\ue000${line}\ue001` : part
  })}`
}

class Reader {
  readonly lines: SourceLine[] = []
  #line = 1
  #text = ''
  #start = 1
  #asideDepth = 0
  #list: boolean[] = []
  #open: Pick<SourceLine, 'kind' | 'level' | 'ordered'> = { kind: 'text' }

  read(node: Node, flowing = false): void {
    if (node.nodeType === 3) return this.#readText(node.textContent ?? '', flowing)
    if (node.nodeType !== 1) return
    const element = node as Element
    const name = element.nodeName.toUpperCase()
    if (DROPPED.has(name)) return this.#skip(element)
    if (name === 'BR') return this.flush(false)
    if (name === 'HR') return this.#rule()
    if (name === 'TR') return this.#row(element)
    if (name === 'DT') return this.#definition(element)
    if (name === 'DD' && element.previousElementSibling?.nodeName === 'DT') return
    if (ASIDE.has(name)) return this.#aside(element)
    if (BLOCKS.has(name)) return this.#block(element, name)
    if (name === 'IMG') return
    this.#children(element, flowing || FLOWING.test(name))
  }

  /** Ends the line that is being collected; `apart` also ends its paragraph. */
  flush(apart = true): void {
    const text = collapse(this.#text)
    const line = { number: this.#start, text, ...this.#kind() }
    const item = line.kind === 'text' ? behindBullet(text) : undefined
    if (text) this.lines.push(item ? { ...line, ...item, kind: 'item' } : line)
    if (apart && this.lines.at(-1)?.kind !== 'blank') this.#blank()
    this.#text = ''
  }

  add(stamped: string, kind: SourceLine['kind'], more: Partial<SourceLine> = {}): void {
    this.flush()
    const { text, line } = this.#unstamp(stamped)
    if (text) this.lines.push({ number: line, text, kind, ...more })
    this.#blank()
  }

  #kind(): Pick<SourceLine, 'kind' | 'level' | 'ordered'> {
    return this.#asideDepth > 0 ? { kind: 'aside' } : this.#open
  }

  #blank(): void {
    this.lines.push({ number: this.#line, text: '', kind: 'blank' })
  }

  #readText(text: string, flowing: boolean): void {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0 && !flowing) this.flush(/^\s*$/.test(piece.replace(STAMP, '')))
      this.#collect(` ${piece}`.slice(index > 0 ? 0 : 1))
    }
  }

  #collect(piece: string): void {
    let end = 0
    for (const stamp of piece.matchAll(STAMP)) {
      this.#append(piece.slice(end, stamp.index))
      this.#line = Number(stamp[1])
      end = stamp.index + stamp[0].length
    }
    this.#append(piece.slice(end))
  }

  #append(text: string): void {
    if (!this.#text.trim() && text.trim()) this.#start = this.#line
    this.#text += cleanCharacters(text)
  }

  #children(element: Element, flowing: boolean): void {
    for (const child of Array.from(element.childNodes)) this.read(child, flowing)
  }

  #block(element: Element, name: string): void {
    this.flush()
    const outer = this.#open
    const level = /^H([1-6])$/.exec(name)?.[1]
    if (name === 'UL' || name === 'OL') this.#list.push(name === 'OL')
    if (level) this.#open = { kind: 'heading', level: Number(level) }
    else if (name === 'LI') this.#open = { kind: 'item', ordered: this.#list.at(-1) ?? false }
    this.#children(element, FLOWING.test(name))
    this.flush()
    this.#open = outer
    if (name === 'UL' || name === 'OL') this.#list.pop()
  }

  #aside(element: Element): void {
    this.flush()
    this.#asideDepth += 1
    this.#children(element, false)
    this.flush()
    this.#asideDepth -= 1
  }

  #rule(): void {
    this.flush()
    this.lines.push({ number: this.#line, text: '', kind: 'separator' })
  }

  #row(element: Element): void {
    this.flush()
    const columns = Array.from(element.children)
    const header = columns.length > 1 && columns.every(({ nodeName }) => nodeName === 'TH')
    this.#addCells(columns, header)
  }

  #definition(element: Element): void {
    this.flush()
    const values: Element[] = []
    for (let next = element.nextElementSibling; next?.nodeName === 'DD';) {
      values.push(next)
      next = next.nextElementSibling
    }
    this.#addCells([element, ...values], false)
  }

  #addCells(elements: Element[], header: boolean): void {
    const read = elements.map((element) => this.#unstamp(element.textContent))
    const number = read.find(({ text }) => text)?.line
    const cells = read.map(({ text }) => text)
    if (number === undefined) return
    this.lines.push({
      number,
      text: cells.join(' | '),
      kind: this.#asideDepth ? 'aside' : 'row',
      cells,
      header,
    })
  }

  /** A text without the line stamps in it, and the line it starts on. */
  #unstamp(stamped: string): { text: string; line: number } {
    let line = 0
    let end = 0
    for (const stamp of stamped.matchAll(STAMP)) {
      if (stamped.slice(end, stamp.index).trim()) line ||= this.#line
      this.#line = Number(stamp[1])
      end = stamp.index + stamp[0].length
    }
    if (stamped.slice(end).trim()) line ||= this.#line
    return { text: collapse(cleanCharacters(stamped.replace(STAMP, ' '))), line }
  }

  /** Keeps count of the lines inside of what is not read. */
  #skip(element: Element): void {
    for (const stamp of (element.textContent || '').matchAll(STAMP)) this.#line = Number(stamp[1])
  }
}
