import { fill, formatNumber } from '../../i18n/format'
import { DateText } from '../components/date'
import { Fact, Facts } from '../components/facts'
import { Masthead } from '../components/masthead'
import { NameLink } from '../components/text'
import { wordsOf } from '../i18n/language'
import type { PageProps } from './props'

/** What has become of a report, for whoever has the address that its sender was given. */
export const ReportStatusPage = ({ view: { frame, body } }: PageProps<'report-status'>) => {
  const { locale } = frame
  const words = wordsOf(locale).reports
  const { correction } = body
  return (
    <>
      <Masthead heading={frame.heading} standfirst={{ text: words.states[body.state] }} />
      <div className="wrap sections">
        <Facts>
          {body.page ? (
            <Fact label={words.reported}>
              <NameLink to={body.page} />
            </Fact>
          ) : null}
          <Fact label={words.section}>{body.section.text}</Fact>
          <Fact label={words.receivedOn}>
            <DateText locale={locale} value={body.receivedAt} />
          </Fact>
          {body.reply === undefined ? null : (
            <Fact label={words.reply}>
              <p className="multi-line" dir="auto">
                {body.reply}
              </p>
            </Fact>
          )}
          {correction ? (
            <Fact label={words.state}>
              <ul className="link-list">
                {correction.comparison === undefined ? null : (
                  <li>
                    <a href={correction.comparison}>
                      {fill(words.changed, { number: formatNumber(locale, correction.edition) })}
                    </a>
                  </li>
                )}
                <li>
                  <a href={correction.href}>
                    {fill(words.inEdition, { number: formatNumber(locale, correction.edition) })}
                  </a>
                </li>
              </ul>
            </Fact>
          ) : null}
        </Facts>
        <p className="notice">{words.keepAddress}</p>
        {body.hasWords ? (
          <details>
            <summary>{words.takeBack}</summary>
            <form className="report-form" action={body.action} method="post">
              <p>{words.takeBackText}</p>
              <button type="submit">{words.takeBack}</button>
            </form>
          </details>
        ) : (
          <p className="quiet">{words.takenBack}</p>
        )}
      </div>
    </>
  )
}
