import { BULK_ADDRESS } from '../src/api/bulk/manifest'
import { BULK_FORMATS, BULK_TYPES, type BulkFormat } from '../src/api/definitions/bulk'
import { DOCUMENT_RESOURCES } from '../src/api/definitions/resources'
import {
  BULK_MANIFEST,
  CURRENT,
  DETAIL_PATTERN,
  fileNameOf,
  LIST_PATTERN,
  LISTS_ROOT,
  LOCALE_PATTERN,
  NUMBER_PATTERN,
  OWN_PATTERNS,
  SIGNED_PATTERN,
  storedPathOfOwn,
} from '../src/api/files/addresses'
import { SAVED } from '../src/api/http/answer'
import { MADE_FROM_EVERYTHING } from '../src/api/http/surrogate-keys'
import { STORED_LOCALES } from '../src/api/representation/speaker'
import { CONTINUATIONS, FOLDERS, MOST_FOLDERS } from '../src/page-store/page-paths'
import { pageKey, SITE_KEY } from '../src/page-store/surrogate-keys'
import { API_ROOT, KEYS_PATH } from '../src/vocabulary/api-root'
import { DEFAULT_LOCALE } from '../src/vocabulary/locales'
import { CONDITION } from './conditions'
import { addHeaders, API_HEADERS, quote } from './headers'
import { block, map } from './syntax'
import { GONE_TYPES, PAGE_TYPES, typesOf, withCharset } from './types'

/*
 * What nginx must know to answer for the public API from the page store as the application does.
 */

const { 200: PAGES, 410: GONE } = FOLDERS

/** An `Accept` field that surely lets a type through; a wish of zero needs to be weighed, which the application does. */
const takes = (type: string): string =>
  `(?:|(?!.*;\\s*q=0(?:[.]0*)?\\s*(?:,|$))(?:.*,)?\\s*(?:${type.replace('+', '[+]')}|${type.split('/')[0] ?? ''}/[*]|[*]/[*])\\s*(?:[;,].*)?)`

const TAKES_JSON = takes('application/json')

/** What decides whether a file answers for the public API: nobody with a key is answered by one, nor who sets conditions. */
const API_REQUEST = `"$request_method $request_uri $http_authorization${CONDITION} $http_accept"`

/** A request for a detail that the store may have, without a key, up to its query. */
const DETAIL = `(?:GET|HEAD) ${DETAIL_PATTERN}`

/** The name of a bulk file in a format. */
const bulkName = (format: BulkFormat): string =>
  `(?:${DOCUMENT_RESOURCES.join('|')})[.](?:${STORED_LOCALES.join('|')})[.]${format}`

const mediaTypeOf = (type: string): string => type.split(';')[0] ?? type

/** A request for a list, up to its query. */
const LIST = `(?:GET|HEAD) ${LIST_PATTERN}`

/** The names of variables for the folders that say how a list goes on, from the first. */
const CONTINUING = Array.from({ length: MOST_FOLDERS }, (_, index) => `liaison_next_${index}`)

/** A language that a request names, as a variable of the map that reads it. */
const localeIn = (variable: string): string => LOCALE_PATTERN.replace('?<locale>', `?<${variable}>`)

/** For the level `http`. */
export const apiMaps = (): string[] => [
  '# Of the public API, the file that answers: in one language, for whoever has no key.',
  map(API_REQUEST, '$liaison_api_file', [
    'default /none;',
    `"~^${DETAIL}[?]?  ${TAKES_JSON}$" ${fileNameOf(DEFAULT_LOCALE)};`,
    `"~^${DETAIL}[?]${localeIn('liaison_api_locale')}  ${TAKES_JSON}$" ${fileNameOf('$liaison_api_locale')};`,
  ]),
  '# A signed edition, by the number that is asked for.',
  map(API_REQUEST, '$liaison_api_signed', [
    'default /none;',
    `"~^(?:GET|HEAD) ${SIGNED_PATTERN}[?]?  ${TAKES_JSON}$" /${CURRENT}.json;`,
    `"~^(?:GET|HEAD) ${SIGNED_PATTERN}[?]${NUMBER_PATTERN.replace('?<edition>', '?<liaison_edition>')}  ${TAKES_JSON}$" /$liaison_edition.json;`,
  ]),
  '# A bulk file, for whoever does not say which.',
  map(API_REQUEST, '$liaison_api_bulk', [
    'default /none;',
    ...BULK_FORMATS.map(
      (format) =>
        `"~^(?:GET|HEAD) ${BULK_ADDRESS}/${bulkName(format)}[?]?  ${takes(mediaTypeOf(BULK_TYPES[format]))}$" "";`,
    ),
  ]),
  '# The first page of a list, after where those are.',
  map(API_REQUEST, '$liaison_api_list', [
    'default /none;',
    `"~^${LIST.replace('?<list>', '?<liaison_list>')}[?]?  ${TAKES_JSON}$" /$liaison_list.json;`,
    `"~^${LIST.replace('?<list>', '?<liaison_list_of>')}[?]${localeIn('liaison_list_locale')}  ${TAKES_JSON}$" /$liaison_list_of${fileNameOf('$liaison_list_locale')};`,
  ]),
  '# The question that asks for the next page, in the folders that the link of a list leads to.',
  map('$realpath_root', '$liaison_next', [
    'default "";',
    `"~/${CONTINUATIONS}${LISTS_ROOT}/[^.]+[.]json${CONTINUING.map((name) => `(?:/(?<${name}>[^/]+))?`).join('')}$" ${quote(CONTINUING.map((name) => `$${name}`).join(''))};`,
  ]),
  map(API_REQUEST, '$liaison_api_own', [
    'default /none;',
    ...Object.entries(OWN_PATTERNS).map(
      ([type, pattern]) => `"~^(?:GET|HEAD) ${pattern}[?]?  ${takes(type)}$" "";`,
    ),
  ]),
]

