import type { Listed } from '../../editions/parts'
import { AGENCY_FUNCTIONS, type AgencyFunction } from '../../vocabulary/classifications'
import { namesOfCode } from '../../vocabulary/country-names'
import { areBeginnings, beginningsOf } from '../../search/beginnings'
import { wordsOf } from '../../search/fold'
import { LOCALES } from '../../vocabulary/locales'
import { REGIONS } from '../../vocabulary/regions'
import type { CountryFilter } from '../routes'
import type { PageContext, Text } from './context'

type Country = Listed<'countries'>

/** One thing by which the list of countries is narrowed, and what may be chosen. */
export interface Facet {
  name: 'region' | 'crime-area' | 'function'
  current: string | undefined
  options: FacetOption[]
}

export interface FacetOption {
  value: string
  label: Text
  /** How many countries it would leave, with everything else as it is chosen. */
  count: number
}

/** Names by which a country may be looked for beside the one that is shown: in all languages, codes, other names. */
export const soughtNames = ({ content: { name, iso2, iso3 } }: Country): string[] => [
  ...new Set(
    [
      ...LOCALES.map((locale) => name?.[locale]),
      iso2,
      iso3,
      ...(iso2 ? namesOfCode(iso2) : []),
    ].flatMap((each) => each ?? []),
  ),
]

/** The countries that a filter leaves, and what else could be chosen. What it names and nothing has narrows nothing. */
export class CountryFacets {
  readonly #context: PageContext
  readonly #filter: CountryFilter
  readonly #all: Country[]
  readonly #functions: Map<string, Set<AgencyFunction>>
  /** Id of the crime area that the filter names. */
  readonly #crimeArea: string | undefined

  constructor(context: PageContext, all: Country[], filter: CountryFilter) {
    this.#context = context
    this.#filter = filter
    this.#all = all
    this.#functions = functionsByCountry(context)
    this.#crimeArea = context.listed
      .crimeAreas()
      .find(({ content }) => filter.crimeArea && content.slug === filter.crimeArea)?.id
  }

  /** The countries that everything chosen leaves. */
  left(): Country[] {
    return this.#all.filter((country) => this.#passes(country))
  }

  /** What may be chosen in each respect; what would leave no country is not offered. */
  facets(): Facet[] {
    const { words, listed } = this.#context
    const { region, agencyFunction } = this.#filter
    const areas = this.#context.sorted(listed.crimeAreas(), ({ content }) =>
      String(this.#context.text(content.name)?.text),
    )
    const ids = new Map(areas.map(({ id, content }) => [content.slug, id]))
    return [
      this.#facet(
        'region',
        region,
        REGIONS.map((value) => ({ value, label: { text: words.regionNames[value] } })),
        (country, value) => country.content.region === value,
      ),
      this.#facet(
        'crime-area',
        this.#crimeArea && this.#filter.crimeArea,
        areas.flatMap(({ content }) => {
          const label = this.#context.text(content.name)
          return content.slug && label ? [{ value: content.slug, label }] : []
        }),
        (country, value) => namesCrimeArea(country, ids.get(value)),
      ),
      this.#facet(
        'function',
        agencyFunction,
        AGENCY_FUNCTIONS.map((value) => ({ value, label: { text: words.agencyFunctions[value] } })),
        (country, value) => this.#hasFunction(country, value),
      ),
    ]
  }

  #facet(
    name: Facet['name'],
    current: string | undefined,
    options: Omit<FacetOption, 'count'>[],
    has: (country: Country, value: string) => boolean,
  ): Facet {
    const others = this.#all.filter((country) => this.#passes(country, name))
    return {
      name,
      current,
      options: options
        .map((option) => ({
          ...option,
          count: others.filter((country) => has(country, option.value)).length,
        }))
        .filter(({ value, count }) => count > 0 || value === current),
    }
  }

  /** Whether a country is left by all that is chosen, or by all but one facet. */
  #passes(country: Country, except?: Facet['name']): boolean {
    const { region, agencyFunction, name } = this.#filter
    return (
      (except === 'region' || !region || country.content.region === region) &&
      (except === 'crime-area' || !this.#crimeArea || namesCrimeArea(country, this.#crimeArea)) &&
      (except === 'function' || !agencyFunction || this.#hasFunction(country, agencyFunction)) &&
      (!name || isNamed(country, name))
    )
  }

  #hasFunction(country: Country, value: string): boolean {
    return this.#functions.get(country.id)?.has(value as AgencyFunction) ?? false
  }
}

function functionsByCountry({ listed }: PageContext): Map<string, Set<AgencyFunction>> {
  const byCountry = new Map<string, Set<AgencyFunction>>()
  for (const { content } of listed.agencies()) {
    if (!content.country) continue
    const functions = byCountry.get(content.country) ?? new Set()
    for (const each of content.functions ?? []) functions.add(each)
    byCountry.set(content.country, functions)
  }
  return byCountry
}

const namesCrimeArea = ({ content }: Country, id: string | undefined): boolean =>
  content.crimeAreas?.some(({ crimeArea }) => crimeArea === id) ?? false

/** Whether every word begins a word of one of the country's names. The page's script finds it out in the same way. */
function isNamed(country: Country, sought: string): boolean {
  const beginnings =
    rememberedBeginnings.get(country) ?? beginningsOf(soughtNames(country).join(' '))
  rememberedBeginnings.set(country, beginnings)
  return areBeginnings(wordsOf(sought), beginnings)
}

/** Of each edition, which never changes: what is chosen besides is tried with each of them many times. */
const rememberedBeginnings = new WeakMap<Country, string>()
