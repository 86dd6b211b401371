import { z } from 'zod'

import { AGENCY_FUNCTIONS, AGENCY_LEVELS, PROMINENCES } from '../../vocabulary/classifications'
import { LOCALES } from '../../vocabulary/locales'
import { PROFILE_COLLECTIONS } from '../../vocabulary/profiles'
import { REGIONS } from '../../vocabulary/regions'
import { FIELDS } from './fields'
import { isDocumentResource, RELATIONS, RESOURCES, type Resource } from './resources'

/** A parameter of a request: the definition that checks it and that the reference is made from. */
export interface Parameter {
  about: string
  /** Of the value, or of the list of values that commas separate. */
  schema: z.ZodType
  isList?: true
  example: string
}

export type Parameters = Readonly<Record<string, Parameter>>

const names = z
  .array(z.string().regex(/^[\w-]{1,100}$/, 'is not the slug or the id of a document'))
  .min(1)
  .max(50, 'names more than 50 documents')
const choice = <T extends readonly [string, ...string[]]>(values: T) =>
  z.array(z.enum(values)).min(1)
const NO_INSTANT = 'is not an instant such as 2026-01-31T12:00:00Z'
const instant = z.iso
  .datetime({ offset: true, error: NO_INSTANT })
  .refine((value) => new Date(value).getUTCFullYear() >= 1900, NO_INSTANT)

export const LIMIT = { default: 20, max: 100 }

const LOCALE: Parameter = {
  about:
    'The language, or several, or `all`. In one language a missing translation is English, and `fallback` names it; with several each text is an object by language.',
  schema: choice([...LOCALES, 'all']),
  isList: true,
  example: 'fr',
}

const AS_OF: Parameter = {
  about:
    'The content as it was public at an instant. Documents that are not public now stay absent, and others are named as they are now.',
  schema: instant,
  example: '2026-01-01T00:00:00Z',
}

const COUNT: Parameter = {
  about: 'Whether to say how many there are in all pages.',
  schema: z.enum(['true', 'false']),
  example: 'true',
}

const PAGING: Parameters = {
  limit: {
    about: `How many to answer at most: 1 to ${LIMIT.max}, and ${LIMIT.default} where it is not said.`,
    schema: z
      .string()
      .regex(/^(0{0,2}[1-9]|0?[1-9]\d|100)$/, `is not a number from 1 to ${LIMIT.max}`),
    example: '10',
  },
  cursor: {
    about: 'Where to go on: `page.next` of the page before, with the same other parameters.',
    schema: z.string().regex(/^[\w-]{1,600}$/, 'is not a cursor that an answer gave'),
    example: 'WyJuYW1lIiwiIiwiIl0',
  },
}

const of = (about: string, example: string): Parameter => ({
  about: `${about} By slug or id, several separated by commas.`,
  schema: names,
  isList: true,
  example,
})

const oneOf = (
  about: string,
  values: readonly [string, ...string[]],
  example: string,
): Parameter => ({
  about,
  schema: choice(values),
  isList: true,
  example,
})

const REGION = oneOf('Of these regions.', REGIONS, 'europe')
const COUNTRY = of('Of these countries. An ISO 3166-1 code will do, too.', 'belgium')

/** What narrows a list, by resource. How each works is in `src/api/query/filters.ts`. */
export const FILTERS: Record<Resource, Parameters> = {
  countries: {
    region: REGION,
    crimeArea: of('That name one of these crime areas.', 'drug-trafficking'),
    prominence: oneOf(
      'Only where the crime area is that prominent. With `crimeArea`.',
      PROMINENCES,
      'principal',
    ),
    neighbour: of('That are neighbours of these countries.', 'belgium'),
    iso: {
      about: 'With these ISO 3166-1 codes, of two or three letters.',
      schema: z.array(z.string().regex(/^[A-Za-z]{2,3}$/, 'is not a code of two or three letters')),
      isList: true,
      example: 'BE,BLR',
    },
  },
  'crime-areas': {
    country: of('That these countries name.', 'belgium'),
    related: of('That these crime areas are related to.', 'drug-trafficking'),
  },
  agencies: {
    country: COUNTRY,
    region: REGION,
    level: oneOf('On these levels of government.', AGENCY_LEVELS, 'federal'),
    function: oneOf('With one of these functions.', AGENCY_FUNCTIONS, 'police'),
    parent: of('That belong to these agencies.', 'federal-police'),
  },
  ncbs: {
    country: COUNTRY,
    region: REGION,
    crimeArea: of('That lead on one of these crime areas.', 'drug-trafficking'),
    hostAgency: of('Within these agencies.', 'federal-police'),
    aroundTheClock: oneOf('Whether they answer around the clock.', ['true', 'false'], 'true'),
  },
  media: { usedBy: of('That these documents use.', 'belgium') },
  editions: {
    type: oneOf('Of documents of these types.', PROFILE_COLLECTIONS, 'countries'),
    document: of('Of these documents.', 'belgium'),
  },
  changes: {
    type: oneOf('Of documents of these types.', PROFILE_COLLECTIONS, 'countries'),
  },
}

