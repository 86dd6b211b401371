import { FEED_FORMATS, PAGE_FORMS } from '../src/site/machine-routes'
import { quote } from './headers'
import { block } from './syntax'

export const TEXT = 'text/plain; charset=utf-8'
export const withCharset = (type: string): string => `${type}; charset=utf-8`

type Types = Record<string, string>

/** The type of a file by the ending of its name. */
export const PAGE_TYPES: Types = {
  html: 'text/html; charset=utf-8',
  json: withCharset(PAGE_FORMS.json.type),
  md: withCharset(PAGE_FORMS.md.type),
  atom: withCharset(FEED_FORMATS.atom.type),
  xml: 'application/xml; charset=utf-8',
  txt: TEXT,
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  jpg: 'image/jpeg',
}

/** In place of a withdrawn page stands its notice, for programs as a problem; of one that moved, its new address. */
export const GONE_TYPES: Types = {
  html: 'text/html; charset=utf-8',
  md: withCharset(PAGE_FORMS.md.type),
  json: 'application/problem+json; charset=utf-8',
  atom: TEXT,
}
export const MOVED_TYPES: Types = {
  html: 'text/html; charset=utf-8',
  json: TEXT,
  md: TEXT,
  atom: TEXT,
}

export const typesOf = (types: Types): string =>
  block(
    'types',
    Object.entries(types).map(([ending, type]) => `${quote(type)} ${ending};`),
  )
