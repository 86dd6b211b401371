import { NOTIFICATION_WORDS } from '.'
import { fill } from '../../i18n/format'
import type { NotificationKind } from '../../notifications/kinds'
import { directionOf, type Locale } from '../../vocabulary/locales'

/** What has happened, in one line, in one language. */
export function notificationLine(
  locale: Locale,
  { kind, title, actorName }: { kind: NotificationKind; title: string; actorName: string | null },
): string {
  const shown = directionOf(locale) === 'rtl' ? isolated : (text: string) => text
  return fill(NOTIFICATION_WORDS[locale].said[kind], {
    title: shown(title),
    actor: shown(actorName ?? ''),
  })
}

/** Keeps names in another script from disturbing the order of the words around them: U+2068 … U+2069. */
const isolated = (text: string): string => `\u2068${text}\u2069`
