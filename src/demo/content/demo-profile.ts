import type { AgencyContent, CountryContent, Meta, NcbContent } from '../../content/profiles'
import type { Prominence } from '../../vocabulary/classifications'
import type { Localized } from '../../vocabulary/locales'
import type { Role, Scope } from '../../vocabulary/roles'
import type { DemoMediaKey } from './media'

/*
 * The content of profiles as it is in an edition, except that relations are written by slug (a National
 * Central Bureau has none: its country names it), and images by their key. Whoever loads it resolves them to ids.
 */

type DemoMeta = Omit<Meta, 'image'>

export type DemoCountry = Omit<
  CountryContent,
  'slug' | 'neighbours' | 'crimeAreas' | 'gallery' | 'meta'
> & {
  slug: string
  /** Crime areas by slug. */
  crimeAreas?: { crimeArea: string; prominence: Prominence; note?: Localized<string> }[]
  gallery?: { media: DemoMediaKey; caption: Localized<string> }[]
  meta?: DemoMeta
}

export type DemoNcb = Omit<NcbContent, 'country' | 'hostAgency' | 'crimeAreas' | 'meta'> & {
  /** Slug of the country. */
  country: string
  /** Slug of the agency. */
  hostAgency: string
  /** Slugs of crime areas. */
  crimeAreas: string[]
  meta?: DemoMeta
}

export type DemoAgency = Omit<AgencyContent, 'slug' | 'country' | 'parent' | 'meta'> & {
  slug: string
  /** Slug of the country. */
  country: string
  /** Slug of the agency above it. */
  parent?: string
  meta?: DemoMeta
}

/** How far a document has come in the workflow when the demo begins. */
export type DemoStage = 'published' | 'in-review' | 'changes-requested'

export interface DemoDocument<Content> {
  content: Content
  stage: DemoStage
  /** What the contributor says when the document is submitted. Public once it is published. */
  changeNote: Localized<string>
}

export interface DemoUser {
  email: `${string}@liaison.example`
  name: string
  roles: Role[]
  /** Countries by slug. */
  scope: Scope
}
