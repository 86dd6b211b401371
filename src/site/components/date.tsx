import type { Locale } from '../../vocabulary/locales'
import { formatDate } from '../../i18n/format'

/** A date at the precision it has; of an instant, the day. */
export const DateText = ({ locale, value }: { locale: Locale; value: string }) => {
  const day = value.slice(0, 10)
  return <time dateTime={day}>{formatDate(locale, day)}</time>
}
