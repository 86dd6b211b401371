import type { CurrentEdition } from '../../editions/edition'
import {
  AGENCY_LEVELS,
  PROMINENCES,
  type AgencyLevel,
  type Prominence,
} from '../../vocabulary/classifications'
import type { PageContext, Text } from './context'
import { countryView, type CountryBody, type Fact } from './country'
import { pageView } from './frame'
import { linksTo, linkTo, type Link } from './links'
import { listedCountries } from './listed-countries'

/** Countries beside each other, at most; more do not fit beside each other. */
export const MOST_COMPARED = 4

export type ComparisonProblem = 'tooMany' | 'unknownCountry' | 'oneMore'

/** One country is a beginning: the page of a country leads here with it. */
const STATUS = { tooMany: 400, unknownCountry: 404, oneMore: 200 } as const

export interface CountryComparisonBody {
  /** Where the form goes. */
  action: string
  /** Every country that can be chosen. */
  choices: { slug: string; name: Text }[]
  /** The slugs that are chosen, as far as they are known. */
  chosen: string[]
  problem: ComparisonProblem | undefined
  columns: ComparedCountry[]
  /** A row for each crime area that one of them names: how much it marks each of the columns. */
  crimeAreas: { area: Link; prominences: (Prominence | undefined)[] }[]
  /** A row for each key fact that one of them has: what it is in each of the columns. */
  facts: { label: Text; values: (Fact | undefined)[] }[]
  /** The levels that an agency of one of them has, with the number at each in each of the columns. */
  levels: { level: AgencyLevel; counts: number[] }[]
}

export interface ComparedCountry {
  link: Link
  region: CountryBody['region']
  memberSince: string | undefined
  isoCodes: string[]
  ncb: CountryBody['ncb']
  /** All agencies, those without a level too. */
  agencyCount: number
}

/** Two to four live countries beside each other, named by slug; the form to choose them where there are not so many. */
export function countryComparisonView(context: PageContext, slugs: string[]) {
  const { history } = context.words
  const named = slugs.slice(0, MOST_COMPARED).map((slug) => liveCountry(context, slug))
  const countries = [...new Set(named.filter((found) => found !== undefined))]
  const problem = problemOf(slugs, named, countries)
  const compared = problem || slugs.length === 0 ? [] : countries
  const bodies = compared.map((country) => ({ country, body: countryView(context, country).body }))
  const body: CountryComparisonBody = {
    action: context.pathTo({ kind: 'country-comparison', countries: [] }),
    choices: choicesOf(context),
    chosen: countries.flatMap(({ content }) => content.slug ?? []),
    problem,
    columns: bodies.flatMap(({ country, body: of }) => columnOf(context, country, of) ?? []),
    crimeAreas: crimeAreaRows(context, compared),
    facts: factRows(bodies.map(({ body: { facts } }) => facts)),
    levels: levelRows(context, compared),
  }
  const names = body.columns.map(({ link }) => link.label.text)
  const about = {
    heading: { text: history.compareCountries },
    ...(names.length > 0 && { title: `${history.compareCountries}: ${names.join(' · ')}` }),
    above: [
      { label: { text: context.words.countries }, href: context.pathTo({ kind: 'countries' }) },
    ],
  }
  const status = problem ? STATUS[problem] : 200
  const cacheable = slugs.length === 0
  return pageView(context, 'country-comparison', about, body, { status, cacheable })
}

/** By its slug, or by one that it had. */
function liveCountry(context: PageContext, slug: string): CurrentEdition<'countries'> | undefined {
  const { reader } = context
  const found = reader.bySlug('countries', slug) ?? reader.formerlyAt('countries', slug)
  return found?.public === 'live' ? found : undefined
}

function problemOf(
  slugs: string[],
  named: unknown[],
  countries: unknown[],
): ComparisonProblem | undefined {
  if (slugs.length > MOST_COMPARED) return 'tooMany'
  if (named.includes(undefined)) return 'unknownCountry'
  return countries.length === 1 ? 'oneMore' : undefined
}

const choicesOf = (context: PageContext): CountryComparisonBody['choices'] =>
  context.sorted(
    listedCountries(context).flatMap(({ content }) => {
      const name = context.text(content.name)
      return content.slug && name ? [{ slug: content.slug, name }] : []
    }),
    ({ name }) => name.text,
  )

function columnOf(
  context: PageContext,
  country: CurrentEdition<'countries'>,
  { region, memberSince, isoCodes, ncb }: CountryBody,
): ComparedCountry | undefined {
  const link = linkTo(context, country)
  const agencyCount = linksTo(context, context.listed.agenciesOf(country.id)).length
  return link && { link, region, memberSince, isoCodes, ncb, agencyCount }
}

/** Those that mark the countries most come first, then by name. */
function crimeAreaRows(
  context: PageContext,
  countries: CurrentEdition<'countries'>[],
): CountryComparisonBody['crimeAreas'] {
  const ids = new Set(
    countries.flatMap(({ content }) =>
      (content.crimeAreas ?? []).flatMap(({ crimeArea }) => crimeArea ?? []),
    ),
  )
  const rows = [...ids].flatMap((id) => {
    const area = linkTo(context, context.listed.live('crime-areas', id))
    const prominences = countries.map(
      ({ content }) => content.crimeAreas?.find(({ crimeArea }) => crimeArea === id)?.prominence,
    )
    return area ? [{ area, prominences }] : []
  })
  const rankOf = ({ prominences }: (typeof rows)[number]) =>
    prominences
      .map((each) => (each ? PROMINENCES.indexOf(each) : PROMINENCES.length))
      .toSorted((a, b) => a - b)
      .join('')
  return rows.toSorted(
    (a, b) =>
      rankOf(a).localeCompare(rankOf(b)) ||
      context.collator.compare(a.area.label.text, b.area.label.text),
  )
}

/** Facts are the same when they are called the same. */
function factRows(columns: Fact[][]): CountryComparisonBody['facts'] {
  const labels = new Map(columns.flat().map(({ label }) => [label.text, label]))
  return [...labels].map(([text, label]) => ({
    label,
    values: columns.map((facts) => facts.find((fact) => fact.label.text === text)),
  }))
}

function levelRows(
  context: PageContext,
  countries: CurrentEdition<'countries'>[],
): CountryComparisonBody['levels'] {
  const agencies = countries.map(({ id }) => context.listed.agenciesOf(id))
  return AGENCY_LEVELS.map((level) => ({
    level,
    counts: agencies.map((each) => each.filter(({ content }) => content.level === level).length),
  })).filter(({ counts }) => counts.some((count) => count > 0))
}
