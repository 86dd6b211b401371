import type { ReactNode } from 'react'

import { fill, formatDate, formatNumber } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { LARGEST_FILE } from '../../vocabulary/signed-files'
import { Masthead } from '../components/masthead'
import { Section } from '../components/section'
import { Name, Phrase } from '../components/text'
import { wordsOf } from '../i18n/language'
import type { VerifyOutcome } from '../views/verify'
import type { PageProps } from './props'

/** Says whether a file was published here, and asks for one. It needs no script. */
export const VerifyPage = ({ view: { frame, body } }: PageProps<'verify'>) => {
  const { locale } = frame
  const words = wordsOf(locale).verify
  const size = formatNumber(locale, LARGEST_FILE / 1024 / 1024)
  return (
    <>
      <Masthead heading={frame.heading} standfirst={{ text: words.summary }} />
      <div className="wrap sections">
        {body.outcome ? <Outcome outcome={body.outcome} locale={locale} /> : null}
        <form
          className="report-form"
          action={body.action}
          method="post"
          encType="multipart/form-data"
        >
          <div>
            <label htmlFor="file">{words.file}</label>
            <p id="file-hint" className="quiet">
              {fill(words.fileHint, { size })}
            </p>
            <input
              type="file"
              id="file"
              name="file"
              accept=".json,application/json"
              aria-describedby="file-hint"
            />
          </div>
          <div>
            <label htmlFor="text">{words.text}</label>
            <p id="text-hint" className="quiet">
              {words.textHint}
            </p>
            <textarea
              id="text"
              name="text"
              dir="ltr"
              spellCheck={false}
              aria-describedby="text-hint"
            />
          </div>
          <p className="quiet">{words.privacy}</p>
          <button type="submit">{words.check}</button>
        </form>
        <Section id="how" heading={words.howHeading}>
          <p>{words.how}</p>
          <ul className="link-list">
            <li>
              <a href={body.keys}>{words.keys}</a>
            </li>
          </ul>
        </Section>
      </div>
    </>
  )
}

const Outcome = ({ outcome, locale }: { outcome: VerifyOutcome; locale: Locale }) => {
  const words = wordsOf(locale).verify
  const { answer, meaning } = words.outcomes[outcome.kind]
  return (
    <section className="notice" role="status" aria-labelledby="outcome">
      <h2 id="outcome">{answer}</h2>
      <p>
        <Phrase of={meaning} values={valuesOf(outcome, locale)} />
      </p>
      {'ways' in outcome && outcome.ways.length > 0 ? (
        <ul className="link-list">
          {outcome.ways.map(({ to, href }) => (
            <li key={to}>
              <a href={href}>{words[to]}</a>
            </li>
          ))}
        </ul>
      ) : null}
      {'keyId' in outcome ? (
        <p className="quiet">
          {words.key}{' '}
          <code className="address" dir="ltr">
            {outcome.keyId}
          </code>
        </p>
      ) : null}
    </section>
  )
}

function valuesOf(outcome: VerifyOutcome, locale: Locale): Record<string, ReactNode> {
  const day = (instant: string) => formatDate(locale, instant.slice(0, 10))
  if (outcome.kind === 'manifest') return { date: day(outcome.changedAt ?? '') }
  if (!('number' in outcome)) return {}
  return {
    name: outcome.name ? <Name of={outcome.name} /> : null,
    number: formatNumber(locale, outcome.number),
    date: day(outcome.publishedAt),
    current: formatNumber(locale, outcome.current ?? 0),
  }
}
