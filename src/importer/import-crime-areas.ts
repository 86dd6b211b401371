import type { PayloadRequest } from 'payload'

import type { Person } from '../access/person'
import { refusalsToCreate } from '../cms/gate'
import { saveContent } from '../cms/save-content'
import { CRIME_AREA_NAMES } from '../vocabulary/crime-area-names'
import { findDrafts } from './find-drafts'
import type { ParsedProfile } from './parsed-profile'
import type { Difference } from './report'

export interface ImportedAreas {
  /** Ids by slug. */
  ids: Map<string, string>
  /** Slugs of those that the database lacks and this person may not add. */
  missing: string[]
}

/**
 * The crime areas that a text names. Those of the starting list that the database lacks are created as drafts, where
 * this person may: they concern all countries.
 */
export async function importCrimeAreas(
  req: PayloadRequest,
  person: Person,
  { crimeAreas }: ParsedProfile,
): Promise<ImportedAreas> {
  const known = await idsBySlug(req)
  const mayCreate = (await refusalsToCreate(req, person, 'crime-areas', {})).length === 0
  const ids = new Map<string, string>()
  const missing: string[] = []
  for (const { slug } of crimeAreas) {
    const listed = mayCreate && CRIME_AREA_NAMES.find((area) => area.slug === slug)
    const id =
      known.get(slug) ?? (listed ? await saveContent(req, 'crime-areas', listed) : undefined)
    if (id === undefined) missing.push(slug)
    else ids.set(slug, id)
  }
  return { ids, missing }
}

/** The differences as people read them: crime areas by their slugs, not by their ids. */
export async function withAreaSlugs(
  req: PayloadRequest,
  differences: readonly Difference[],
): Promise<Difference[]> {
  const slugs = new Map([...(await idsBySlug(req))].map(([slug, id]) => [id, slug]))
  const named = (rows: unknown): unknown =>
    Array.isArray(rows)
      ? rows.map(({ crimeArea }: { crimeArea?: string }) => slugs.get(crimeArea ?? '') ?? crimeArea)
      : rows
  return differences.map((difference) =>
    difference.field === 'crimeAreas'
      ? { ...difference, have: named(difference.have), found: named(difference.found) }
      : difference,
  )
}

async function idsBySlug(req: PayloadRequest): Promise<Map<string, string>> {
  const rows = await findDrafts(req.payload, 'crime-areas', { fields: ['slug'], req })
  return new Map(
    rows.flatMap(({ id, slug }) => (typeof slug === 'string' ? [[slug, id] as const] : [])),
  )
}
