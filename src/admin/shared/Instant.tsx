import { fill, formatInstant } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import type { HistoryWords } from '../../words/history'

/** A time as a person reads it, in UTC: an audit trail reads the same everywhere. */
export function Instant({ at, panel, words }: { at: string; panel: Locale; words: HistoryWords }) {
  return <time dateTime={at}>{instantText(at, panel, words)}</time>
}

export const instantText = (at: string, panel: Locale, words: HistoryWords): string =>
  fill(words.utc, { time: formatInstant(panel, at, 'UTC') })
