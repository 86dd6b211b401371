import { METHODS } from '../accessibility/criteria'
import { DateText } from '../components/date'
import { Fact, Facts } from '../components/facts'
import { Masthead } from '../components/masthead'
import { Section } from '../components/section'
import { Phrase } from '../components/text'
import { wordsOf } from '../i18n/language'
import type { PageProps } from './props'

/** The statement on accessibility: what was assessed, how, and with what result for each criterion. */
export const AccessibilityPage = ({ view: { frame, body } }: PageProps<'accessibility'>) => {
  const { locale } = frame
  const { accessibility: words } = wordsOf(locale)
  return (
    <article>
      <Masthead heading={frame.heading} standfirst={{ text: words.summary }} />
      <div className="wrap sections">
        <Section id="conformance" heading={words.conformance}>
          <p className="prose">
            {body.counts}{' '}
            <Phrase
              of={words.assessedOn}
              values={{ date: <DateText locale={locale} value={body.assessedOn} /> }}
            />
          </p>
        </Section>
        <Section id="methods" heading={words.methodsHeading}>
          <Facts>
            {METHODS.map((method) => (
              <Fact key={method} label={words.methods[method].name}>
                {words.methods[method].what}
              </Fact>
            ))}
          </Facts>
        </Section>
        <Section id="criteria" heading={words.criteria}>
          <table className="rows" aria-labelledby="criteria">
            <thead>
              <tr>
                <th scope="col">{words.criterion}</th>
                <th scope="col">{words.level}</th>
                <th scope="col">{words.result}</th>
                <th scope="col">{words.tested}</th>
              </tr>
            </thead>
            <tbody>
              {body.criteria.map(({ number, name, level, result, methods }) => (
                <tr key={number}>
                  <th scope="row">
                    <bdi>{number}</bdi> {name}
                  </th>
                  <td>{level}</td>
                  <td>{words.results[result]}</td>
                  <td>{methods}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
        <Section id="feedback" heading={words.feedback}>
          <p className="prose">{words.feedbackText}</p>
        </Section>
      </div>
    </article>
  )
}
