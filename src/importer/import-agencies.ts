import type { PayloadRequest } from 'payload'

import { saveContent } from '../cms/save-content'
import { agencyContent, slugOf } from './contents'
import { agencyMeant, type KnownAgency } from './match-agency'
import type { ParsedProfile } from './parsed-profile'
import { idWhere } from './write-draft'

export interface ImportedAgencies {
  /** Ids by the name in the text. */
  ids: Map<string, string>
  /** Whether one of them was not there yet. */
  created: boolean
}

/**
 * The agencies that a text names, drafts of those that the country does not have yet. What is there is left as it
 * is: a name in a list says nothing more about it.
 */
export async function importAgencies(
  req: PayloadRequest,
  country: string,
  profile: ParsedProfile,
): Promise<ImportedAgencies> {
  const names = namesIn(profile)
  const known = await agenciesOf(req, country)
  const ids = new Map<string, string>()
  let created = false
  for (const name of names) {
    const meant = agencyMeant(name, known, names)
    const id = meant?.id ?? (await create(req, country, name, profile))
    ids.set(name, id)
    created ||= !meant
    if (!meant) known.push({ id, names: [name] })
  }
  return { ids, created }
}

/** The agencies of the lists, and the one that hosts the bureau. */
const namesIn = ({ agencies, ncbHostAgency }: ParsedProfile): string[] => [
  ...new Set([...agencies, ...(ncbHostAgency === undefined ? [] : [ncbHostAgency])]),
]

async function create(
  req: PayloadRequest,
  country: string,
  name: string,
  { country: named, locale }: ParsedProfile,
): Promise<string> {
  const content = agencyContent(name, country, slugOf(named?.iso2 ?? ''), locale)
  const slug = await freeSlug(req, content.slug ?? '')
  return saveContent(req, 'agencies', { ...content, slug }, { locales: [locale] })
}

/** The slug, or with a number behind it the first that no other agency has. */
async function freeSlug(req: PayloadRequest, slug: string): Promise<string> {
  let candidate = slug
  for (let count = 2; await idWhere(req, 'agencies', { slug: { equals: candidate } }); count += 1)
    candidate = `${slug}-${count}`
  return candidate
}

async function agenciesOf(req: PayloadRequest, country: string): Promise<KnownAgency[]> {
  const { docs } = await req.payload.find({
    collection: 'agencies',
    depth: 0,
    draft: true,
    locale: 'all',
    overrideAccess: true,
    pagination: false,
    req,
    select: { name: true, nativeName: true },
    where: { country: { equals: country } },
  })
  return docs.map(({ id, name, nativeName }) => ({
    id,
    names: [...textsIn(name), ...textsIn(nativeName)],
  }))
}

/** The texts of a field, whether it is one for all languages or has one for each. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Object.values(value ?? {}).filter((text): text is string => typeof text === 'string')
