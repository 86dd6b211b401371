import type { ProfileCollection } from '../vocabulary/profiles'

/** A part of a public page. Its name is the id of its heading there; `page` stands for everything else on the page. */
interface Section {
  /** The field of the document that it shows, where it shows one. */
  field?: string
  /** The documents that it shows instead, and the field by which they name this one. */
  shows?: { collection: ProfileCollection; by: string }
}

/** What a reader can report an error in, in the order of the page. */
// prettier-ignore
export const SECTIONS = {
  countries: {
    page:                 {},
    facts:                { field: 'keyFacts' },
    'crime-overview':     { field: 'crimeOverview' },
    'interpol-role':      { field: 'interpolRole' },
    'law-enforcement':    { field: 'lawEnforcement' },
    'crime-areas':        { field: 'crimeAreas' },
    agencies:             { shows: { collection: 'agencies', by: 'country' } },
    ncb:                  { shows: { collection: 'ncbs', by: 'country' } },
    pictures:             { field: 'gallery' },
    neighbours:           { field: 'neighbours' },
  },
  ncbs: {
    page:                 {},
    facts:                { field: 'contacts' },
    mandate:              { field: 'mandate' },
    'leads-on':           { field: 'crimeAreas' },
  },
  agencies: {
    page:                 {},
    facts:                {},
    responsibilities:     { field: 'responsibilities' },
    under:                { shows: { collection: 'agencies', by: 'parent' } },
  },
  'crime-areas': {
    page:                 {},
    description:          { field: 'description' },
    countries:            { shows: { collection: 'countries', by: 'crimeAreas.crimeArea' } },
    ncbs:                 { shows: { collection: 'ncbs', by: 'crimeAreas' } },
    related:              { field: 'related' },
  },
} as const satisfies Record<ProfileCollection, Record<string, Section>>

type Sections = typeof SECTIONS

export type SectionName = { [C in keyof Sections]: keyof Sections[C] }[keyof Sections]

/** The sections of the page of a document. */
export const sectionsOf = (collection: ProfileCollection): SectionName[] =>
  Object.keys(SECTIONS[collection]) as SectionName[]

/** A section of the page of a document by its name; undefined where there is none. */
export function sectionAt(collection: ProfileCollection, name: string): Section | undefined {
  const sections: Record<string, Section> = SECTIONS[collection]
  return Object.hasOwn(sections, name) ? sections[name] : undefined
}

/** Whether a name is that of a section of this kind of page. */
export const isSectionOf = (collection: ProfileCollection, name: unknown): name is SectionName =>
  typeof name === 'string' && sectionAt(collection, name) !== undefined
