import { fill, formatNumber } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { LARGEST_PICTURE } from '../../vocabulary/pictures'
import { RECORD_WORDS } from '../../words/records'

const MB = 1024 * 1024

/** What stands against a picture of so many bytes; null when it can be uploaded. */
export function tooLarge(bytes: number, locale: Locale): string | null {
  if (bytes <= LARGEST_PICTURE) return null
  return fill(RECORD_WORDS[locale].media.tooLarge, {
    // Rounded up: it is never said to have what is allowed.
    size: formatNumber(locale, Math.ceil((bytes / MB) * 10) / 10),
    most: formatNumber(locale, LARGEST_PICTURE / MB),
  })
}
