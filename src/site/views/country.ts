import type { KeyFact, Meta } from '../../content/profiles'
import type { CurrentEdition } from '../../editions/edition'
import { PROMINENCES, type Prominence } from '../../vocabulary/classifications'
import { LOCALE_NAMES, LOCALES, type Locale } from '../../vocabulary/locales'
import type { Region } from '../../vocabulary/regions'
import { flagOf } from '../flags'
import type { Prose } from '../rich-text/blocks'
import { proseOf } from '../rich-text/resolve'
import { shareCardOf } from '../share-card'
import { countryEntity } from '../structured-data/entities'
import { agencyTree, type AgencyEntry } from './agency-tree'
import { contactsOf, type Contact } from './contacts'
import type { PageContext, Text } from './context'
import { editionNoteOf, type EditionNote } from './edition-note'
import { pageView } from './frame'
import { linksTo, linkTo, type Link } from './links'
import { pictureOf, type Picture } from './picture'

/** The three texts that every profile has, in their order. */
const COUNTRY_SECTIONS = ['crimeOverview', 'interpolRole', 'lawEnforcement'] as const
export type CountrySection = (typeof COUNTRY_SECTIONS)[number]

export interface Fact {
  label: Text
  value: Text
  unit: Text | undefined
  source: Text | undefined
  verifiedOn: string | undefined
}

export interface NamedCrimeArea {
  link: Link
  note: Text | undefined
}

export interface BureauSummary {
  link: Link
  city: Text | undefined
  host: Link | undefined
  unit: Text | undefined
  aroundTheClock: boolean
  contacts: Contact[]
}

export interface CountryBody {
  name: Text
  /** Address of the flag. */
  flag: string | undefined
  tagline: Text | undefined
  region: { region: Region; href: string } | undefined
  memberSince: string | undefined
  isoCodes: string[]
  facts: Fact[]
  sections: { section: CountrySection; prose: Prose }[]
  crimeAreas: { prominence: Prominence; areas: NamedCrimeArea[] }[]
  agencies: AgencyEntry[]
  ncb: BureauSummary | undefined
  gallery: Picture[]
  neighbours: Link[]
  /** The page with another language beside this one. */
  twoLanguages: { locale: Locale; name: string; href: string }[]
  /** Where it is compared with other countries. */
  comparison: string | undefined
  edition: EditionNote
}

export function countryView(context: PageContext, edition: CurrentEdition<'countries'>) {
  const { content, media } = edition
  const { listed, words } = context
  const name = context.text(content.name) ?? { text: '' }
  const body: CountryBody = {
    name,
    flag: flagOf(content.iso2)?.path,
    tagline: context.text(content.tagline),
    region: content.region && {
      region: content.region,
      href: context.pathTo({ kind: 'region', region: content.region }),
    },
    memberSince: content.memberSince,
    isoCodes: [content.iso2, content.iso3].filter((code) => code !== undefined),
    facts: (content.keyFacts ?? []).flatMap((fact) => factOf(context, fact)),
    sections: COUNTRY_SECTIONS.flatMap((section) => {
      const prose = proseOf(context, content[section], media)
      return prose ? [{ section, prose }] : []
    }),
    crimeAreas: PROMINENCES.map((prominence) => ({
      prominence,
      areas: crimeAreasOf(context, edition, prominence),
    })).filter(({ areas }) => areas.length > 0),
    agencies: agencyTree(context, listed.agenciesOf(edition.id)),
    ncb: bureauOf(context, edition),
    gallery: galleryOf(context, edition),
    neighbours: linksTo(
      context,
      (content.neighbours ?? []).flatMap((id) => listed.live('countries', id) ?? []),
    ),
    twoLanguages: content.slug ? twoLanguagesOf(context, content.slug) : [],
    comparison:
      content.slug && context.pathTo({ kind: 'country-comparison', countries: [content.slug] }),
    edition: editionNoteOf(context, edition),
  }
  return pageView(
    context,
    'country',
    {
      heading: name,
      title: context.text(content.meta?.title)?.text,
      description: context.text(content.meta?.description)?.text ?? body.tagline?.text,
      above: [
        { label: { text: words.countries }, href: context.pathTo({ kind: 'countries' }) },
        ...(body.region
          ? [{ label: { text: words.regionNames[body.region.region] }, href: body.region.href }]
          : []),
      ],
      image: shareImageOf(context, edition, content.meta),
      card: shareCardOf(context, name, body.region && words.regionNames[body.region.region]),
      entity: countryEntity(body, words),
      modified: edition.publishedAt,
      published: edition.firstPublishedAt,
    },
    body,
  )
}

const twoLanguagesOf = (context: PageContext, slug: string): CountryBody['twoLanguages'] =>
  LOCALES.filter((locale) => locale !== context.locale).map((locale) => ({
    locale,
    name: LOCALE_NAMES[locale],
    href: context.pathTo({ kind: 'two-languages', of: { kind: 'country', slug }, other: locale }),
  }))

function factOf(context: PageContext, fact: KeyFact): Fact[] {
  const label = context.text(fact.label)
  const value = context.text(fact.value)
  if (!label || !value) return []
  const { verifiedOn } = fact
  return [
    { label, value, unit: context.text(fact.unit), source: context.text(fact.source), verifiedOn },
  ]
}

function crimeAreasOf(
  context: PageContext,
  { content }: CurrentEdition<'countries'>,
  prominence: Prominence,
): NamedCrimeArea[] {
  return (content.crimeAreas ?? []).flatMap((entry) => {
    const link =
      entry.prominence === prominence &&
      linkTo(context, context.listed.live('crime-areas', entry.crimeArea))
    return link ? [{ link, note: context.text(entry.note) }] : []
  })
}

function bureauOf(
  context: PageContext,
  country: CurrentEdition<'countries'>,
): BureauSummary | undefined {
  const ncb = context.reader.ncbOf(country.id)
  const link = linkTo(context, ncb)
  if (!ncb || !link) return undefined
  const { city, hostAgency, unit, aroundTheClock, contacts } = ncb.content
  return {
    link,
    city: context.text(city),
    host: linkTo(context, context.listed.live('agencies', hostAgency)),
    unit: context.text(unit),
    aroundTheClock: aroundTheClock ?? false,
    contacts: contactsOf(context, contacts),
  }
}

const galleryOf = (context: PageContext, { content, media }: CurrentEdition<'countries'>) =>
  (content.gallery ?? []).flatMap(({ media: id, caption }) => {
    const image = id ? media[id] : undefined
    return image ? [pictureOf(context, image, caption)] : []
  })

function shareImageOf(context: PageContext, { media }: CurrentEdition, meta: Meta | undefined) {
  const image = meta?.image ? media[meta.image] : undefined
  return image && pictureOf(context, image)
}
