import type { PayloadRequest } from 'payload'

import { fieldLabel } from '../cms/field-label'
import { languageOf } from '../cms/language/spoken'
import { plainText } from '../content/plain-text'
import type { RichText } from '../content/rich-text'
import { applyProfile } from '../importer/apply'
import { crimeAreaWords } from '../importer/crime-area-words'
import type { CrimeAreaWords } from '../importer/match-crime-areas'
import type { Difference } from '../importer/report'
import { fill } from '../i18n/format'
import { DEFAULT_LOCALE } from '../vocabulary/locales'
import { IMPORT_WORDS } from '../words/import'
import { sayRemarks } from '../words/import/remark'
import type { DraftsAnswer, ShownDifference } from './answers'
import { jsonOf } from './body'
import { correctedProfile } from './corrected-profile'
import { badInput, importerIn } from './refuse'

/**
 * `POST /api/import/drafts {profile, isTrial?}`: makes drafts of one profile that was read and corrected, as the command
 * does, authored by whoever asks. A trial says what would come of it and changes nothing.
 */
export async function makeDrafts(req: PayloadRequest): Promise<Response> {
  const person = importerIn(req)
  const sent = (await jsonOf(req)) as { profile?: unknown; isTrial?: unknown } | undefined
  const areas = await crimeAreaWords(req.payload)
  const profile = correctedProfile(sent?.profile, {
    today: new Date(),
    slugs: new Set(areas.map(({ slug }) => slug)),
  })
  const isTrial = sent?.isTrial === true
  if ('problem' in profile) {
    const refused = badInput(req, profile.problem, profile.values)
    if (!isTrial) throw refused
    return answered({ status: 'refused', message: refused.message, differences: [], documents: [] })
  }
  const outcome = await applyProfile(req.payload, person, profile, isTrial)
  const { status, remarks = [], differences = [], changes = [], documents = [] } = outcome
  return answered({
    status,
    ...(remarks.length > 0 && { message: sayRemarks(remarks, languageOf(req)) }),
    differences: [...differences, ...changes].map((difference) => shown(req, difference, areas)),
    // What a trial has made is gone again.
    documents: isTrial && status !== 'unchanged' && status !== 'refused' ? [] : documents,
  })
}

const answered = (answer: DraftsAnswer) =>
  Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })

/** A difference with the field as the form calls it, and both values as plain text. */
function shown(
  req: PayloadRequest,
  { field, locale, have, found }: Difference,
  areas: readonly CrimeAreaWords[],
): ShownDifference {
  const words = IMPORT_WORDS[languageOf(req)]
  const ofBureau = /^ncb\.(.+)$/.exec(field)?.[1]
  const named = (value: unknown) =>
    textOf(field === 'crimeAreas' ? namesOf(req, value, areas) : value)
  return {
    field: ofBureau
      ? fill(words.outlook.bureau, { field: fieldLabel(req, 'ncbs', ofBureau) })
      : fieldLabel(req, 'countries', field),
    locale,
    have: named(have),
    found: named(found),
  }
}

function namesOf(req: PayloadRequest, slugs: unknown, areas: readonly CrimeAreaWords[]): unknown {
  if (!Array.isArray(slugs)) return slugs
  return slugs.map((slug: unknown) => {
    const name = areas.find((area) => area.slug === slug)?.name
    return name?.[languageOf(req)] ?? name?.[DEFAULT_LOCALE] ?? slug
  })
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(textOf).join(', ')
  if (typeof value === 'object') return 'root' in value ? plainText(value as RichText) : ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
