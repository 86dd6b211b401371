'use client'

import type { ShownDifference } from '../../import-desk/answers'
import { formatLanguage } from '../../i18n/format'
import { isLocale } from '../../vocabulary/locales'
import { IMPORT_WORDS } from '../../words/import'
import { useWords } from '../shared/use-words'

/** What a document that is there says, beside what the text says. */
export function Differences({ differences }: { differences: readonly ShownDifference[] }) {
  const { words, locale } = useWords(IMPORT_WORDS)
  if (differences.length === 0) return null
  return (
    <dl aria-label={words.outlook.differences} className="import-differences">
      {differences.map(({ field, locale: language, have, found }, index) => (
        <div key={index}>
          <dt>
            {field}
            {isLocale(language) && ` (${formatLanguage(locale, language)})`}
          </dt>
          <dd>
            <small>{words.outlook.have}</small>
            <span dir="auto">{have || words.outlook.empty}</span>
          </dd>
          <dd>
            <small>{words.outlook.found}</small>
            <span dir="auto">{found || words.outlook.empty}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
