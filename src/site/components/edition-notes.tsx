import type { ReactNode } from 'react'

import { fill, formatDate, formatNumber } from '../../i18n/format'
import { wordsOf } from '../i18n/language'
import type { EditionNote } from '../views/edition-note'
import type { Frame } from '../views/frame'
import { DateText } from './date'
import { Fact, Facts } from './facts'
import { Section } from './section'
import { LocalText } from './text'

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
        {edition.changeNote ? (
          <Fact label={words.whatChanged}>
            <LocalText of={edition.changeNote} />
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
        <Fact label={words.edition}>{formatNumber(locale, edition.number)}</Fact>
        <Fact label={words.cite}>
          <bdi>
            {fill(words.citation, {
              site: frame.site.name.text,
              title: frame.heading.text,
              number: formatNumber(locale, edition.number),
              date: formatDate(locale, edition.publishedAt),
            })}
          </bdi>{' '}
          <a href={address} dir="ltr" className="address">
            {address}
          </a>
        </Fact>
      </Facts>
      {edition.history || children ? (
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
          </ul>
        </nav>
      ) : null}
    </Section>
  )
}
