import { queryOf } from '../../support/client'

/** What a stranger looks for. */
export interface Secrets {
  /** A live country that relates to what is not public, with a newer draft. */
  live: string
  /** The number of that country's file in the versions table. */
  version: string
  /** A country that was never published. */
  draft: string
  /** A crime area that was never published. */
  area: string
  /** A picture that no live edition uses, and its file's name. */
  media: string
  filename: string
  slug: string
  /** A word that occurs in drafts only. */
  word: string
}

const READ_FLAGS = [
  '',
  'draft=true',
  'draft=true&depth=10',
  'trash=true',
  'draft=true&trash=true',
  'depth=10',
  'locale=all&depth=2',
  'locale=all&draft=true&fallback-locale=none',
  'limit=0',
  'limit=-1&draft=true',
  'limit=1000000000&pagination=false',
  'pagination=false&draft=true&depth=2',
  'showHiddenFields=true&overrideAccess=true',
  'user[roles][0]=administrator&overrideAccess=true&draft=true',
  'select[name]=true&select[tagline]=true&draft=true',
  'populate[countries][tagline]=true&populate[crime-areas][name]=true&depth=2&draft=true',
  'joins[agencies][limit]=0&joins[ncb][limit]=0&draft=true&depth=2',
  'sort=-updatedAt&draft=true',
]

const COLLECTIONS = ['countries', 'ncbs', 'agencies', 'crime-areas', 'media']

const INTERNAL = [
  'editions',
  'workflow-events',
  'comments',
  'users',
  'payload-jobs',
  'payload-preferences',
  'payload-locked-documents',
  'payload-migrations',
  'payload-kv',
]

/** Addresses at which what is not public might be read. */
export function addresses(secrets: Secrets): string[] {
  const { live, draft, area, media, filename, slug, version, word } = secrets
  const flags = READ_FLAGS.map((flag) => (flag ? `?${flag}` : ''))
  const documents = [
    ['countries', live],
    ['countries', draft],
    ['crime-areas', area],
    ['media', media],
  ] as const
  return [
    ...COLLECTIONS.flatMap((collection) => flags.map((flag) => `/api/${collection}${flag}`)),
    ...documents.flatMap(([collection, id]) => [
      ...flags.map((flag) => `/api/${collection}/${id}${flag}`),
      `/api/${collection}/versions`,
      `/api/${collection}/versions?where[parent][equals]=${id}&limit=100`,
      `/api/${collection}/versions/${version}`,
      `/api/${collection}/versions/count`,
      `/api/${collection}/${id}/versions`,
      `/api/${collection}/${id}/transitions`,
      `/api/${collection}/${id}/history`,
      `/api/${collection}/${id}/history/versions`,
      `/api/${collection}/${id}/history/comparison?after=${version}`,
      `/api/${collection}/access/${id}`,
    ]),
    ...INTERNAL.flatMap((collection) => [
      `/api/${collection}`,
      `/api/${collection}?limit=100&depth=2&draft=true`,
      `/api/${collection}/count`,
      `/api/${collection}?where[document][equals]=${draft}`,
    ]),
    ...['site-settings', 'home-page', 'navigation'].flatMap((global) => [
      `/api/globals/${global}?draft=true&depth=2`,
      `/api/globals/${global}/versions`,
    ]),
    '/api/access',
    '/api/users/me',
    '/api/graphql-playground',
    `/api/media/file/${encodeURIComponent(filename)}`,
    `/media/${encodeURIComponent(filename)}`,
    `/admin/collections/countries/${draft}`,
    `/admin/collections/countries/${draft}/preview`,
    `/admin/collections/countries/${draft}/versions`,
    `/admin/collections/countries`,
    `/internal/boot`,
    '/sitemap.xml',
    '/robots.txt',
    ...['en', 'fr', 'ar'].flatMap((locale) => [
      `/${locale}`,
      `/${locale}/countries`,
      `/${locale}/countries?region=europe`,
      `/${locale}/regions/europe`,
      `/${locale}/crime-areas`,
      `/${locale}/countries/${slug}`,
      `/${locale}/countries/${slug}?draft=true&preview=true`,
      `/${locale}/countries/${draft}`,
      `/${locale}/ncbs/${slug}`,
      `/${locale}/agencies/${slug}`,
      `/${locale}/search?q=${slug}`,
      ...['json', 'md'].flatMap((form) => [
        `/${locale}.${form}`,
        `/${locale}/countries.${form}`,
        `/${locale}/regions/europe.${form}`,
        `/${locale}/crime-areas.${form}`,
        `/${locale}/countries/${slug}.${form}?draft=true`,
        `/${locale}/countries/${draft}.${form}`,
      ]),
      ...['atom', 'json'].flatMap((format) => [
        `/${locale}/feed.${format}`,
        `/${locale}/regions/europe/feed.${format}`,
        `/${locale}/countries/${slug}/feed.${format}?draft=true`,
        `/${locale}/countries/${draft}/feed.${format}`,
      ]),
    ]),
    `/en/search?q=country&draft=true`,
    `/api/search?q=${word}`,
    `/_next/data/build/en/countries/${slug}.json`,
  ]
}

