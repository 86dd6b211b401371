import { CountryFacts } from '../components/country-facts'
import { ContentsList } from '../components/contents-list'
import { EditionNotes } from '../components/edition-notes'
import { Masthead } from '../components/masthead'
import { ReportLink } from '../components/report-link'
import { Section } from '../components/section'
import { wordsOf } from '../i18n/language'
import { countryParts } from './country-parts'
import type { PageProps } from './props'

/** The profile of a country. */
export const CountryPage = ({ view: { frame, body } }: PageProps<'country'>) => {
  const words = wordsOf(frame.locale)
  const parts = countryParts(frame.locale, body)
  return (
    <article>
      <Masthead
        kicker={
          body.region && <a href={body.region.href}>{words.regionNames[body.region.region]}</a>
        }
        flag={body.flag}
        heading={frame.heading}
        standfirst={body.tagline}
      >
        <CountryFacts of={body} locale={frame.locale} />
      </Masthead>
      <div className="wrap profile">
        <ContentsList
          title={words.onThisPage}
          parts={[...parts, { id: 'about', heading: words.aboutThisPage }]}
        />
        <div className="profile-body">
          {parts.map(({ id, heading, content }) => (
            <Section
              key={id}
              id={id}
              heading={heading}
              report={<ReportLink edition={body.edition} section={id} locale={frame.locale} />}
            >
              {content}
            </Section>
          ))}
          <EditionNotes edition={body.edition} frame={frame}>
            {body.twoLanguages.map(({ locale, name, href }) => (
              <li key={locale}>
                <a href={href}>
                  {words.history.readBeside} <bdi lang={locale}>{name}</bdi>
                </a>
              </li>
            ))}
            {body.comparison ? (
              <li>
                <a href={body.comparison}>{words.history.compareWithOthers}</a>
              </li>
            ) : null}
          </EditionNotes>
        </div>
      </div>
    </article>
  )
}
