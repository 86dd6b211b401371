import { publicHeaders, REVALIDATED, SHARED } from '../src/page-store/headers'
import { DESTINATIONS, FOLDERS } from '../src/page-store/page-paths'
import { BELOW, COMPARED, FILTERS, HISTORY, OF_DOCUMENTS } from '../src/page-store/request-target'
import { ADDRESS_PATTERN, cacheTag, SITE_KEY } from '../src/page-store/surrogate-keys'
import { FEED_FORMATS } from '../src/site/machine-routes'
import { LOCALES } from '../src/vocabulary/locales'
import { apiLocations, apiMaps } from './api'
import { CONDITION, conditionMap } from './conditions'
import {
  addHeaders,
  FILE_HEADERS,
  headers,
  KEYS_OF_ADDRESS,
  quote,
  TAG_OF_ADDRESS,
} from './headers'
import { block, map } from './syntax'
import { GONE_TYPES, MOVED_TYPES, PAGE_TYPES, TEXT, typesOf, withCharset } from './types'

/*
 * What nginx must know to answer from the page store as the application does. Every rule comes from where the
 * application has it.
 */

const LANGUAGES = LOCALES.join('|')
const isMedia = (type: string): boolean =>
  publicHeaders({ contentType: type })['Cross-Origin-Resource-Policy'] === 'cross-origin'
const MEDIA_ENDINGS = Object.keys(PAGE_TYPES).filter((ending) => isMedia(PAGE_TYPES[ending] ?? ''))

/** A request for a page, up to its query. */
const PLAIN =
  '(?:GET|HEAD) (?:/(?![.][.]?(?:/|[?]|$))[^/?%#\\x5c]+)+/?(?<![.]html|[.]gz|[.]br|[.]to|[.]tmp)'

/** For the level `http`. */
const maps = (): string[] => [
  ...conditionMap(),
  '# Only plain addresses name stored pages, and neither files of theirs nor files that are being written.',
  '# A query may make another question of one. All else is for the application.',
  map(`"${CONDITION}$request_method $request_uri"`, '$liaison_stored', [
    'default /none;',
    `"~^${PLAIN}$" "";`,
    `"~^\\S+ /(?:${LANGUAGES})/search[?]." /none;`,
    `"~^\\S+ /(?:${LANGUAGES})/countries[?](?:.*&)?(?:${FILTERS.join('|')})(?:=|&|$)" /none;`,
    `"~^\\S+ /(?:${LANGUAGES})/compare[?](?:.*&)?${COMPARED}(?:=|&|$)" /none;`,
    `"~^\\S+ /(?:${LANGUAGES})/(?:${OF_DOCUMENTS.join('|')})/[^/?]+[?](?:.*&)?asOf(?:=|&|$)" /none;`,
    `"~^\\S+ /(?:${LANGUAGES})/(?:${OF_DOCUMENTS.join('|')})/[^/?]+/${HISTORY}[?](?:.*&)?${BELOW}(?:=|&|$)" /none;`,
    '# Names of parameters that are written in another way may be any.',
    `"~^\\S+ /(?:${LANGUAGES})/[^?]+[?](?:.*&)?[^=&]*[%+]" /none;`,
    `"~^${PLAIN}[?]" "";`,
  ]),
  ...apiMaps(),
  map('$uri', '$liaison_bare', ['default /none;', `"~^(?<liaison_page>/.+)/$" $liaison_page;`]),
  map('$uri', '$liaison_resource_policy', [
    'default same-origin;',
    `"~[.](?:${MEDIA_ENDINGS.join('|')})$" cross-origin;`,
  ]),
  '# By the address as it was sent: it stays when nginx goes on to another file. Without a body there is nothing in a language.',
  map('"$status$request_uri"', '$liaison_language', [
    'default "";',
    `"~^(?!304)\\d+/(?<liaison_spoken>${LANGUAGES})(?:[/.?]|$)" $liaison_spoken;`,
  ]),
  map('$status', '$liaison_page_language', ['default $liaison_locale;', '304 "";']),
  ...[
    { variable: KEYS_OF_ADDRESS, name: 'liaison_name', as: (keys: string) => keys },
    { variable: TAG_OF_ADDRESS, name: 'liaison_tagged', as: cacheTag },
  ].map(({ variable, name, as }) =>
    map('$request_uri', variable, [
      `"~${ADDRESS_PATTERN.replace('?<page>', `?<${name}>`)}" ${quote(as(`${SITE_KEY} page:/$${name}`))};`,
    ]),
  ),
  map('$request_uri', '$liaison_canonical', [
    'default "";',
    `"~^(?<liaison_html>/[^?]+)[.](?:json|md)(?:[?]|$)" '<\${SITE_URL}$liaison_html>; rel="canonical"';`,
  ]),
  map('$uri', '$liaison_given_up', [
    'default "";',
    `"~^/${DESTINATIONS}(?<liaison_earlier>/.+)$" $liaison_earlier;`,
  ]),
  map('""', '$liaison_application', ['default ${APPLICATION};']),
  '# What the link of a page that moved leads to.',
  map('$realpath_root', '$liaison_destination', [
    'default "";',
    `"~/${DESTINATIONS}(?<liaison_destined>/.*)$" $liaison_destined;`,
  ]),
  '# The language that is named first, for when the application does not answer.',
  map('$http_accept_language', '$liaison_home', [
    `default /${LOCALES[0]};`,
    ...LOCALES.map((locale) => `"~*^\\s*${locale}\\b" /${locale};`),
  ]),
]