/** Where lists are looked for by name. */
const STORED_LISTS = '/liaison-lists'

const withType = (type: string): string[] => [
  'types { }',
  `default_type ${quote(withCharset(type))};`,
]

/** A file of the public API, looked for by one look at the address and one at the disk. */
const apiFile = (where: string, file: string, type: string, named: Record<string, string>) =>
  block(`location ${where}`, [
    `alias \${STORE}/${PAGES}${file};`,
    ...withType(type),
    ...addHeaders({ ...API_HEADERS, ...named }),
    'error_page 404 405 = @liaison_api;',
  ])

/** What the public API says of itself. */
const ownDocument = (where: string, file: string, type: string, keys = SITE_KEY): string =>
  apiFile(where, `$liaison_api_own${file}`, type, { 'Surrogate-Key': keys })

/**
 * For the level `server`.
 *
 * @param passOn the directives that have the application answer
 */
export const apiLocations = (passOn: string[]): string[] => [
  '# What signatures are verified with.',
  ownDocument(`= ${KEYS_PATH}`, KEYS_PATH, 'application/json', `${SITE_KEY} ${pageKey(KEYS_PATH)}`),
  '# Details of the public API, in the same way.',
  ownDocument(`= ${API_ROOT}`, storedPathOfOwn(API_ROOT), 'application/json'),
  block(`location ^~ ${API_ROOT}/`, [
    block(`location ~ ${quote(`^${DETAIL_PATTERN}$`)}`, [
      `alias \${STORE}/${PAGES}$uri$liaison_api_file;`,
      'sendfile off;',
      'types { }',
      `default_type ${quote(PAGE_TYPES.json ?? '')};`,
      ...addHeaders({ ...API_HEADERS, 'Surrogate-Key': `${SITE_KEY} page:$uri` }),
      'error_page 404 405 = @liaison_api;',
    ]),
    '# The same, signed.',
    apiFile(`~ ${quote(`^${SIGNED_PATTERN}$`)}`, '$uri$liaison_api_signed', 'application/json', {
      ...SAVED,
      'Surrogate-Key': `${SITE_KEY} page:$uri`,
    }),
    '# Everything at once, and what that is.',
    ownDocument(`= ${BULK_ADDRESS}`, BULK_MANIFEST, 'application/json', MADE_FROM_EVERYTHING),
    ...BULK_FORMATS.map((format) =>
      block(`location ~ ${quote(`^${BULK_ADDRESS}/(?<liaison_bulk_name>${bulkName(format)})$`)}`, [
        `alias \${STORE}/${PAGES}$liaison_api_bulk$uri;`,
        'types { }',
        `default_type ${quote(BULK_TYPES[format])};`,
        ...addHeaders({
          ...API_HEADERS,
          'Surrogate-Key': MADE_FROM_EVERYTHING,
          'Content-Disposition': 'attachment; filename="$liaison_bulk_name"',
        }),
        'error_page 404 405 = @liaison_api;',
      ]),
    ),
    '# Lists, whose header with the way on is read of a link first.',
    block(`location ~ ${quote(`^${LIST_PATTERN.replace('?<list>', '?:')}$`)}`, [
      `root \${STORE}/${PAGES}${LISTS_ROOT}$liaison_api_list.to;`,
      'set $liaison_link "";',
      `if (-d $document_root) {\n    set $liaison_link '<$uri?$liaison_next>; rel="next"';\n}`,
      `rewrite ^ ${STORED_LISTS}$liaison_api_list? last;`,
    ]),
    ownDocument(`= ${API_ROOT}/openapi.json`, '$uri', 'application/json'),
    ownDocument(`~ ^${OWN_PATTERNS['text/html']}$`, '$uri.html', 'text/html'),
    ownDocument(
      `~ ${quote(`^${OWN_PATTERNS['application/schema+json']}$`)}`,
      '$uri',
      'application/schema+json',
    ),
    ...passOn,
  ]),
  block(`location ^~ ${STORED_LISTS}/`, [
    'internal;',
    `alias \${STORE}/${PAGES}${LISTS_ROOT}/;`,
    ...withType('application/json'),
    ...addHeaders({ ...API_HEADERS, Link: '$liaison_link' }),
    'error_page 404 405 = @liaison_lists;',
  ]),
  block('location @liaison_lists', passOn),
  block('location @liaison_api', [
    ...['$liaison_api_file', '$liaison_api_signed'].map(
      (file) =>
        `if (-f $document_root/${GONE}$uri${file}) {\n    set $liaison_file /${GONE}$uri${file};\n    return 410;\n}`,
    ),
    'error_page 410 $liaison_file;',
    ...passOn,
  ]),
  block(`location ^~ /${GONE}${API_ROOT}/`, [
    'internal;',
    typesOf(GONE_TYPES),
    ...addHeaders(API_HEADERS),
    'error_page 404 = @liaison_api;',
  ]),
]
