import { BureauFacts, isReachable } from '../components/bureau-facts'
import { EditionNotes } from '../components/edition-notes'
import { Glance } from '../components/glance'
import { LinkList } from '../components/link-list'
import { Masthead } from '../components/masthead'
import { Prose } from '../components/prose'
import { ReportLink } from '../components/report-link'
import { Section } from '../components/section'
import { NameLink } from '../components/text'
import { wordsOf } from '../i18n/language'
import type { PageProps } from './props'

export const NcbPage = ({ view: { frame, body } }: PageProps<'ncb'>) => {
  const words = wordsOf(frame.locale)
  return (
    <article>
      <Masthead
        kicker={body.country && <NameLink to={body.country} />}
        heading={frame.heading}
        standfirst={{ text: words.ncb }}
      >
        {isReachable(body) ? (
          <Glance edition={body.edition} locale={frame.locale}>
            <BureauFacts of={body} locale={frame.locale} />
          </Glance>
        ) : null}
      </Masthead>
      <div className="wrap sections">
        {body.mandate ? (
          <Section
            id="mandate"
            heading={words.mandate}
            report={<ReportLink edition={body.edition} section="mandate" locale={frame.locale} />}
          >
            <Prose of={body.mandate} locale={frame.locale} />
          </Section>
        ) : null}
        {body.crimeAreas.length > 0 ? (
          <Section
            id="leads-on"
            heading={words.leadsOn}
            report={<ReportLink edition={body.edition} section="leads-on" locale={frame.locale} />}
          >
            <LinkList links={body.crimeAreas} />
          </Section>
        ) : null}
        <EditionNotes edition={body.edition} frame={frame} />
      </div>
    </article>
  )
}