/** A name for what is at no address: leads to the address without the slash at its end. */
const BARE = '/liaison-without-slash'

const { 200: PAGES, 308: MOVED, 404: NOT_FOUND, 410: GONE } = FOLDERS
const tryPages = `try_files /${PAGES}$liaison_stored$uri.html /${PAGES}$liaison_stored$uri @liaison_others;`

/** When a page is not there as a file after all: it was taken away in this moment. */
const whenMissing = 'error_page 404 = @liaison_others;'

/** As it was sent: meanwhile a file may have been looked for under another name, and have gone. */
const askApplication = 'proxy_pass http://$liaison_application$request_uri;'

const passOn = ['error_page 502 504 = @liaison_away;', askApplication]

const absent = (folder: string, status: number): string[] =>
  ['.html', ''].map((ending) => {
    const file = `/${folder}$uri${ending}`
    return `if (-f $document_root$liaison_stored${file}) {\n    set $liaison_file ${file};\n    return ${status};\n}`
  })

/** For the level `server`. */
const locations = (): string[] => [
  '# Pages as HTML, which are asked for most: by one look at the address and one at the disk.',
  block(`location ~ ^/(?<liaison_locale>${LANGUAGES})(?:/(?<liaison_rest>[^.]+))?$`, [
    `alias \${STORE}/${PAGES}$liaison_stored$uri.html;`,
    // They are small: read and written in one go they take less than handed over by the system.
    'sendfile off;',
    'types { }',
    `default_type ${quote(PAGE_TYPES.html ?? '')};`,
    ...headers({
      'Content-Language': '$liaison_page_language',
      'Surrogate-Key': `${SITE_KEY} page:/$liaison_rest`,
    }),
    'error_page 404 405 = @liaison_others;',
  ]),
  block('location /', [tryPages, typesOf(PAGE_TYPES), ...headers(), whenMissing]),
  ...['assets', 'media', 'share'].map((folder) =>
    block(`location ^~ /${folder}/`, [
      tryPages,
      typesOf(PAGE_TYPES),
      ...addHeaders(FILE_HEADERS),
      whenMissing,
    ]),
  ),
  block('location ~ ^/[^/]+(?:/[^/]+/[^/]+)?/feed[.]json$', [
    tryPages,
    'types { }',
    `default_type ${quote(withCharset(FEED_FORMATS.json.type))};`,
    ...headers(),
    whenMissing,
  ]),
  block('location ~ [.](?:json|md)$', [
    tryPages,
    typesOf(PAGE_TYPES),
    ...headers({ Link: '$liaison_canonical' }),
    whenMissing,
  ]),
  block(`location ^~ /${DESTINATIONS}/`, [
    'internal;',
    `root $liaison_store/${MOVED}$liaison_given_up.to;`,
    'set $liaison_location $liaison_destination;',
    ...['.html', ''].map(
      (ending) =>
        `if (-f $liaison_store/${MOVED}$liaison_given_up${ending}) {\n    set $liaison_file /${MOVED}$liaison_given_up${ending};\n}`,
    ),
    'error_page 410 =308 $liaison_file;',
    'return 410;',
  ]),
  ...apiLocations(passOn),
  '# Addresses that are never stored.',
  ...['^~ /admin', '^~ /api/', '^~ /preview/', '^~ /_next/', '= /'].map((address) =>
    block(`location ${address}`, passOn),
  ),
  block('location @liaison_others', [
    ...absent(GONE, 410),
    ...absent(NOT_FOUND, 404),
    `if (-e $document_root$liaison_stored/${MOVED}$uri.to) {\n    set $liaison_store $document_root;\n    rewrite ^ /${DESTINATIONS}$uri last;\n}`,
    ...[PAGES, MOVED, GONE].map(
      (folder) =>
        `if (-f $document_root$liaison_stored/${folder}$liaison_bare.html) {\n    rewrite ^ ${BARE} last;\n}`,
    ),
    'error_page 410 404 $liaison_file;',
    ...passOn,
  ]),
  block(`location ^~ /${GONE}/`, ['internal;', typesOf(GONE_TYPES), ...headers(), whenMissing]),
  block(`location ^~ /${NOT_FOUND}/`, [
    'internal;',
    typesOf(PAGE_TYPES),
    ...headers(),
    whenMissing,
  ]),
  block(`location ^~ /${MOVED}/`, [
    'internal;',
    typesOf(MOVED_TYPES),
    ...headers({ Location: '$liaison_location' }),
    whenMissing,
  ]),
  block(`location = ${BARE}`, [
    'internal;',
    ...addHeaders(publicHeaders({})),
    'return 308 $liaison_bare$is_args$args;',
  ]),
  block('location @liaison_away', [
    'if ($uri = /) {\n    return 302 $liaison_home;\n}',
    'add_header Retry-After 5 always;',
    'add_header Cache-Control no-store always;',
    `default_type ${quote(TEXT)};`,
    `return 503 "This is not available right now. Try again in a moment.\\n";`,
  ]),
]

const HEAD = '# Made by: npm run generate. Do not edit.\n'

/** The files of nginx's configuration that are made, by their names. */
export const nginxFiles = (): Record<string, string> => ({
  'maps.conf.template': `${[HEAD, ...maps()].join('\n')}\n`,
  'locations.conf.template': `${[HEAD, ...locations()].join('\n')}\n`,
  'cache-control.sh': `REVALIDATED='${REVALIDATED}'\nSHARED='${SHARED}'\n`,
})
