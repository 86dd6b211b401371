import type { ProfileCollection } from '../../vocabulary/profiles'

/** What has documents of its own under `/api/v1`. */
export const DOCUMENT_RESOURCES = ['countries', 'crime-areas', 'agencies', 'ncbs', 'media'] as const

export type DocumentResource = (typeof DOCUMENT_RESOURCES)[number]

/** What has a record of publications under `/api/v1`. */
export const RECORD_RESOURCES = ['editions', 'changes'] as const

export type RecordResource = (typeof RECORD_RESOURCES)[number]

export type Resource = DocumentResource | RecordResource

export const RESOURCES: readonly Resource[] = [...DOCUMENT_RESOURCES, ...RECORD_RESOURCES]

export const isResource = (name: string): name is Resource =>
  RESOURCES.some((resource) => resource === name)

export const isDocumentResource = (name: string): name is DocumentResource =>
  DOCUMENT_RESOURCES.some((resource) => resource === name)

/** A relation that an answer names other documents by. */
export interface Relation {
  to: ProfileCollection
  many: boolean
  /**
   * Where the other document states it, not this one: the tag that it carries with this document's id
   * (`src/api/representation/tags.ts`). Lists leave such relations out unless they are asked for.
   */
  statedAs?: string
}

/** The relations of each resource, in the order of an answer. */
export const RELATIONS: Record<DocumentResource, Record<string, Relation>> = {
  countries: {
    neighbours: { to: 'countries', many: true },
    crimeAreas: { to: 'crime-areas', many: true },
    ncb: { to: 'ncbs', many: false, statedAs: 'country' },
    agencies: { to: 'agencies', many: true, statedAs: 'country' },
  },
  'crime-areas': {
    related: { to: 'crime-areas', many: true },
    countries: { to: 'countries', many: true, statedAs: 'crimeArea' },
    ncbs: { to: 'ncbs', many: true, statedAs: 'crimeArea' },
  },
  agencies: {
    country: { to: 'countries', many: false },
    parent: { to: 'agencies', many: false },
    children: { to: 'agencies', many: true, statedAs: 'parent' },
    hostedNcbs: { to: 'ncbs', many: true, statedAs: 'hostAgency' },
  },
  ncbs: {
    country: { to: 'countries', many: false },
    hostAgency: { to: 'agencies', many: false },
    crimeAreas: { to: 'crime-areas', many: true },
  },
  media: {},
}