/** GraphQL queries for what is not public. */
export const queries = ({ live, draft, area, version }: Secrets): string[] => [
  `{ Countries(draft: true, limit: 100) { docs { id name tagline } } }`,
  `{ Countries(draft: true, trash: true, limit: 100) { totalDocs docs { id name neighbours { id name } } } }`,
  `{ Country(id: "${draft}", draft: true) { id name tagline } }`,
  `{ Country(id: "${live}", draft: true) { name tagline crimeAreas { note crimeArea { id name } } neighbours { id name tagline } gallery { media { id alt } } } }`,
  `{ Country(id: "${live}", draft: true) { crimeOverview(depth: 3) interpolRole(depth: 3) meta { image { id alt } } } }`,
  `{ versionsCountries(limit: 100) { docs { id version { name tagline } } } }`,
  `{ versionCountry(id: "${version}") { id version { name tagline } } }`,
  `{ CrimeArea(id: "${area}", draft: true) { id name summary } }`,
  `{ CrimeAreas(draft: true, limit: 100) { docs { id name } } }`,
  `{ allMedia(limit: 100) { docs { id alt caption filename url } } }`,
  `{ Users { docs { email } } }`,
  `{ Editions { docs { content } } }`,
  `{ WorkflowEvents { docs { comment } } }`,
  `{ Comments { docs { text } } }`,
  `{ PayloadJobs { docs { id } } }`,
  `{ Access { canAccessAdmin countries { fields { name { read { permission } } } } } }`,
  `{ docAccessCountry(id: "${draft}") { read { permission } fields { name { read { permission } } } } }`,
]

/** A question whose answer must not depend on whether its value is the right one. */
export interface Oracle {
  what: string
  /** The request's path, with a value in place. */
  path: (value: string) => string
  right: string
  wrong: string
}

/** Questions about drafts, and about documents behind relations, in pairs. */
export function oracles(secrets: Secrets, other: string): Oracle[] {
  const { word, draft, area, media } = secrets
  const wrong = word.replaceAll(/\d/g, 'z')
  const filters = ['like', 'equals', 'contains', 'not_equals']
  const about = (what: string, path: Oracle['path'], right = word, different = wrong): Oracle => ({
    what,
    path,
    right,
    wrong: different,
  })
  const paths = [
    'tagline',
    'name',
    'neighbours.tagline',
    'neighbours.name',
    'crimeAreas.crimeArea.name',
    'crimeAreas.crimeArea.summary',
    'crimeAreas.note',
    'gallery.media.alt',
    'meta.image.alt',
    'ncb.name',
    'agencies.name',
    'version.tagline',
    'crimeOverview',
    'crimeOverview.root.children.text',
    'workflowState',
  ]
  return [
    ...paths.flatMap((path) =>
      filters.flatMap((operator) =>
        ['', '&draft=true', '&trash=true'].map((flag) =>
          about(
            `where[${path}][${operator}]${flag}`,
            (value) =>
              `/api/countries${queryOf({ where: { [path]: { [operator]: value } }, depth: 0 })}${flag}`,
          ),
        ),
      ),
    ),
    ...['count', 'versions', 'versions/count'].flatMap((part) =>
      ['tagline', 'version.tagline', 'neighbours.tagline'].map((path) =>
        about(
          `${part}?where[${path}][like]`,
          (value) => `/api/countries/${part}${queryOf({ where: { [path]: { like: value } } })}`,
        ),
      ),
    ),
    ...['workflow-events', 'comments', 'editions', 'users', 'media'].flatMap((collection) =>
      ['text', 'comment.en', 'title', 'name', 'alt', 'content'].map((path) =>
        about(
          `${collection}?where[${path}][like]`,
          (value) => `/api/${collection}${queryOf({ where: { [path]: { like: value } } })}`,
        ),
      ),
    ),
    ...['agencies', 'ncb'].flatMap((join) => [
      about(
        `joins[${join}][where][name][like]`,
        (value) =>
          `/api/countries${queryOf({ joins: { [join]: { where: { name: { like: value } } } } })}`,
      ),
    ]),
    about(
      'and in or',
      (value) =>
        `/api/countries${queryOf({ where: { or: [{ and: [{ 'neighbours.tagline': { like: value } }] }] }, draft: true })}`,
    ),
    about('search', (value) => `/en/search?q=${value}`),
    about(
      'the page of a draft',
      (value) => `/en/countries/${value}`,
      secrets.slug,
      `${secrets.slug}-x`,
    ),
    about('the id of a draft', (value) => `/api/countries/${value}`, draft, other),
    about(
      'the id of a draft, as a draft',
      (value) => `/api/countries/${value}?draft=true`,
      draft,
      other,
    ),
    about(
      'the transitions of a draft',
      (value) => `/api/countries/${value}/transitions`,
      draft,
      other,
    ),
    about('the id of a picture', (value) => `/api/media/${value}`, media, other),
    about(
      'the file of a picture',
      (value) => `/api/media/file/${value}`,
      encodeURIComponent(secrets.filename),
      'no-such-file.png',
    ),
    ...['equals', 'in', 'not_equals', 'exists'].flatMap((operator) => [
      about(
        `where[neighbours][${operator}]`,
        (value) =>
          `/api/countries${queryOf({ where: { neighbours: { [operator]: value } }, depth: 0 })}`,
        draft,
        other,
      ),
      about(
        `where[crimeAreas.crimeArea][${operator}]`,
        (value) =>
          `/api/countries${queryOf({ where: { 'crimeAreas.crimeArea': { [operator]: value } }, depth: 0 })}`,
        area,
        other,
      ),
    ]),
  ]
}
