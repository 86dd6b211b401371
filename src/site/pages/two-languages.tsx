import type { ReactNode } from 'react'

import type { Locale } from '../../vocabulary/locales'
import { Masthead } from '../components/masthead'
import { Blocks } from '../components/prose'
import { Section } from '../components/section'
import { Phrase } from '../components/text'
import { wordsOf } from '../i18n/language'
import type { Pair, TwoLanguagesBody } from '../views/two-languages'
import type { PageProps } from './props'

/** The texts of a profile in two languages, beside each other or, on a narrow screen, one after the other. */
export const TwoLanguagesPage = ({ view: { frame, body } }: PageProps<'two-languages'>) => {
  const words = wordsOf(frame.locale)
  const name = <bdi>{body.names[0] ?? frame.heading.text}</bdi>
  return (
    <article>
      <Masthead heading={frame.heading}>
        <nav aria-label={words.history.twoLanguages}>
          <ul className="link-list">
            <li>
              <a href={body.page}>{words.history.oneLanguage}</a>
            </li>
            {body.others.map(({ locale, name: language, href }) => (
              <li key={locale}>
                <a href={href}>
                  {words.history.readBeside} <bdi lang={locale}>{language}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </Masthead>
      <div className="wrap sections">
        <div>
          <Row of={body} pair={body.names} show={(text) => <p className="area-name">{text}</p>} />
          <Row of={body} pair={body.taglines} show={(text) => <p>{text}</p>} />
        </div>
        {body.sections.map(({ section, rows }) => (
          <Section
            key={section}
            id={section}
            heading={<Phrase of={words[section]} values={{ name }} />}
          >
            {rows.map((row, index) => (
              <Row
                key={index}
                of={body}
                pair={row}
                show={(blocks, locale) => <Blocks of={blocks} locale={locale} />}
              />
            ))}
          </Section>
        ))}
      </div>
    </article>
  )
}

interface RowProps<T> {
  of: TwoLanguagesBody
  pair: Pair<T>
  show: (text: T, locale: Locale) => ReactNode
}

/** The same in both languages; what is missing in one of them is said to be so. */
const Row = <T,>({ of: { sides }, pair, show }: RowProps<T>) => {
  const { history } = wordsOf(sides[0].locale)
  if (pair.every((text) => text === undefined)) return null
  return (
    <div className="beside">
      {sides.map(({ locale, dir }, index) => {
        const text = pair[index]
        return text === undefined ? (
          <p className="quiet" key={locale}>
            {history.notTranslated}
          </p>
        ) : (
          <div className="prose" dir={dir} key={locale} lang={locale}>
            {show(text, locale)}
          </div>
        )
      })}
    </div>
  )
}
