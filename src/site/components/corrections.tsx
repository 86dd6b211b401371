import { counted } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { wordsOf } from '../i18n/language'

/** Says of an edition that readers have reported what it corrects; nothing where they have not. */
export const Corrections = ({ count, locale }: { count: number | undefined; locale: Locale }) =>
  count ? <p>{counted(locale, wordsOf(locale).reports.corrects, count)}</p> : null
