import { CountryChoice } from '../components/country-choice'
import { CountryTable } from '../components/country-table'
import { Masthead } from '../components/masthead'
import { Section } from '../components/section'
import { wordsOf } from '../i18n/language'
import type { PageProps } from './props'

/** Countries beside each other, under the form that chooses them. */
export const CountryComparisonPage = ({
  view: { frame, body },
}: PageProps<'country-comparison'>) => {
  const { locale } = frame
  const { atAGlance, history } = wordsOf(locale)
  return (
    <>
      <Masthead heading={frame.heading} standfirst={{ text: history.compareCountriesText }}>
        <CountryChoice of={body} locale={locale} />
      </Masthead>
      <div className="wrap sections">
        {body.problem ? (
          <p className="public-notice" role="status">
            {history[body.problem]}
          </p>
        ) : null}
        {body.columns.length > 0 ? (
          <Section id="comparison" heading={atAGlance} className="wide">
            <CountryTable of={body} locale={locale} labelledBy="comparison" />
          </Section>
        ) : null}
      </div>
    </>
  )
}
