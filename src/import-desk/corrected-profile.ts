import { z } from 'zod'

import { SECTION_FIELDS, type ParsedProfile } from '../importer/parsed-profile'
import { readPartialDate } from '../importer/partial-date'
import { ISO_COUNTRIES } from '../vocabulary/country-names'
import { PROMINENCES } from '../vocabulary/classifications'
import { LOCALES } from '../vocabulary/locales'
import { REGIONS } from '../vocabulary/regions'
import type { ImportProblem } from './refuse'

/** Lengths and numbers that no profile comes near. */
const MOST_ROWS = 500
const name = z.string().trim().min(1).max(300)
const passage = z.string().trim().min(1).max(20_000)

const PROFILE = z.object({
  part: z.int().positive(),
  locale: z.enum(LOCALES),
  country: z.object({ iso2: z.string(), name: z.string().trim().max(200) }).optional(),
  region: z.enum(REGIONS).optional(),
  ncbCity: name.optional(),
  memberSince: z.string().trim().min(1).max(100).optional(),
  tagline: z.string().trim().min(1).max(300).optional(),
  sections: z
    .array(
      z.object({
        field: z.enum(SECTION_FIELDS).nullable(),
        heading: z.string().max(1000),
        blocks: z
          .array(
            z.discriminatedUnion('kind', [
              z.object({ kind: z.literal('paragraph'), text: passage }),
              z.object({
                kind: z.literal('list'),
                ordered: z.boolean(),
                items: z.array(passage).min(1).max(MOST_ROWS),
              }),
            ]),
          )
          .max(MOST_ROWS),
      }),
    )
    .max(MOST_ROWS),
  agencies: z.array(name).max(MOST_ROWS),
  crimeAreas: z
    .array(z.object({ slug: z.string(), prominence: z.enum(PROMINENCES) }))
    .max(MOST_ROWS),
  ncbHostUnit: name.optional(),
  ncbHostAgency: name.optional(),
})

/** Why a profile cannot be taken as it was corrected; `values` are filled into the sentence. */
export interface ProfileProblem {
  problem: ImportProblem
  values?: Record<string, string>
}

/**
 * A profile as a person has corrected it, in the form in which reading a text gives one; or what is wrong with it. Dates are
 * read as in a text.
 *
 * @param slugs the crime areas that there are
 */
export function correctedProfile(
  sent: unknown,
  { today, slugs }: { today: Date; slugs: ReadonlySet<string> },
): ParsedProfile | ProfileProblem {
  const parsed = PROFILE.safeParse(sent)
  if (!parsed.success)
    return {
      problem: parsed.error.issues.some(({ code }) => code === 'too_big') ? 'tooLong' : 'profile',
    }
  const { country, memberSince, ...rest } = parsed.data
  if (!country || !ISO_COUNTRIES.some(({ iso2 }) => iso2 === country.iso2))
    return { problem: 'country' }
  if (!country.name) return { problem: 'countryName' }
  const date = memberSince === undefined ? null : readPartialDate(memberSince, today, rest.locale)
  if (memberSince !== undefined && (!date || date.rest))
    return { problem: 'memberSince', values: { value: memberSince } }
  const unknown = rest.crimeAreas.find(({ slug }) => !slugs.has(slug))
  if (unknown) return { problem: 'crimeAreas', values: { slug: unknown.slug } }
  return withoutAbsent({
    ...rest,
    country,
    memberSince: date?.date,
    unparsed: [],
  })
}

/** Absent fields are absent, as in what was read. */
const withoutAbsent = (profile: { [K in keyof ParsedProfile]: ParsedProfile[K] | undefined }) =>
  Object.fromEntries(
    Object.entries(profile).filter(([, value]) => value !== undefined),
  ) as unknown as ParsedProfile
