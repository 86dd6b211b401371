import { DateText } from '../components/date'
import { Corrections } from '../components/corrections'
import { AsOfForm, CompareForm } from '../components/edition-forms'
import { Masthead } from '../components/masthead'
import { Redaction } from '../components/redaction'
import { Section } from '../components/section'
import { LocalText } from '../components/text'
import { fill, formatList, formatNumber } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { wordsOf } from '../i18n/language'
import type { ListedEdition } from '../views/editions'
import type { PageProps } from './props'

/** The editions of a document, and the ways to two of them and to that of a day. */
export const EditionsPage = ({ view: { frame, body } }: PageProps<'editions'>) => {
  const { locale } = frame
  const words = wordsOf(locale).history
  return (
    <>
      <Masthead heading={frame.heading} standfirst={{ text: words.editionsText }} />
      <div className="wrap sections">
        <Section id="editions" heading={words.editions}>
          <ol className="changes">
            {body.editions.map((edition) => (
              <Entry
                key={edition.number}
                of={edition}
                isCurrent={edition.number === body.count}
                locale={locale}
              />
            ))}
          </ol>
          {body.newer || body.older ? (
            <nav className="more" aria-label={words.editions}>
              <ul className="link-list">
                {body.newer ? (
                  <li>
                    <a href={body.newer}>{words.newer}</a>
                  </li>
                ) : null}
                {body.older ? (
                  <li>
                    <a href={body.older}>{words.older}</a>
                  </li>
                ) : null}
              </ul>
            </nav>
          ) : null}
        </Section>
        {body.count > 1 ? (
          <Section id="compare" heading={words.compareTitle}>
            <CompareForm
              locale={locale}
              action={body.compare}
              count={body.count}
              chosen={[body.count - 1, body.count]}
            />
          </Section>
        ) : null}
        <Section id="as-of" heading={words.asOf}>
          <AsOfForm locale={locale} action={body.page} />
        </Section>
      </div>
    </>
  )
}

const Entry = ({
  of,
  isCurrent,
  locale,
}: {
  of: ListedEdition
  isCurrent: boolean
  locale: Locale
}) => {
  const { history } = wordsOf(locale)
  return (
    <li>
      <p className="quiet">
        <DateText locale={locale} value={of.publishedAt} />
      </p>
      <div>
        <p className="change-name">
          <a href={of.href}>
            {wordsOf(locale).edition} {formatNumber(locale, of.number)}
          </a>
        </p>
        {isCurrent ? <p className="quiet">{history.current}</p> : null}
        {of.changeNote ? (
          <p>
            <LocalText of={of.changeNote} />
          </p>
        ) : null}
        <Redaction at={of.redactedAt} locale={locale} />
        <Corrections count={of.corrects} locale={locale} />
        <p className="quiet">{changeIn(of, locale)}</p>
        {of.comparison ? (
          <p className="quiet">
            <a href={of.comparison}>
              {fill(history.withBefore, { number: formatNumber(locale, of.number - 1) })}
            </a>
          </p>
        ) : null}
      </div>
    </li>
  )
}

function changeIn({ changed }: ListedEdition, locale: Locale): string {
  const { history } = wordsOf(locale)
  if (!changed) return history.firstEdition
  if (changed.length === 0) return history.changedElsewhere
  return fill(history.changed, { fields: formatList(locale, changed) })
}
