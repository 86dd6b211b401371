import type { Finding } from '../../readiness/finding'
import { counted, fill, formatDate, formatLanguage } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { READINESS_WORDS } from '.'

/** What a finding says, in a language. */
export function sentenceOf({ says, locale: about, params = {} }: Finding, locale: Locale): string {
  const words = READINESS_WORDS[locale].statements[says]
  const values: Record<string, string> = {}
  for (const [name, value] of Object.entries(params))
    if (value !== undefined) values[name] = String(value)
  if (params.date !== undefined) values.date = formatDate(locale, params.date)
  if (about) values.language = formatLanguage(locale, about)
  return fill(typeof words === 'string' ? words : counted(locale, words, params.count ?? 0), values)
}
