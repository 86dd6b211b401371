import { DateText } from '../components/date'
import { LinkList } from '../components/link-list'
import { Masthead } from '../components/masthead'
import { SearchForm } from '../components/search-form'
import { Section } from '../components/section'
import { LocalText, NameLink } from '../components/text'
import { WorldMap } from '../components/world-map'
import { kindOf } from '../i18n/kinds'
import { counted } from '../../i18n/format'
import { wordsOf } from '../i18n/language'
import type { Frame } from '../views/frame'
import type { Change, HomeBody } from '../views/home'
import type { PageProps } from './props'

export const HomePage = ({ view: { frame, body } }: PageProps<'home'>) => {
  const words = wordsOf(frame.locale)
  return (
    <>
      <Masthead heading={frame.heading} standfirst={body.introduction}>
        <SearchForm locale={frame.locale} action={frame.site.search} />
      </Masthead>
      <div className="wrap home">
        {body.regions.length > 0 ? <Regions frame={frame} body={body} /> : null}
        {body.changes.length > 0 ? (
          <Section id="changes" heading={words.latestChanges} className="home-changes">
            <ol className="changes">
              {body.changes.map((change) => (
                <ChangeEntry
                  key={`${change.collection} ${change.link.href ?? change.link.label.text}`}
                  change={change}
                  frame={frame}
                />
              ))}
            </ol>
          </Section>
        ) : null}
        {body.crimeAreas.length > 0 ? (
          <Section id="crime-areas" heading={words.crimeAreas} className="home-areas">
            <LinkList links={body.crimeAreas} />
          </Section>
        ) : null}
      </div>
    </>
  )
}

const Regions = ({ frame: { locale }, body }: { frame: Frame; body: HomeBody }) => {
  const words = wordsOf(locale)
  return (
    <Section id="regions" heading={words.regions} className="home-regions">
      {body.map ? <WorldMap of={body.map} locale={locale} after="region-list" /> : null}
      <ul id="region-list" className="region-cards">
        {body.regions.map(({ region, count, href }) => (
          <li key={region}>
            <a href={href}>
              <strong>{words.regionNames[region]}</strong>
              <span>{counted(locale, words.countryCount, count)}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="more">
        <a href={body.countries}>{words.browseCountries}</a>{' '}
        <span className="quiet">{counted(locale, words.countryCount, body.countryCount)}</span>
      </p>
    </Section>
  )
}

const ChangeEntry = ({ change, frame: { locale } }: { change: Change; frame: Frame }) => (
  <li>
    <p className="quiet">
      <DateText locale={locale} value={change.publishedAt} />
      <br />
      {kindOf(wordsOf(locale), change.collection)}
    </p>
    <div>
      <p className="change-name">
        <NameLink to={change.link} />
      </p>
      {change.changeNote ? (
        <p>
          <LocalText of={change.changeNote} />
        </p>
      ) : null}
    </div>
  </li>
)