/** By what lists can be sorted; a minus before it turns the order round. */
export const SORTS = {
  documents: [
    'name',
    '-name',
    'publishedAt',
    '-publishedAt',
    'changedAt',
    '-changedAt',
    'relevance',
  ],
  media: ['name', '-name', 'changedAt', '-changedAt'],
  editions: ['publishedAt', '-publishedAt'],
} as const

const sortOf = (values: readonly [string, ...string[]], about: string): Parameter => ({
  about,
  schema: z.enum(values),
  example: values[0],
})

const SINCE: Parameter = {
  about: 'Only what was published, restored or replaced at that instant or later.',
  schema: instant,
  example: '2026-01-01T00:00:00Z',
}

const QUERY: Parameter = {
  about:
    'Words to be found in names, synonyms and texts in the language asked for, all of them; beginnings of words will do. Case and accents make no difference, nor do Arabic letters that are written for one another.',
  schema: z
    .string()
    .max(200, 'is longer than 200 characters')
    .regex(/[\p{L}\p{N}]/u, 'has no letter and no digit'),
  example: 'traffic',
}

function selectionOf(resource: Resource): Parameters {
  if (!isDocumentResource(resource)) return {}
  const fields = FIELDS[resource] as [string, ...string[]]
  const relations = Object.keys(RELATIONS[resource])
  return {
    fields: {
      about:
        'The fields to answer, besides `type` and `id`. Without it: all, in lists without what other documents say of each.',
      schema: choice(fields),
      isList: true,
      example: fields.includes('name') ? 'name' : 'alt',
    },
    ...(relations.length > 0 && {
      include: {
        about:
          'The related documents to answer with all their own fields instead of name and address.',
        schema: choice(relations as [string, ...string[]]),
        isList: true as const,
        example: relations[0] ?? '',
      },
    }),
  }
}

/** Made once for each resource: schemas cost more to make than a request costs to check. */
const ofEach = (make: (resource: Resource) => Parameters) => {
  const all = Object.fromEntries(RESOURCES.map((each) => [each, make(each)]))
  return (resource: Resource): Parameters => all[resource] ?? {}
}

/** What a request for one document may say. */
export const detailParametersOf = ofEach((resource) => {
  switch (resource) {
    case 'changes':
      return {}
    case 'editions':
    case 'media':
      return { locale: LOCALE, ...selectionOf(resource) }
    default:
      return { locale: LOCALE, ...selectionOf(resource), asOf: AS_OF }
  }
})

/** What a request for an edition with its signature may say. */
export const SIGNED_PARAMETERS: Parameters = {
  edition: {
    about: 'The number of an earlier edition; the current one where nothing is said.',
    schema: z.string().regex(/^[1-9]\d{0,8}$/, 'is not a number of an edition'),
    example: '1',
  },
}

/** What a request for a list may say. */
export const listParametersOf = ofEach((resource) => {
  switch (resource) {
    case 'changes':
      return {
        since: {
          about:
            'After this place in the order of publications (`page.next` of the answer before), or from this instant on.',
          schema: z.union([z.string().regex(/^\d{1,15}$/), instant], {
            error:
              'is neither a place such as 0 or 120 nor an instant such as 2026-01-31T12:00:00Z',
          }),
          example: '0',
        },
        ...FILTERS.changes,
        limit: PAGING.limit as Parameter,
      }
    case 'editions':
      return {
        ...FILTERS.editions,
        updatedSince: SINCE,
        sort: sortOf(SORTS.editions, 'The order; the newest first where nothing is said.'),
        ...PAGING,
        count: COUNT,
      }
    case 'media':
      return {
        ...FILTERS.media,
        updatedSince: SINCE,
        locale: LOCALE,
        ...selectionOf(resource),
        sort: sortOf(SORTS.media, 'The order; by name where nothing is said.'),
        ...PAGING,
        count: COUNT,
      }
    default:
      return {
        q: QUERY,
        ...FILTERS[resource],
        updatedSince: SINCE,
        locale: LOCALE,
        ...selectionOf(resource),
        sort: sortOf(
          SORTS.documents,
          'The order; by name where nothing is said, and with `q` by relevance.',
        ),
        ...PAGING,
        count: COUNT,
        asOf: AS_OF,
      }
  }
})
