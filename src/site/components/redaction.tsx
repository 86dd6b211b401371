import { fill, formatDate } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { wordsOf } from '../i18n/language'

interface RedactionProps {
  /** When, as an ISO 8601 instant; undefined where the edition is whole. */
  at: string | undefined
  locale: Locale
}

/** Says of an edition that the law made somebody remove part of it, and not what. */
export const Redaction = ({ at, locale }: RedactionProps) =>
  at ? (
    <p className="quiet">
      {fill(wordsOf(locale).history.redacted, { date: formatDate(locale, at.slice(0, 10)) })}
    </p>
  ) : null
