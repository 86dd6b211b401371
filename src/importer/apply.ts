import type { Payload, PayloadRequest } from 'payload'

import type { Person } from '../access/person'
import { workingCopyOf } from '../cms/working-copy'
import type { NcbContent } from '../content/profiles'
import { inTransaction, userOf } from '../database/transaction'
import { Refused } from '../workflow/refusals'
import { differencesBetween } from './compare'
import { countryContent, ncbContent } from './contents'
import { addAgencies, agenciesInText, type AgenciesInText } from './import-agencies'
import { importCrimeAreas, withAreaSlugs } from './import-crime-areas'
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
    if (error instanceof NothingWritten) return error.outcome
    if (error instanceof Refused) return { status: 'refused', message: error.message }
    throw error
  }
}

/** Rolls back: a profile that is refused or left alone leaves no trace. */
class NothingWritten extends Error {
  constructor(readonly outcome: ImportOutcome) {
    super(outcome.message)
  }
}

async function apply(req: PayloadRequest, profile: ParsedProfile): Promise<ImportOutcome> {
  const { locale } = profile
  const iso2 = profile.country?.iso2 ?? ''
  const known = await idWhere(req, 'countries', { iso2: { equals: iso2 } })
  const areas = await importCrimeAreas(req, profile)
  const content = countryContent(profile, areas.ids)
  const country = await writeDraft(req, 'countries', known, locale, content)
  if (country.status === 'refused') throw new NothingWritten(await withNames(req, country.outcome))
  const found = await agenciesInText(req, country.id, profile)
  const bureau = await idWhere(req, 'ncbs', { country: { equals: country.id } })
  if (country.differences.length > 0)
    throw new NothingWritten(
      await withNames(
        req,
        leftAlone([
          ...country.differences,
          ...(await bureauDifferences(req, bureau, ncbContent(profile, country.id, found.ids))),
          ...agencyDifferences(found),
        ]),
      ),
    )
  const agencies = await addAgencies(req, country.id, found, profile)
  const ncb = ncbContent(profile, country.id, agencies)
  const writtenNcb = ncb && (await writeDraft(req, 'ncbs', bureau, locale, ncb))
  return combined(country, writtenNcb, found.missing.length > 0, areas.missing)
}

const withNames = async (req: PayloadRequest, outcome: ImportOutcome): Promise<ImportOutcome> => ({
  ...outcome,
  differences: await withAreaSlugs(req, outcome.differences ?? []),
})

/** Somebody has a draft of the country open and works on the profile: nothing of it is written. */
const leftAlone = (differences: Difference[]): ImportOutcome => ({
  status: 'unchanged',
  differences,
  message: LEFT_ALONE,
})

const LEFT_ALONE =
  'Somebody has a draft open, so nothing of it was overwritten. The differences are listed; take over by hand what is right.'

async function bureauDifferences(
  req: PayloadRequest,
  id: string | undefined,
  found: NcbContent | undefined,
): Promise<Difference[]> {
  if (!found) return []
  const working = id === undefined ? undefined : await workingCopyOf(req, 'ncbs', id)
  return prefixed(differencesBetween(working?.content ?? {}, found))
}

const agencyDifferences = ({ ids, missing }: AgenciesInText): Difference[] =>
  missing.length > 0
    ? [
        {
          field: 'agencies',
          locale: null,
          have: [...ids.keys()],
          found: [...ids.keys(), ...missing],
        },
      ]
    : []

/** One outcome for the document: the country's, unless something else was written beside it. */
function combined(
  country: Exclude<Written, { status: 'refused' }>,
  ncb: Written | undefined,
  hasNewAgencies: boolean,
  missingAreas: readonly string[],
): ImportOutcome {
  const wroteMore = hasNewAgencies || ncb?.status === 'created' || ncb?.status === 'updated'
  const status = country.status === 'unchanged' && wroteMore ? 'updated' : country.status
  const differences = ncb && ncb.status !== 'refused' ? prefixed(ncb.differences) : []
  const messages = [
    differences.length > 0 && LEFT_ALONE,
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
