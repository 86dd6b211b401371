import { z } from 'zod'

import {
  AGENCY_FUNCTIONS,
  AGENCY_LEVELS,
  CONTACT_KINDS,
  PROMINENCES,
} from '../../vocabulary/classifications'
import { LOCALES } from '../../vocabulary/locales'
import { PROFILE_COLLECTIONS } from '../../vocabulary/profiles'
import { REGIONS } from '../../vocabulary/regions'

/*
 * What answers hold, as one set of definitions: JSON Schema and OpenAPI are generated from it, and tests hold every
 * answer to it. Each type has two forms: in one language, and with a value for each of several.
 */

export const instant = z.iso.datetime().describe('An instant in UTC, ISO 8601.')
export const path = z.string().describe('An address on this server, without scheme and host.')

export const proseSchema = z
  .strictObject({
    html: z
      .string()
      .describe('A safe subset of HTML: no scripts, no styles, no attributes of events.'),
    text: z.string().describe('The same without markup.'),
  })
  .describe('A formatted text.')

const perLocale = <T extends z.ZodType>(value: T) =>
  z.partialRecord(z.enum(LOCALES), value).describe('A value for each language that has one.')

type Format = 'localized' | 'multilingual'

const wordsIn = (format: Format) => (about: string) =>
  (format === 'localized' ? z.string() : perLocale(z.string())).describe(about)

/** Names what had to be given in English; with several languages nothing has to. */
const fallbackIn = (format: Format) =>
  format === 'localized'
    ? {
        fallback: z
          .array(z.string())
          .optional()
          .describe(
            'The fields of this object that are in English, because their translation is missing.',
          ),
      }
    : {}

function imageIn(format: Format) {
  const words = wordsIn(format)
  const fallback = fallbackIn(format)
  const file = {
    url: path,
    mimeType: z.string(),
    width: z.int().describe('Pixels.'),
    height: z.int().describe('Pixels.'),
    size: z.int().describe('Bytes.'),
    hash: z.string().describe('SHA-256 of the file, hexadecimal.'),
  }
  return z.strictObject({
    id: z.string(),
    ...file,
    sizes: z.array(z.strictObject(file)).describe('Smaller renditions, narrowest first.'),
    alt: words('What the picture shows, for those who do not see it.').optional(),
    caption: words('What stands below the picture.').optional(),
    credit: z.string().optional(),
    licence: z.string().optional(),
    focalPoint: z
      .strictObject({ x: z.number(), y: z.number() })
      .optional()
      .describe('Percent from the left and from the top.'),
    ...fallback,
  })
}

export const imageSchemas = {
  localized: imageIn('localized'),
  multilingual: imageIn('multilingual'),
}

