import type { Payload, PayloadRequest } from 'payload'

import type { Person } from '../access/person'
import { saveContent } from '../cms/save-content'
import { inTransaction, userOf } from '../database/transaction'
import { CRIME_AREA_NAMES } from '../vocabulary/crime-area-names'
import { Refused } from '../workflow/refusals'
import { countryContent, ncbContent } from './contents'
import { importAgencies } from './import-agencies'
import type { ParsedProfile } from './parsed-profile'
import type { Difference, ImportOutcome } from './report'
import { idWhere, writeDraft, type Written } from './write-draft'

/**
 * Writes what was read from one document as drafts, authored by this person: the country, its bureau and its
 * agencies, in one transaction. An editor's work is never overwritten: where somebody has a draft open, the
 * differences are reported and nothing is written.
 */
export async function applyProfile(
  payload: Payload,
  person: Person,
  profile: ParsedProfile,
): Promise<ImportOutcome> {
  if (profile.refusal !== undefined || !profile.country)
    return { status: 'refused', message: profile.refusal ?? 'The text names no country.' }
  try {
    return await inTransaction(payload, userOf(person), async (req) => {
      req.context.imported = true
      return await apply(req, profile)
    })
  } catch (error) {
    if (error instanceof Refused) return { status: 'refused', message: error.message }
    throw error
  }
}

async function apply(req: PayloadRequest, profile: ParsedProfile): Promise<ImportOutcome> {
  const { locale } = profile
  const iso2 = profile.country?.iso2 ?? ''
  const known = await idWhere(req, 'countries', { iso2: { equals: iso2 } })
  const areas = await crimeAreaIds(req, profile)
  const content = countryContent(profile, areas.ids)
  const country = await writeDraft(req, 'countries', known, locale, content)
  if (country.status === 'refused') return country.outcome
  const agencies = await importAgencies(req, country.id, profile)
  const bureau = ncbContent(profile, country.id, agencies.ids)
  const ncb =
    bureau &&
    (await writeDraft(
      req,
      'ncbs',
      await idWhere(req, 'ncbs', { country: { equals: country.id } }),
      locale,
      bureau,
    ))
  return combined(country, ncb, agencies.created, areas.missing)
}

/** One outcome for the document: the country's, unless something else was written beside it. */
function combined(
  country: Exclude<Written, { status: 'refused' }>,
  ncb: Written | undefined,
  hasNewAgencies: boolean,
  missingAreas: readonly string[],
): ImportOutcome {
  const wroteMore = hasNewAgencies || ncb?.status === 'created' || ncb?.status === 'updated'
  const status = country.status === 'unchanged' && wroteMore ? 'updated' : country.status
  const differences = [
    ...country.differences,
    ...(ncb && ncb.status !== 'refused' ? prefixed(ncb.differences) : []),
  ]
  const messages = [
    differences.length > 0 &&
      'Somebody has a draft open, so nothing of it was overwritten. The differences are listed; take over by hand what is right.',
    ncb?.status === 'refused' && `National Central Bureau: ${ncb.outcome.message ?? 'refused'}`,
    missingAreas.length > 0 &&
      `Crime areas that the database lacks, and only a contributor for all countries can add: ${missingAreas.join(', ')}.`,
  ].filter((message) => message !== false)
  return {
    status,
    ...(differences.length > 0 && { differences }),
    ...(messages.length > 0 && { message: messages.join(' ') }),
  }
}

const prefixed = (differences: readonly Difference[]): Difference[] =>
  differences.map((difference) => ({ ...difference, field: `ncb.${difference.field}` }))

/**
 * The crime areas' documents by slug. Those of the starting list that the database lacks are created as drafts, where
 * this person may: they concern all countries.
 */
async function crimeAreaIds(
  req: PayloadRequest,
  { crimeAreas }: ParsedProfile,
): Promise<{ ids: Map<string, string>; missing: string[] }> {
  const ids = new Map<string, string>()
  const missing: string[] = []
  for (const { slug } of crimeAreas) {
    const known = CRIME_AREA_NAMES.find((area) => area.slug === slug)
    const id =
      (await idWhere(req, 'crime-areas', { slug: { equals: slug } })) ??
      (known && (await unlessRefused(() => saveContent(req, 'crime-areas', known))))
    if (id === undefined) missing.push(slug)
    else ids.set(slug, id)
  }
  return { ids, missing }
}

async function unlessRefused<T>(fn: () => Promise<T>): Promise<T | undefined> {
  try {
    return await fn()
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}
