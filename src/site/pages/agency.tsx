import { AgencyFacts } from '../components/agency-facts'
import { AgencyTree } from '../components/agency-tree'
import { EditionNotes } from '../components/edition-notes'
import { Masthead } from '../components/masthead'
import { Prose } from '../components/prose'
import { ReportLink } from '../components/report-link'
import { Section } from '../components/section'
import { NameLink } from '../components/text'
import { wordsOf } from '../i18n/language'
import type { PageProps } from './props'

export const AgencyPage = ({ view: { frame, body } }: PageProps<'agency'>) => {
  const words = wordsOf(frame.locale)
  return (
    <article>
      <Masthead kicker={body.country && <NameLink to={body.country} />} heading={frame.heading}>
        {body.nativeName ? (
          <p className="standfirst">
            <bdi>{body.nativeName}</bdi>
          </p>
        ) : null}
        <AgencyFacts of={body} locale={frame.locale} />
      </Masthead>
      <div className="wrap sections">
        {body.responsibilities ? (
          <Section
            id="responsibilities"
            heading={words.responsibilities}
            report={
              <ReportLink edition={body.edition} section="responsibilities" locale={frame.locale} />
            }
          >
            <Prose of={body.responsibilities} locale={frame.locale} />
          </Section>
        ) : null}
        {body.under.length > 0 ? (
          <Section
            id="under"
            heading={words.subordinateAgencies}
            report={<ReportLink edition={body.edition} section="under" locale={frame.locale} />}
          >
            <AgencyTree entries={body.under} locale={frame.locale} />
          </Section>
        ) : null}
        <EditionNotes edition={body.edition} frame={frame} />
      </div>
    </article>
  )
}
