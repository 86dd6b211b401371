import type { PayloadRequest } from 'payload'

import { saveContent } from '../cms/save-content'
import { agencyContent, slugOf } from './contents'
import { findDrafts } from './find-drafts'
import { agencyMeant, type KnownAgency } from './match-agency'
import type { ParsedProfile } from './parsed-profile'
import { idWhere } from './write-draft'

/** The agencies that a text names, beside those that the database has. */
export interface AgenciesInText {
  /** Ids of those that are there, by the name in the text. */
  ids: Map<string, string>
  /** Names of those that are not. */
  missing: string[]
}

/** Looks up the agencies of the lists, and the one that hosts the bureau, among those of the country. */
export async function agenciesInText(
  req: PayloadRequest,
  country: string,
  { agencies, ncbHostAgency }: ParsedProfile,
): Promise<AgenciesInText> {
  const names = [...new Set([...agencies, ...(ncbHostAgency === undefined ? [] : [ncbHostAgency])])]
  const known = await agenciesOf(req, country)
  const ids = new Map<string, string>()
  for (const name of names) {
    const meant = agencyMeant(name, known, names)
    if (meant) ids.set(name, meant.id)
  }
  return { ids, missing: names.filter((name) => !ids.has(name)) }
}

/**
 * Drafts of the agencies that the country does not have yet. What is there is left as it is: a name in a list says
 * nothing more about it.
 *
 * @returns ids of all agencies by the name in the text
 */
export async function addAgencies(
  req: PayloadRequest,
  country: string,
  { ids, missing }: AgenciesInText,
  { country: named, locale }: ParsedProfile,
): Promise<Map<string, string>> {
  const all = new Map(ids)
  const added: KnownAgency[] = []
  for (const name of missing) {
    const content = agencyContent(name, country, slugOf(named?.iso2 ?? ''), locale)
    const id =
      agencyMeant(name, added, missing)?.id ??
      (await saveContent(
        req,
        'agencies',
        { ...content, slug: await freeSlug(req, content.slug ?? '') },
        { locales: [locale] },
      ))
    added.push({ id, names: [name] })
    all.set(name, id)
  }
  return all
}

/** The slug, or with a number behind it the first that no other agency has. */
async function freeSlug(req: PayloadRequest, slug: string): Promise<string> {
  let candidate = slug
  for (let count = 2; await idWhere(req, 'agencies', { slug: { equals: candidate } }); count += 1)
    candidate = `${slug}-${count}`
  return candidate
}

async function agenciesOf(req: PayloadRequest, country: string): Promise<KnownAgency[]> {
  const rows = await findDrafts(req.payload, 'agencies', {
    fields: ['name', 'nativeName', 'acronym'],
    where: { country: { equals: country } },
    req,
  })
  return rows.map(({ id, name, nativeName, acronym }) => {
    const names = textsIn(name)
    const withAcronym = names.flatMap((each) =>
      textsIn(acronym).map((short) => `${each} (${short})`),
    )
    return { id, names: [...names, ...textsIn(nativeName), ...withAcronym] }
  })
}

/** The texts of a field, whether it is one for all languages or has one for each. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Object.values(value ?? {}).filter((text): text is string => typeof text === 'string')
