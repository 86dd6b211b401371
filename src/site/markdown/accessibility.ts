import { fill } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { METHODS } from '../accessibility/criteria'
import { wordsOf } from '../i18n/language'
import type { AccessibilityBody } from '../views/accessibility'
import { day, factList } from './facts'
import { plain } from './inline'
import { blocks, section } from './prose'

/** The statement on accessibility, a line for each criterion. */
export function accessibilityContent(body: AccessibilityBody, locale: Locale): string {
  const { accessibility: phrases } = wordsOf(locale)
  const assessed = fill(phrases.assessedOn, { date: day(locale, body.assessedOn) })
  return blocks([
    phrases.summary,
    section(phrases.conformance, `${body.counts} ${assessed}`),
    section(
      phrases.methodsHeading,
      factList(
        METHODS.map((method) => [phrases.methods[method].name, phrases.methods[method].what]),
      ),
    ),
    section(
      phrases.criteria,
      factList(
        body.criteria.map(({ number, name, level, result, methods }) => [
          `${number} ${plain(name)} (${level})`,
          [phrases.results[result], methods].filter(Boolean).join(' – '),
        ]),
      ),
    ),
    section(phrases.feedback, phrases.feedbackText),
  ])
}
