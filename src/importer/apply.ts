import type { Payload, PayloadRequest } from 'payload'

import type { Person } from '../access/person'
import { workingCopyOf } from '../cms/working-copy'
import type { NcbContent } from '../content/profiles'
import { inTransaction, userOf } from '../database/transaction'
import { Refused } from '../workflow/refusals'
import { sayRemarks, type Remark } from '../words/import/remark'
import { differencesBetween } from './compare'
import { countryContent, ncbContent } from './contents'
import { addAgencies, agenciesInText, type AgenciesInText } from './import-agencies'
import { importCrimeAreas, withAreaSlugs } from './import-crime-areas'
import type { ParsedProfile } from './parsed-profile'
import type { Difference, ImportedDocument, ImportOutcome } from './report'
import { idWhere, writeDraft, type Written } from './write-draft'

/**
 * Writes what was read from one document as drafts, authored by this person: the country, its bureau and its
 * agencies, in one transaction. An editor's work is never overwritten: where somebody has a draft open, the
 * differences are reported and nothing is written.
 *
 * @param isTrial does it all, says what came of it, and takes it back
 */
export async function applyProfile(
  payload: Payload,
  person: Person,
  profile: ParsedProfile,
  isTrial = false,
): Promise<ImportOutcome> {
  if (profile.refusal !== undefined || !profile.country)
    return { status: 'refused', remarks: [profile.refusal ?? { code: 'noCountry' }] }
  try {
    return await inTransaction(payload, userOf(person), async (req) => {
      req.context.imported = true
      const outcome = await apply(req, person, profile)
      if (isTrial) throw new NothingWritten(outcome)
      return outcome
    })
  } catch (error) {
    if (error instanceof NothingWritten) return error.outcome
    if (error instanceof Refused)
      return { status: 'refused', remarks: [{ code: 'refused', refusals: error.refusals }] }
    throw error
  }
}

/** Rolls back: a profile that is refused, left alone or only tried leaves no trace. */
class NothingWritten extends Error {
  constructor(readonly outcome: ImportOutcome) {
    super(sayRemarks(outcome.remarks ?? []))
  }
}

async function apply(
  req: PayloadRequest,
  person: Person,
  profile: ParsedProfile,
): Promise<ImportOutcome> {
  const { locale } = profile
  const iso2 = profile.country?.iso2 ?? ''
  const known = await idWhere(req, 'countries', { iso2: { equals: iso2 } })
  const areas = await importCrimeAreas(req, person, profile)
  const content = countryContent(profile, areas.ids)
  const country = await writeDraft(req, 'countries', known, locale, content)
  const standing = documentsOf(profile, known)
  if (country.status === 'refused')
    throw new NothingWritten({ ...(await withNames(req, country.outcome)), documents: standing })
  const found = await agenciesInText(req, country.id, profile)
  const bureau = await idWhere(req, 'ncbs', { country: { equals: country.id } })
  if (country.differences.length > 0)
    throw new NothingWritten({
      documents: standing,
      ...(await withNames(
        req,
        leftAlone([
          ...country.differences,
          ...(await bureauDifferences(req, bureau, ncbContent(profile, country.id, found.ids))),
          ...agencyDifferences(found),
        ]),
      )),
    })
  const agencies = await addAgencies(req, country.id, found, profile)
  const ncb = ncbContent(profile, country.id, agencies)
  const writtenNcb = ncb && (await writeDraft(req, 'ncbs', bureau, locale, ncb))
  const outcome = combined(country, writtenNcb, found.missing.length > 0, areas.missing)
  return {
    ...outcome,
    ...(outcome.changes && { changes: await withAreaSlugs(req, outcome.changes) }),
    documents: documentsOf(profile, country.id, writtenNcb, agencies),
  }
}

/** What stands for a profile that was imported: its country, its bureau, its agencies. */
function documentsOf(
  profile: ParsedProfile,
  country: string | undefined,
  ncb?: Written,
  agencies: ReadonlyMap<string, string> = new Map(),
): ImportedDocument[] {
  if (country === undefined) return []
  return [
    { collection: 'countries', id: country, name: profile.country?.name ?? '' },
    ...(ncb && ncb.status !== 'refused'
      ? [{ collection: 'ncbs', id: ncb.id, name: profile.ncbCity ?? '' } as const]
      : []),
    // An agency by the first of its names.
    ...[...agencies]
      .filter(([, id], index, all) => all.findIndex(([, other]) => other === id) === index)
      .map(([name, id]) => ({ collection: 'agencies', id, name }) as const),
  ]
}

const withNames = async (req: PayloadRequest, outcome: ImportOutcome): Promise<ImportOutcome> => ({
  ...outcome,
  differences: await withAreaSlugs(req, outcome.differences ?? []),
})

/** Somebody has a draft of the country open and works on the profile: nothing of it is written. */
const leftAlone = (differences: Difference[]): ImportOutcome => ({
  status: 'unchanged',
  differences,
  remarks: [LEFT_ALONE],
})

const LEFT_ALONE: Remark = { code: 'leftAlone' }

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
  const changes = [
    ...(country.changes ?? []),
    ...(ncb && ncb.status !== 'refused' ? prefixed(ncb.changes ?? []) : []),
  ]
  const remarks: Remark[] = [
    ...(differences.length > 0 ? [LEFT_ALONE] : []),
    ...(ncb?.status === 'refused'
      ? [{ code: 'bureauRefused', remarks: ncb.outcome.remarks ?? [] } as const]
      : []),
    ...(missingAreas.length > 0
      ? [{ code: 'missingAreas', values: { areas: missingAreas.join(', ') } } as const]
      : []),
  ]
  return {
    status,
    ...(differences.length > 0 && { differences }),
    ...(changes.length > 0 && { changes }),
    ...(remarks.length > 0 && { remarks }),
  }
}

const prefixed = (differences: readonly Difference[]): Difference[] =>
  differences.map((difference) => ({ ...difference, field: `ncb.${difference.field}` }))
