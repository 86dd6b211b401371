import { fill, formatDate, formatNumber } from '../../i18n/format'
import { LONGEST_RIGHT, LONGEST_WRONG } from '../../reader-reports/form'
import { Masthead } from '../components/masthead'
import { NameLink } from '../components/text'
import { wordsOf } from '../i18n/language'
import type { PageProps } from './props'

/** The form on which a reader reports an error. It needs no script, and what was typed stays when it is not taken. */
export const ReportPage = ({ view: { frame, body } }: PageProps<'report'>) => {
  const { locale } = frame
  const words = wordsOf(locale).reports
  return (
    <>
      <Masthead
        kicker={<NameLink to={{ label: body.name, href: body.page }} />}
        heading={{ text: words.titleOfPage }}
      />
      <div className="wrap sections">
        <form className="report-form" action={body.action} method="post">
          {body.problem ? (
            <div className="notice" role="alert">
              <p>
                <strong>{words.problemTitle}</strong>
              </p>
              <p id="problem">{words.problems[body.problem]}</p>
            </div>
          ) : null}
          <p>
            {body.publishedAt === undefined
              ? words.aboutOther
              : fill(words.about, {
                  section: body.section,
                  number: formatNumber(locale, body.number),
                  date: formatDate(locale, body.publishedAt.slice(0, 10)),
                })}
          </p>
          <div>
            <label htmlFor="wrong">{words.wrong}</label>
            <p id="wrong-hint" className="quiet">
              {words.wrongHint}
            </p>
            <textarea
              id="wrong"
              name="wrong"
              required
              minLength={10}
              maxLength={LONGEST_WRONG}
              dir="auto"
              aria-describedby={body.problem ? 'problem wrong-hint' : 'wrong-hint'}
              defaultValue={body.sent?.wrong}
            />
          </div>
          <div>
            <label htmlFor="right">{words.right}</label>
            <p id="right-hint" className="quiet">
              {words.rightHint}
            </p>
            <textarea
              id="right"
              name="right"
              maxLength={LONGEST_RIGHT}
              dir="auto"
              aria-describedby="right-hint"
              defaultValue={body.sent?.right}
            />
          </div>
          <p className="trap">
            <label htmlFor="website">{words.trap}</label>
            <input id="website" name="website" tabIndex={-1} autoComplete="off" />
          </p>
          <input type="hidden" name="token" value={body.token} />
          <p className="quiet">{words.privacy}</p>
          <button type="submit">{words.send}</button>
        </form>
      </div>
    </>
  )
}
