import type { Locale } from '../../vocabulary/locales'
import { EditionNotes } from '../components/edition-notes'
import { Image } from '../components/figure'
import { LinkList } from '../components/link-list'
import { Masthead } from '../components/masthead'
import { Prose } from '../components/prose'
import { ReportLink } from '../components/report-link'
import { Section } from '../components/section'
import { LocalText, NameLink } from '../components/text'
import { WorldMap } from '../components/world-map'
import { wordsOf } from '../i18n/language'
import type { CountryConcerned } from '../views/crime-area'
import type { PageProps } from './props'

export const CrimeAreaPage = ({ view: { frame, body } }: PageProps<'crime-area'>) => {
  const words = wordsOf(frame.locale)
  return (
    <article>
      <Masthead
        kicker={body.icon ? <Image of={body.icon} sizes="4rem" /> : null}
        heading={frame.heading}
        standfirst={body.summary}
      />
      <div className="wrap sections">
        {body.description ? (
          <div>
            <Prose of={body.description} locale={frame.locale} />
            <ReportLink
              edition={body.edition}
              section="description"
              heading={null}
              locale={frame.locale}
            />
          </div>
        ) : null}
        {body.countries.length > 0 ? (
          <Section
            id="countries"
            heading={words.countriesConcerned}
            report={<ReportLink edition={body.edition} section="countries" locale={frame.locale} />}
          >
            {body.map ? (
              <WorldMap of={body.map} locale={frame.locale} after="countries-table" />
            ) : null}
            <CountryTable countries={body.countries} locale={frame.locale} />
          </Section>
        ) : null}
        {body.ncbs.length > 0 ? (
          <Section
            id="ncbs"
            heading={words.leadingNcbs}
            report={<ReportLink edition={body.edition} section="ncbs" locale={frame.locale} />}
          >
            <LinkList links={body.ncbs} />
          </Section>
        ) : null}
        {body.related.length > 0 ? (
          <Section
            id="related"
            heading={words.relatedCrimeAreas}
            report={<ReportLink edition={body.edition} section="related" locale={frame.locale} />}
          >
            <LinkList links={body.related} />
          </Section>
        ) : null}
        <EditionNotes edition={body.edition} frame={frame} />
      </div>
    </article>
  )
}

const CountryTable = ({ countries, locale }: { countries: CountryConcerned[]; locale: Locale }) => {
  const words = wordsOf(locale)
  const hasNotes = countries.some(({ note, passage }) => note ?? passage)
  return (
    <table id="countries-table" className="rows" aria-labelledby="countries">
      <thead>
        <tr>
          <th scope="col">{words.country}</th>
          <th scope="col">{words.prominence}</th>
          {hasNotes ? <th scope="col">{words.whatProfileSays}</th> : null}
        </tr>
      </thead>
      <tbody>
        {countries.map(({ link, prominence, note, passage }) => (
          <tr key={link.href}>
            <th scope="row">
              <NameLink to={link} />
            </th>
            <td>
              <span className={`prominence ${prominence}`}>{words.prominences[prominence]}</span>
            </td>
            {hasNotes ? (
              <td>
                {note ? (
                  <p>
                    <LocalText of={note} />
                  </p>
                ) : null}
                {passage ? (
                  <blockquote lang={passage.lang} dir={passage.dir}>
                    {passage.text}
                  </blockquote>
                ) : null}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
