import type { ReactNode } from 'react'

import type { SiteSettings } from '../../editions/edition'
import { EditionReader } from '../../editions/edition-set'
import type { Locale } from '../../vocabulary/locales'
import { AgencyFacts } from '../components/agency-facts'
import { AgencyTree } from '../components/agency-tree'
import { BureauFacts } from '../components/bureau-facts'
import { ContentsList } from '../components/contents-list'
import { CountryBrowser } from '../components/country-browser'
import { CountryChoice } from '../components/country-choice'
import { CountryFacts } from '../components/country-facts'
import { CountryTable } from '../components/country-table'
import { CrimeAreaGroups } from '../components/crime-area-groups'
import { AsOfForm, CompareForm } from '../components/edition-forms'
import { EditionNotes } from '../components/edition-notes'
import { Gallery } from '../components/gallery'
import { LinkList } from '../components/link-list'
import { Masthead } from '../components/masthead'
import { Prose } from '../components/prose'
import { SearchForm } from '../components/search-form'
import { SearchOutcome } from '../components/search-outcome'
import { WorldMap } from '../components/world-map'
import type { Picture } from '../views/picture'
import type { SearchBody, SearchOutcome as SearchOutcomeData } from '../views/search'
import { viewOf } from '../site'
import type { HtmlView } from '../views/view'
import { samples } from './samples'

/** Some components as they are on pages, side by side with nothing else. */
export interface Specimen {
  /** The files in `components` that are seen here, without their ending. */
  shows: string[]
  node: ReactNode
}

/** Every component of the site, in one language. */
export function specimensIn(locale: Locale, settings: SiteSettings): Specimen[] {
  const set = samples(settings)
  const pageAt = <Kind extends HtmlView['kind']>(path: string, kind: Kind) => {
    const address = `/${locale}${path}`
    const view = viewOf(address, new EditionReader(set), { origin: 'https://site.example' })
    if (view?.kind !== kind) throw new Error(`The samples have no page ${address}.`)
    return view as Extract<HtmlView, { kind: Kind }>
  }
  const country = pageAt('/countries/sample', 'country')
  const { body, frame } = country
  const agency = pageAt('/agencies/police', 'agency')
  const countries = pageAt('/countries', 'countries')
  const compared = pageAt('/compare?countries=sample,long', 'country-comparison')
  const { map } = pageAt('/crime-areas/area', 'crime-area').body
  const [prose] = body.sections
  const editions = body.edition.history ?? frame.site.home
  return [
    {
      shows: ['document', 'head', 'header', 'breadcrumbs', 'footer'],
      node: <p>{'↑ ↓'}</p>,
    },
    {
      shows: ['masthead', 'text'],
      node: <Masthead flag={body.flag} heading={frame.heading} standfirst={body.tagline} />,
    },
    {
      shows: ['country-facts', 'glance', 'facts', 'date', 'report-link'],
      node: <CountryFacts of={body} locale={locale} />,
    },
    {
      shows: ['contents-list'],
      node: <ContentsList title="…" parts={[{ id: 'content', heading: '…' }]} />,
    },
    { shows: ['prose'], node: prose && <Prose of={prose.prose} locale={locale} /> },
    {
      shows: ['crime-area-groups'],
      node: <CrimeAreaGroups groups={body.crimeAreas} locale={locale} />,
    },
    { shows: ['agency-tree'], node: <AgencyTree entries={body.agencies} locale={locale} /> },
    { shows: ['agency-facts'], node: <AgencyFacts of={agency.body} locale={locale} /> },
    { shows: ['bureau-facts'], node: body.ncb && <BureauFacts of={body.ncb} locale={locale} /> },
    {
      shows: ['gallery', 'figure'],
      node: (
        <Gallery
          pictures={body.gallery.map((picture) => drawn(picture, body.flag))}
          locale={locale}
          labelledBy="gallery"
        />
      ),
    },
    { shows: ['link-list'], node: <LinkList links={body.neighbours} /> },
    {
      shows: ['edition-notes', 'corrections', 'redaction', 'section'],
      node: <EditionNotes edition={body.edition} frame={frame} />,
    },
    {
      shows: ['edition-forms'],
      node: (
        <>
          <CompareForm locale={locale} action={editions} count={2} chosen={[1, 2]} />
          <AsOfForm locale={locale} action={editions} />
        </>
      ),
    },
    { shows: ['world-map'], node: map && <WorldMap of={map} locale={locale} after="map" /> },
    {
      shows: ['country-browser', 'country-filter-form', 'country-list', 'region-chips'],
      node: <CountryBrowser of={countries.body} locale={locale} />,
    },
    { shows: ['country-choice'], node: <CountryChoice of={compared.body} locale={locale} /> },
    {
      shows: ['country-table'],
      node: <CountryTable of={compared.body} locale={locale} labelledBy="country-table" />,
    },
    { shows: ['search-form'], node: <SearchForm locale={locale} action={frame.site.search} /> },
    {
      shows: ['search-outcome', 'ways-on'],
      node: (
        <>
          <SearchOutcome
            locale={locale}
            query="…"
            outcome={outcomeWith(country)}
            ways={waysOn(country)}
          />
          <SearchOutcome
            locale={locale}
            query="…"
            outcome={{ ...outcomeWith(country), manner: 'asked', count: 0, kinds: [], results: [] }}
            ways={waysOn(country)}
          />
        </>
      ),
    },
  ]
}

/** The samples are searched by nobody: what a search would have found of them. */
const outcomeWith = ({
  frame,
  body,
}: Extract<HtmlView, { kind: 'country' }>): SearchOutcomeData => ({
  manner: 'corrected',
  count: 21,
  kinds: [undefined, 'countries' as const].map((collection) => ({
    collection,
    count: 21,
    href: frame.site.search,
    isCurrent: collection === undefined,
  })),
  results: [
    {
      link: { label: frame.heading, href: frame.site.home },
      collection: 'countries',
      place: body.tagline,
      quote: {
        parts: [
          { text: '… ', match: false },
          { text: frame.heading.text, match: true },
        ],
      },
    },
  ],
  suggestion: { text: '…', href: frame.site.search },
  exactly: frame.site.search,
  previous: frame.site.search,
  next: frame.site.search,
})

const waysOn = ({ frame }: HtmlView): SearchBody['ways'] => ({
  countries: frame.site.home,
  crimeAreas: frame.site.home,
})

/** The samples have no files: a flag, which is drawn everywhere, stands for a picture. */
const drawn = (picture: Picture, flag: string | undefined): Picture => ({
  ...picture,
  src: flag ?? picture.src,
  srcSet: undefined,
})
