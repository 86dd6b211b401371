import type { ProfileCollection } from '../vocabulary/profiles'
import type { MediaContent, ProfileContents } from './profiles'

/** A single value, or each of several. */
export type ValueShape =
  /** Words, as a person writes them. */
  | { kind: 'text' }
  /** A name or an address in which every character counts: a slug, an ISO code, a web address. */
  | { kind: 'code' }
  | { kind: 'number' }
  | { kind: 'boolean' }
  /** ISO 8601, or a partial date. */
  | { kind: 'date' }
  /** One of a list in `src/vocabulary`. */
  | { kind: 'choice' }
  /** The id of a document. */
  | { kind: 'relation'; to: ProfileCollection }

/** What a field holds; `localized` where it holds a value for each language. */
export type FieldShape =
  | (ValueShape & { localized?: true; many?: true })
  | { kind: 'rich-text'; localized: true }
  /** The id of a picture. */
  | { kind: 'image' }
  | { kind: 'group'; fields: FieldShapes }
  /** Rows; two of them with the same `identity` are the same row at different times. */
  | { kind: 'rows'; fields: FieldShapes; identity: string }

/** The fields of a document, a group or a row by name, in the order of the form. */
export type FieldShapes = Readonly<Record<string, FieldShape>>

const text = { kind: 'text' } as const
const words = { kind: 'text', localized: true } as const
const code = { kind: 'code' } as const
const date = { kind: 'date' } as const
const choice = { kind: 'choice' } as const
const richText = { kind: 'rich-text', localized: true } as const
const image = { kind: 'image' } as const
const relation = <C extends ProfileCollection>(to: C) => ({ kind: 'relation', to }) as const

const meta = {
  kind: 'group',
  fields: { title: words, description: words, image },
} as const

/**
 * The fields of each profile, in the order of the form, as data: for whatever goes through a content without
 * knowing it. The types see to it that none is missing; a test holds order and kinds to the collections.
 */
export const PROFILE_FIELDS = {
  countries: {
    name: words,
    tagline: words,
    slug: code,
    iso2: code,
    iso3: code,
    region: choice,
    memberSince: date,
    crimeOverview: richText,
    interpolRole: richText,
    lawEnforcement: richText,
    crimeAreas: {
      kind: 'rows',
      identity: 'crimeArea',
      fields: { crimeArea: relation('crime-areas'), prominence: choice, note: words },
    },
    neighbours: { ...relation('countries'), many: true },
    keyFacts: {
      kind: 'rows',
      identity: 'label',
      fields: { label: words, value: words, unit: words, source: words, verifiedOn: date },
    },
    gallery: { kind: 'rows', identity: 'media', fields: { media: image, caption: words } },
    meta,
  },
  ncbs: {
    name: words,
    country: relation('countries'),
    city: words,
    hostAgency: relation('agencies'),
    unit: words,
    mandate: richText,
    crimeAreas: { ...relation('crime-areas'), many: true },
    contacts: {
      kind: 'rows',
      identity: 'value',
      fields: { kind: choice, label: words, value: code },
    },
    aroundTheClock: { kind: 'boolean' },
    meta,
  },
  agencies: {
    name: words,
    nativeName: text,
    acronym: words,
    slug: code,
    country: relation('countries'),
    parent: relation('agencies'),
    level: choice,
    functions: { ...choice, many: true },
    unitCount: { kind: 'number' },
    responsibilities: richText,
    website: code,
    meta,
  },
  'crime-areas': {
    name: words,
    slug: code,
    summary: words,
    description: richText,
    synonyms: { ...words, many: true },
    related: { ...relation('crime-areas'), many: true },
    icon: code,
    meta,
  },
} as const satisfies {
  [C in ProfileCollection]: { [Name in keyof ProfileContents[C]]-?: FieldShape }
}

/** What a picture says of itself; its files are compared by their hash. */
export const MEDIA_FIELDS = {
  alt: words,
  caption: words,
  credit: text,
  licence: text,
  focalX: { kind: 'number' },
  focalY: { kind: 'number' },
} as const satisfies Partial<Record<keyof MediaContent, FieldShape>>
