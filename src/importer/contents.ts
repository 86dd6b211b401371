import type { AgencyContent, CountryContent, NcbContent } from '../content/profiles'
import { ISO_COUNTRIES } from '../vocabulary/country-names'
import { DEFAULT_LOCALE, type Locale } from '../vocabulary/locales'
import { nameAndAcronym } from './match-agency'
import type { ParsedBlock, ParsedProfile, SectionField } from './parsed-profile'
import { toRichText } from './to-rich-text'

/** The content of a country as the text has it: nothing that the text does not say. */
export function countryContent(
  profile: ParsedProfile,
  crimeAreas: ReadonlyMap<string, string>,
): CountryContent {
  const { country, locale } = profile
  const iso2 = country?.iso2 ?? ''
  const iso3 = ISO_COUNTRIES.find((each) => each.iso2 === iso2)?.iso3
  const areas = profile.crimeAreas.flatMap(({ slug, prominence }) => {
    const crimeArea = crimeAreas.get(slug)
    return crimeArea ? [{ crimeArea, prominence }] : []
  })
  return {
    name: { [locale]: country?.name },
    slug: slugOf(iso2),
    iso2,
    ...(iso3 ? { iso3 } : {}),
    ...(profile.region ? { region: profile.region } : {}),
    ...(profile.memberSince ? { memberSince: profile.memberSince } : {}),
    ...(profile.tagline ? { tagline: { [locale]: profile.tagline } } : {}),
    ...section('crimeOverview', profile),
    ...section('interpolRole', profile),
    ...section('lawEnforcement', profile),
    ...(areas.length > 0 ? { crimeAreas: areas } : {}),
  }
}

/** All that the text has for one of the three sections. */
function section(field: SectionField, { sections, locale }: ParsedProfile): CountryContent {
  const blocks: ParsedBlock[] = sections
    .filter((each) => each.field === field)
    .flatMap((each) => each.blocks)
  return blocks.length > 0 ? { [field]: { [locale]: toRichText(blocks, locale) } } : {}
}

/** What a bureau is called in front of its city. */
const BUREAU: Record<Locale, string> = {
  en: 'NCB',
  fr: 'BCN',
  es: 'OCN',
  ar: 'المكتب المركزي الوطني في',
}

/** The content of the bureau, where the text names its city. */
export function ncbContent(
  { ncbCity, ncbHostAgency, ncbHostUnit, locale }: ParsedProfile,
  country: string,
  agencies: ReadonlyMap<string, string>,
): NcbContent | undefined {
  if (ncbCity === undefined) return undefined
  const hostAgency = ncbHostAgency === undefined ? undefined : agencies.get(ncbHostAgency)
  return {
    name: { [locale]: `${BUREAU[locale]} ${ncbCity}` },
    city: { [locale]: ncbCity },
    country,
    ...(hostAgency ? { hostAgency } : {}),
    ...(ncbHostUnit ? { unit: { [locale]: ncbHostUnit } } : {}),
  }
}

/** An agency of a list. Level and functions are not in a name, so an editor adds them. */
export function agencyContent(
  written: string,
  country: string,
  countrySlug: string,
  locale: Locale,
): AgencyContent {
  const { name, acronym } = nameAndAcronym(written)
  return {
    name: { [locale]: name },
    ...(acronym === undefined ? {} : { acronym: { [locale]: acronym } }),
    slug: asciiSlug(`${countrySlug} ${asciiSlug(name) || 'agency'}`),
    country,
  }
}

/** The slug of a country: its English name in ASCII, whatever language the text is in. */
export function slugOf(iso2: string): string {
  const name = new Intl.DisplayNames([DEFAULT_LOCALE], { type: 'region' }).of(iso2) ?? iso2
  return asciiSlug(name)
}

function asciiSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
}