/** The schemas of one form. */
function schemasOf(format: Format) {
  const inOne = format === 'localized'
  const words = wordsIn(format)
  const prose = inOne ? proseSchema : perLocale(proseSchema)
  const fallback = fallbackIn(format)
  const image = imageSchemas[format]
  const seo = z
    .strictObject({
      title: words('Title for search engines.').optional(),
      description: words('Description for search engines.').optional(),
      image: image.optional(),
      ...fallback,
    })
    .optional()
  const summary = <C extends (typeof PROFILE_COLLECTIONS)[number]>(collection: C) => ({
    type: z.literal(collection),
    id: z.string(),
    slug: z.string().optional(),
    name: words('What it is called.').optional(),
    links: z.strictObject({ self: path }),
    ...fallback,
  })
  /** A related document: its name and address, or all its fields where `include` asks for them. */
  const related = (collection: (typeof PROFILE_COLLECTIONS)[number]) =>
    z.looseObject(summary(collection)).describe(`A live document of ${collection}.`)
  const envelope = <C extends (typeof PROFILE_COLLECTIONS)[number]>(collection: C) => ({
    type: z.literal(collection),
    id: z.string().describe('Stays the same for ever.'),
    slug: z.string().optional().describe('The name in the address; an editor may change it.'),
    locale: (inOne ? z.enum(LOCALES) : z.array(z.enum(LOCALES))).describe(
      'The language asked for, or the languages.',
    ),
    name: words('What it is called.').optional(),
  })
  const closing = {
    edition: z.strictObject({
      number: z.int().min(1).describe('1 for the first publication of the document.'),
      hash: z.string().describe('SHA-256 over the approved content in all languages, hexadecimal.'),
      publishedAt: instant,
      firstPublishedAt: instant,
      changeNote: words('What this edition changed.').optional(),
      ...fallback,
    }),
    links: z.strictObject({
      self: path,
      page: path.optional(),
      signed: path.describe('The current edition with its signature.'),
    }),
    ...fallback,
  }
  const countries = z.strictObject({
    ...envelope('countries'),
    tagline: words('One sentence about the country.').optional(),
    iso2: z.string().optional().describe('ISO 3166-1 alpha-2.'),
    iso3: z.string().optional().describe('ISO 3166-1 alpha-3.'),
    region: z.enum(REGIONS).optional(),
    memberSince: z
      .string()
      .optional()
      .describe('A date known to the day, the month or the year: `1923-09-07`, `1986-10`, `1986`.'),
    keyFacts: z.array(
      z.strictObject({
        label: words('What is stated.').optional(),
        value: words('The fact.').optional(),
        unit: words('The unit of the value.').optional(),
        source: words('Who says so.').optional(),
        verifiedOn: z
          .string()
          .optional()
          .describe('The day on which it was last checked, ISO 8601.'),
        ...fallback,
      }),
    ),
    crimeOverview: prose.optional(),
    interpolRole: prose.optional(),
    lawEnforcement: prose.optional(),
    gallery: z.array(
      z.strictObject({ image, caption: words('Caption at this place.').optional(), ...fallback }),
    ),
    seo,
    neighbours: z.array(related('countries')),
    crimeAreas: z.array(
      z.strictObject({
        prominence: z.enum(PROMINENCES).optional(),
        note: words('A remark about it in this country.').optional(),
        crimeArea: related('crime-areas'),
        ...fallback,
      }),
    ),
    ncb: related('ncbs').nullable().optional(),
    agencies: z.array(related('agencies')).optional(),
    ...closing,
  })
  const crimeAreas = z.strictObject({
    ...envelope('crime-areas'),
    summary: words('One sentence about it.').optional(),
    description: prose.optional(),
    synonyms: (inOne ? z.array(z.string()) : perLocale(z.array(z.string()))).optional(),
    icon: z.string().optional(),
    seo,
    related: z.array(related('crime-areas')),
    countries: z.array(related('countries')).optional(),
    ncbs: z.array(related('ncbs')).optional(),
    ...closing,
  })
  const agencies = z.strictObject({
    ...envelope('agencies'),
    nativeName: z.string().optional(),
    acronym: words('Its short name.').optional(),
    level: z.enum(AGENCY_LEVELS).optional(),
    functions: z.array(z.enum(AGENCY_FUNCTIONS)),
    unitCount: z
      .number()
      .optional()
      .describe('How many units of this kind there are, where it is many.'),
    responsibilities: prose.optional(),
    website: z.string().optional(),
    seo,
    country: related('countries').nullable(),
    parent: related('agencies').nullable(),
    children: z.array(related('agencies')).optional(),
    hostedNcbs: z.array(related('ncbs')).optional(),
    ...closing,
  })
  const ncbs = z.strictObject({
    ...envelope('ncbs'),
    city: words('Where it is.').optional(),
    unit: words('The unit inside its host agency.').optional(),
    mandate: prose.optional(),
    contacts: z.array(
      z.strictObject({
        kind: z.enum(CONTACT_KINDS).optional(),
        label: words('What it is for.').optional(),
        value: z.string().optional(),
        ...fallback,
      }),
    ),
    aroundTheClock: z.boolean(),
    seo,
    country: related('countries').nullable(),
    hostAgency: related('agencies').nullable(),
    crimeAreas: z
      .array(related('crime-areas'))
      .describe('The crime areas that the bureau leads on.'),
    ...closing,
  })
  const media = image.extend({
    type: z.literal('media'),
    locale: inOne ? z.enum(LOCALES) : z.array(z.enum(LOCALES)),
    links: z.strictObject({ self: path }),
  })
  return { countries, 'crime-areas': crimeAreas, agencies, ncbs, media }
}

const localized = schemasOf('localized')
const multilingual = schemasOf('multilingual')

/** The documents of each resource, in one language and in several. */
export const DOCUMENT_SCHEMAS = { localized, multilingual }

/** One edition of a document. Its content is that of the document's type, as it was published. */
export const editionSchema = z.strictObject({
  type: z.literal('editions'),
  id: z.string(),
  of: z
    .strictObject({
      type: z.enum(PROFILE_COLLECTIONS),
      id: z.string(),
      links: z.strictObject({ self: path }),
    })
    .describe('The document that it is an edition of.'),
  number: z.int().min(1),
  isCurrent: z.boolean(),
  hash: z.string().describe('SHA-256 over the approved content in all languages, hexadecimal.'),
  publishedAt: instant,
  redactedAt: instant
    .optional()
    .describe(
      'When part of it was removed because the law demands it; the hash is of what is left.',
    ),
  changeNote: perLocale(z.string()).optional(),
  content: z.looseObject({}).optional().describe('The content as it was published. Not in lists.'),
  links: z.strictObject({ self: path, signed: path.describe('The edition with its signature.') }),
})

/** A change of what the public sees. */
export const changeSchema = z.strictObject({
  type: z.literal('changes'),
  sequence: z.int().min(1).describe('1, 2, 3, … in the order of publications, without gaps.'),
  event: z.enum(['published', 'withdrawn', 'restored', 'redacted']),
  at: instant,
  document: z.strictObject({
    type: z.enum(PROFILE_COLLECTIONS),
    id: z.string(),
    isPublic: z
      .boolean()
      .describe('Whether the document is public now. While it is not, nothing else is said of it.'),
    slug: z.string().optional(),
    name: perLocale(z.string()).optional(),
    links: z.strictObject({ self: path }),
  }),
  edition: z
    .int()
    .min(1)
    .optional()
    .describe('The number of the edition that is public from then on.'),
  changeNote: perLocale(z.string()).optional(),
  notice: perLocale(z.string())
    .optional()
    .describe('The public notice of a withdrawal that still holds.'),
})

/** What is wrong with a request, RFC 9457. */
export const problemSchema = z
  .strictObject({
    type: z.string().describe('Names the kind of problem; part of the reference.'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    parameters: z
      .array(
        z.strictObject({
          name: z.string(),
          reason: z.string(),
          valid: z.array(z.string()).optional().describe('What would be valid.'),
        }),
      )
      .optional(),
    notice: perLocale(z.string())
      .optional()
      .describe('The public notice of a document that is withdrawn.'),
  })
  .describe('What is wrong with a request, RFC 9457.')

export type Problem = z.infer<typeof problemSchema>
