import path from 'node:path'

/** The file of the start page of a copy. */
export const START = 'index.html'

/** The file that stands for a page in a copy: a folder's index, so that every web server finds it under its address. */
export function fileOfPage(page: string, isHtml: boolean): string {
  const name = page.slice(1)
  if (!isHtml) return name
  return name === '' ? START : `${name}/index.html`
}

/** What a file calls another one: works from any folder, and without a web server. */
export function relativeAddress(from: string, to: string): string {
  const steps = path.posix.relative(path.posix.dirname(from), to)
  return steps.split('/').map(encodeSegment).join('/')
}

/** Dots of `..` are no part of a name. */
const encodeSegment = (segment: string): string =>
  segment === '..' ? segment : encodeURIComponent(segment)
