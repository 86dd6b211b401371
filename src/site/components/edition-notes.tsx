import type { ReactNode } from 'react'

import { fill, formatNumber } from '../../i18n/format'
import { wordsOf } from '../i18n/language'
import type { EditionNote } from '../views/edition-note'
import type { Frame } from '../views/frame'
import { Corrections } from './corrections'
import { DateText } from './date'
import { Fact, Facts } from './facts'
import { Redaction } from './redaction'
import { Section } from './section'
import { LocalText, Name, Phrase } from './text'

interface EditionNotesProps {
  edition: EditionNote
  frame: Frame
  /** Where else it leads, as items of a list. */
  children?: ReactNode
}

/** When the page last changed and how, what to write when citing it, and the way to earlier editions. */
export const EditionNotes = ({ edition, frame, children }: EditionNotesProps) => {
  const { locale } = frame
  const address = edition.permanent ?? frame.canonical
  const words = wordsOf(locale)
  return (
    <Section id="about" heading={words.aboutThisPage} className="about">
      <Facts>
        <Fact label={words.lastChanged}>
          <DateText locale={locale} value={edition.publishedAt} />
        </Fact>
        {edition.changeNote || edition.corrects ? (
          <Fact label={words.whatChanged}>
            {edition.changeNote ? <LocalText of={edition.changeNote} /> : null}
            <Corrections count={edition.corrects} locale={locale} />
          </Fact>
        ) : null}
        {edition.reviewedAt ? (
          <Fact label={words.reviewedOn}>
            <DateText locale={locale} value={edition.reviewedAt} />
          </Fact>
        ) : null}
        <Fact label={words.firstPublished}>
          <DateText locale={locale} value={edition.firstPublishedAt} />
        </Fact>
        <Fact label={words.edition}>
          {formatNumber(locale, edition.number)}
          <Redaction at={edition.redactedAt} locale={locale} />
        </Fact>
        <Fact label={words.cite}>
          <Phrase
            of={words.citation}
            values={{
              site: <Name of={frame.site.name} />,
              title: <Name of={frame.heading} />,
              number: formatNumber(locale, edition.number),
              date: <DateText locale={locale} value={edition.publishedAt} />,
            }}
          />{' '}
          <a href={address} dir="ltr" className="address">
            {address}
          </a>
        </Fact>
      </Facts>
      {edition.history || edition.signed || edition.reports.page || children ? (
        <nav aria-labelledby="about">
          <ul className="link-list">
            {edition.history ? (
              <li>
                <a href={edition.history}>{words.history.allEditions}</a>
              </li>
            ) : null}
            {edition.comparison ? (
              <li>
                <a href={edition.comparison}>
                  {fill(words.history.withBefore, {
                    number: formatNumber(locale, edition.number - 1),
                  })}
                </a>
              </li>
            ) : null}
            {children}
            {edition.signed ? (
              <li>
                <a
                  href={edition.signed}
                  download={edition.savedAs}
                  type="application/json"
                  rel="nofollow"
                >
                  {words.verify.signedFile}
                </a>
              </li>
            ) : null}
            {edition.reports.page ? (
              <li>
                <a href={edition.reports.page} rel="nofollow">
                  {words.reports.linkOfPage}
                </a>
              </li>
            ) : null}
          </ul>
        </nav>
      ) : null}
    </Section>
  )
}
