/** What is loaded into every peer: what the public API tells in English, the product's own bookkeeping left out. */
export interface Content {
  countries: Country[]
  crimeAreas: CrimeArea[]
  agencies: Agency[]
  ncbs: Ncb[]
}

interface RichText {
  html: string
}

interface Reference {
  id: string
}

interface CrimeArea {
  id: string
  slug: string
  name: string
  summary: string
}

interface Agency {
  id: string
  slug: string
  name: string
  nativeName?: string
  level: string
  responsibilities?: RichText
  country: Reference
}

interface Ncb {
  id: string
  name: string
  city: string
  unit?: string
  mandate?: RichText
  aroundTheClock: boolean
  country: Reference
}

interface Country {
  id: string
  slug: string
  name: string
  tagline?: string
  iso2: string
  iso3: string
  region: string
  memberSince?: string
  keyFacts: object[]
  gallery: object[]
  seo?: object
  crimeOverview: RichText
  interpolRole: RichText
  lawEnforcement: RichText
  crimeAreas: { prominence: string; note?: string; crimeArea: Reference }[]
}

/** The most that a list gives at once. */
const PAGE = 100

/** Reads all that is published. */
export async function readContent(origin: string): Promise<Content> {
  const all = async <T>(resource: string): Promise<T[]> => {
    const found: T[] = []
    let next: string | undefined
    do {
      const cursor = next ? `&cursor=${next}` : ''
      const response = await fetch(`${origin}/api/v1/${resource}?limit=${PAGE}${cursor}`)
      if (!response.ok) throw new Error(`${resource}: ${await response.text()}`)
      const { data, page } = (await response.json()) as { data: T[]; page: { next?: string } }
      found.push(...data)
      next = page.next
    } while (next)
    return found
  }
  return {
    countries: await all<Country>('countries'),
    crimeAreas: await all<CrimeArea>('crime-areas'),
    agencies: await all<Agency>('agencies'),
    ncbs: await all<Ncb>('ncbs'),
  }
}

/** The fields of a country that are its own and no relation: the same in every peer. */
export function ownFields(country: Country) {
  const { slug, name, tagline, iso2, iso3, region, memberSince, keyFacts, gallery, seo } = country
  return {
    ...{ slug, name, tagline, iso2, iso3, region, memberSince, keyFacts, gallery, seo },
    crimeOverview: country.crimeOverview.html,
    interpolRole: country.interpolRole.html,
    lawEnforcement: country.lawEnforcement.html,
  }
}

/** How the fields of `ownFields` are kept: rows that belong to one country alone as JSON, the cheapest that the peers have. */
export const OWN_FIELDS = {
  ...{ slug: 'string', name: 'string', tagline: 'string', iso2: 'string', iso3: 'string' },
  ...{ region: 'string', memberSince: 'string' },
  ...{ keyFacts: 'json', gallery: 'json', seo: 'json' },
  ...{ crimeOverview: 'rich text', interpolRole: 'rich text', lawEnforcement: 'rich text' },
} as const satisfies Record<keyof ReturnType<typeof ownFields>, 'string' | 'json' | 'rich text'>
