import type { Payload, PayloadRequest, Where } from 'payload'

import type { Person } from '../access/person'
import { itemOf } from '../cms/items'
import { saveContent } from '../cms/save-content'
import { workingCopyOf } from '../cms/working-copy'
import type { ProfileContents } from '../content/profiles'
import { inTransaction, userOf } from '../database/transaction'
import { CRIME_AREA_NAMES } from '../vocabulary/crime-area-names'
import type { Locale } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'
import { Refused } from '../workflow/refusals'
import { unfreezing, type Transition } from '../workflow/table'
import { differencesBetween, merged } from './compare'
import { agencyContent, countryContent, ncbContent, slugOf } from './contents'
import type { ParsedProfile } from './parsed-profile'
import type { Difference, ImportOutcome } from './report'

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
  const crimeAreas = await crimeAreaIds(req, profile)
  const country = await write(
    req,
    'countries',
    { iso2: { equals: iso2 } },
    locale,
    countryContent(profile, crimeAreas),
  )
  if (country.status === 'refused') return country.outcome
  const agencies: Written[] = []
  const agencyIds = new Map<string, string>()
  for (const name of agencyNames(profile)) {
    const content = agencyContent(name, country.id, slugOf(iso2), locale)
    const found = await agencyNamed(req, country.id, name, content.slug ?? '')
    const agency = await write(
      req,
      'agencies',
      found ? { id: { equals: found } } : null,
      locale,
      content,
      { onlyNew: true },
    )
    if (agency.status !== 'refused') agencyIds.set(name, agency.id)
    agencies.push(agency)
  }
  const bureau = ncbContent(profile, country.id, agencyIds)
  const ncb =
    bureau && (await write(req, 'ncbs', { country: { equals: country.id } }, locale, bureau))
  return combined(country, [...agencies, ...(ncb ? [ncb] : [])], ncb)
}

type Written =
  | { status: 'created' | 'updated' | 'unchanged'; id: string; differences: Difference[] }
  | { status: 'refused'; outcome: ImportOutcome }

/** Creates a draft, makes one where nobody has one open, or only compares. */
async function write<C extends ProfileCollection>(
  req: PayloadRequest,
  collection: C,
  where: Where | null,
  locale: Locale,
  content: ProfileContents[C],
  { onlyNew = false } = {},
): Promise<Written> {
  const id = where && (await idWhere(req, collection, where))
  if (!id)
    return {
      status: 'created',
      id: await saveContent(req, collection, content, { locales: [locale] }),
      differences: [],
    }
  const item = await itemOf(req, collection, id)
  const working = await workingCopyOf(req, collection, id)
  if (!item || !working) throw new Error(`The document ${id} has no standing.`)
  if (onlyNew) return { status: 'unchanged', id, differences: [] }
  const differences = differencesBetween(working.content, content)
  if (differences.length === 0) return { status: 'unchanged', id, differences }
  const key = unfreezing(item.state)
  if (key)
    return {
      status: 'refused',
      outcome: { status: 'refused', differences, message: frozenMessage(item.state, key) },
    }
  if (item.state !== 'published') return { status: 'unchanged', id, differences }
  await saveContent(req, collection, merged(working.content, content) as ProfileContents[C], {
    id,
    locales: [locale],
  })
  return { status: 'updated', id, differences: [] }
}

const frozenMessage = (state: string, key: Transition) =>
  `The profile is ${state.replace('-', ' ')}, so its content is frozen. Use "${key}" to take it back to draft, then import again.`

/** One outcome for the document: the country's, unless something else was written beside it. */
function combined(
  country: Exclude<Written, { status: 'refused' }>,
  others: readonly Written[],
  ncb: Written | undefined,
): ImportOutcome {
  const wroteMore = others.some(({ status }) => status === 'created' || status === 'updated')
  const status = country.status === 'unchanged' && wroteMore ? 'updated' : country.status
  const differences = [
    ...country.differences,
    ...(ncb && ncb.status !== 'refused' ? prefixed(ncb.differences) : []),
  ]
  return {
    status,
    ...(differences.length > 0 && {
      differences,
      message:
        'Somebody has a draft open, so nothing of it was overwritten. The differences are listed; take over by hand what is right.',
    }),
    ...(ncb?.status === 'refused' &&
      ncb.outcome.message !== undefined && {
        message: `National Central Bureau: ${ncb.outcome.message}`,
      }),
  }
}

const prefixed = (differences: readonly Difference[]): Difference[] =>
  differences.map((difference) => ({ ...difference, field: `ncb.${difference.field}` }))

/** The agencies of the lists, and the one that hosts the bureau. */
const agencyNames = ({ agencies, ncbHostAgency }: ParsedProfile): string[] => [
  ...new Set([...agencies, ...(ncbHostAgency === undefined ? [] : [ncbHostAgency])]),
]

async function idWhere(
  req: PayloadRequest,
  collection: ProfileCollection,
  where: Where,
): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: true,
    req,
    select: {},
    where,
  })
  return docs[0]?.id ?? null
}

/** An agency of the country by this name in any language, or by the slug that an import gives. */
async function agencyNamed(
  req: PayloadRequest,
  country: string,
  name: string,
  slug: string,
): Promise<string | null> {
  return idWhere(req, 'agencies', {
    and: [
      { country: { equals: country } },
      {
        or: [
          { slug: { equals: slug } },
          ...(['en', 'fr', 'es', 'ar'] as const).map((locale) => ({
            [`name.${locale}`]: { equals: name },
          })),
        ],
      },
    ],
  })
}

/** The crime areas' documents by slug. Those of the starting list that are missing are created as drafts. */
async function crimeAreaIds(
  req: PayloadRequest,
  { crimeAreas }: ParsedProfile,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { slug } of crimeAreas) {
    const known = CRIME_AREA_NAMES.find((area) => area.slug === slug)
    const id =
      (await idWhere(req, 'crime-areas', { slug: { equals: slug } })) ??
      (known && (await saveContent(req, 'crime-areas', known)))
    if (id) ids.set(slug, id)
  }
  return ids
}
