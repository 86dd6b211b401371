import type { Finding } from '../../readiness/finding'
import { counted, fill, formatDate } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { languageName } from '../../i18n/language-name'
import { READINESS_WORDS } from '.'

/** What a finding says, in a language. */
export function sentenceOf({ says, locale: about, params = {} }: Finding, locale: Locale): string {
  const words = READINESS_WORDS[locale].statements[says]
  const { count = 0, date, ...rest } = params
  const values = Object.fromEntries(
    Object.entries({
      ...rest,
      date: date && formatDate(locale, date),
      language: about && languageName(locale, about),
    }).flatMap(([name, value]) => (value === undefined ? [] : [[name, `${value}`]])),
  )
  return fill(typeof words === 'string' ? words : counted(locale, words, count), values)
}
