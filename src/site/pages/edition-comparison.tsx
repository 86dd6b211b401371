import { Comparison } from '../../comparison-view/Comparison'
import { fill, formatDate, formatNumber } from '../../i18n/format'
import { CompareForm } from '../components/edition-forms'
import { Fact, Facts } from '../components/facts'
import { Masthead } from '../components/masthead'
import { Redaction } from '../components/redaction'
import { Section } from '../components/section'
import { LocalText } from '../components/text'
import { wordsOf } from '../i18n/language'
import type { PageProps } from './props'

/** What differs between two editions, marked in the words themselves. */
export const EditionComparisonPage = ({
  view: { frame, body },
}: PageProps<'edition-comparison'>) => {
  const { locale } = frame
  const { history } = wordsOf(locale)
  const { earlier, later } = body
  return (
    <>
      <Masthead heading={frame.heading}>
        <Facts>
          {[earlier, later].map(({ number, publishedAt, changeNote, redactedAt, href }, index) => (
            <Fact key={number} label={index === 0 ? history.earlier : history.later}>
              <a href={href}>
                {fill(history.edition, {
                  number: formatNumber(locale, number),
                  date: formatDate(locale, publishedAt.slice(0, 10)),
                })}
              </a>
              {changeNote ? (
                <p className="quiet">
                  <LocalText of={changeNote} />
                </p>
              ) : null}
              <Redaction at={redactedAt} locale={locale} />
            </Fact>
          ))}
        </Facts>
      </Masthead>
      <div className="wrap sections">
        <Section id="changes" heading={history.changes}>
          <Comparison fields={body.fields} reading={body.reading} />
        </Section>
        <Section id="languages" heading={history.changesBy}>
          <ul className="link-list">
            {body.languages.map((language) => (
              <li key={language.locale}>
                <a href={language.href} hrefLang={language.locale}>
                  <bdi lang={language.locale}>{language.name}</bdi>
                  {language.isChanged ? ` · ${history.hasChanges}` : null}
                </a>
              </li>
            ))}
          </ul>
        </Section>
        <Section id="compare" heading={history.compareTitle}>
          <CompareForm
            locale={locale}
            action={body.action}
            chosen={[earlier.number, later.number]}
          />
        </Section>
      </div>
    </>
  )
}
