import type { ProfileContents } from '../content/profiles'
import type { ProfileCollection } from '../vocabulary/profiles'
import type { CurrentEdition } from './edition'

type Fields = { [C in ProfileCollection]: readonly (keyof ProfileContents[C])[] }

/** What every list and link needs: how a document is called, where its page is, in which lists it is. */
const listed = {
  countries: ['name', 'slug', 'iso2', 'iso3', 'region', 'crimeAreas'],
  ncbs: ['name', 'country'],
  agencies: [
    'name',
    'nativeName',
    'acronym',
    'slug',
    'country',
    'parent',
    'level',
    'functions',
    'unitCount',
  ],
  'crime-areas': ['name', 'slug', 'summary'],
} as const satisfies Fields

/**
 * What pages read of documents that are not their subject, by name. A page that reads only a part need not be looked at again
 * when something else of the document changes; it gets no more than that part to see.
 */
export const PARTS = {
  /** What it is called and where its page is. */
  named: {
    countries: ['name', 'slug'],
    ncbs: ['name', 'country'],
    agencies: ['name', 'slug'],
    'crime-areas': ['name', 'slug'],
  },
  listed,
  /** The texts of a country as well: its first words on a crime area are quoted. */
  quoted: {
    ...listed,
    countries: [...listed.countries, 'crimeOverview', 'interpolRole', 'lawEnforcement'],
  },
} as const satisfies Record<string, Fields>

export type PartName = keyof typeof PARTS

export const PART_NAMES = Object.keys(PARTS) as PartName[]

type FieldOf<P extends PartName, C extends ProfileCollection> = Extract<
  keyof ProfileContents[C],
  (typeof PARTS)[P][C][number]
>

/** A part of an edition. */
export type PartOf<P extends PartName, C extends ProfileCollection = ProfileCollection> = Pick<
  CurrentEdition<C>,
  'collection' | 'id' | 'public'
> & { content: { [K in C]: Pick<ProfileContents[K], FieldOf<P, K>> }[C] }

/** What is shown of a document wherever another one names it. */
export type Named<C extends ProfileCollection = ProfileCollection> = PartOf<'named', C>

/** What a list or a link gets to see of a document. */
export type Listed<C extends ProfileCollection = ProfileCollection> = PartOf<'listed', C>

/** The key of a question that only a part of the documents answers. */
export const partKey = (key: string, part: PartName): string => `${key}#${part}`

/** The key of the same question about whole documents. */
export const wholeKey = (key: string): string => key.split('#', 1)[0] ?? key

/** The same questions, about whole documents and about each part. */
export const inEveryPart = (keys: readonly string[]): string[] => [
  ...keys,
  ...PART_NAMES.flatMap((part) => keys.map((key) => partKey(key, part))),
]
