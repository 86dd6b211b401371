import { fill, formatInZone } from '../i18n/format'
import { directionOf, LOCALE_NAMES, LOCALES, type Locale } from '../vocabulary/locales'
import { PREVIEW_WORDS } from '../words/preview'
import type { PreviewAnswer, PreviewLink } from './links'
import type { Answer } from './rules'
import type { Outcome } from './visit'

/** What surrounds the page that a link shows. */
export interface FrameProps {
  link: PreviewLink
  answers: PreviewAnswer[]
  isCurrent: boolean
  locale: Locale
  /** What became of the answer that was just sent, if one was. */
  outcome: Outcome | null
  /** What was sent, to be shown again where it was refused. */
  sent: Partial<Record<keyof Answer, string>>
}

const day = (locale: Locale, instant: Date) =>
  formatInZone(locale, instant, 'UTC', { dateStyle: 'long' })

/** Above the page: what it is, for whom and how long, and the way to its other languages. */
export function PreviewBar({ link, isCurrent, locale }: FrameProps) {
  const words = PREVIEW_WORDS[locale].page
  const { recipient, createdAt, expiresAt } = link
  return (
    <aside aria-label={words.title} className="preview-bar" dir={directionOf(locale)} lang={locale}>
      <p>
        <strong>{words.title}</strong>
      </p>
      <p>{fill(words.about, { recipient, date: day(locale, createdAt) })}</p>
      {!isCurrent && <p className="preview-bar__outdated">{words.outdated}</p>}
      <p>{fill(words.expires, { date: day(locale, expiresAt) })}</p>
      <nav aria-label={words.languages}>
        <ul>
          {LOCALES.map((each) => (
            <li key={each}>
              <a
                aria-current={each === locale ? 'page' : undefined}
                href={`?locale=${each}`}
                hrefLang={each}
                lang={each}
              >
                {LOCALE_NAMES[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        <a href="#preview-answer">{words.answer}</a>
      </p>
    </aside>
  )
}

/** Below the page: the form in which he confirms or comments, without any script, and what was said before. */
export function AnswerForm({ answers, locale, outcome, sent }: FrameProps) {
  const words = PREVIEW_WORDS[locale].page
  const problem =
    outcome !== null && outcome in words.problems
      ? words.problems[outcome as keyof typeof words.problems]
      : null
  return (
    <section
      aria-labelledby="preview-answer"
      className="preview-answer"
      dir={directionOf(locale)}
      lang={locale}
    >
      <h2 id="preview-answer">{words.answer}</h2>
      {outcome === 'kept' && (
        <p className="preview-answer__kept" role="status">
          {words.kept}
        </p>
      )}
      {problem && (
        <p className="preview-answer__problem" id="preview-problem" role="alert">
          {problem}
        </p>
      )}
      <form action={`?locale=${locale}#preview-answer`} method="post">
        <fieldset aria-describedby={problem ? 'preview-problem' : undefined}>
          <legend>{words.kind}</legend>
          {(['confirm', 'comment'] as const).map((kind) => (
            <label key={kind}>
              <input
                defaultChecked={sent.kind === kind}
                name="kind"
                required
                type="radio"
                value={kind}
              />
              {words[kind]}
            </label>
          ))}
        </fieldset>
        <label htmlFor="preview-name">{words.name}</label>
        <input
          autoComplete="name"
          defaultValue={sent.name}
          id="preview-name"
          maxLength={200}
          name="name"
          required
          type="text"
        />
        <label htmlFor="preview-text">{words.text}</label>
        <p id="preview-text-hint">{words.textHint}</p>
        <textarea
          aria-describedby="preview-text-hint"
          defaultValue={sent.text}
          id="preview-text"
          maxLength={4000}
          name="text"
          rows={6}
        />
        <button type="submit">{words.send}</button>
      </form>
      {answers.length > 0 && (
        <>
          <h3>{words.earlier}</h3>
          <ul>
            {answers.map(({ id, kind, name, text, at }) => (
              <li key={id}>
                <p>
                  {fill(kind === 'confirm' ? words.confirmed : words.commented, {
                    name,
                    date: day(locale, at),
                  })}
                </p>
                {text && (
                  <blockquote dir="auto" lang="">
                    {text}
                  </blockquote>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** A page of one sentence, for a link that shows nothing. */
export function GonePage({ locale, message }: { locale: Locale; message: string }) {
  return (
    <html dir={directionOf(locale)} lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <meta content="noindex" name="robots" />
        <title>{PREVIEW_WORDS[locale].page.title}</title>
        <link href="/preview.css" rel="stylesheet" />
      </head>
      <body>
        <main className="preview-gone">
          <h1>{PREVIEW_WORDS[locale].page.title}</h1>
          <p>{message}</p>
        </main>
      </body>
    </html>
  )
}
