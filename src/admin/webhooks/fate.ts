import { fill, formatNumber } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import type { ListedDelivery } from '../../webhooks/answer'
import type { WebhookWords } from '../../words/webhooks'

/** What has come of the last attempt to send a message; nothing before the first. */
export function fateOf(
  { status, error, duration }: Pick<ListedDelivery, 'status' | 'error' | 'duration'>,
  { log }: WebhookWords,
  locale: Locale,
): string {
  if (status !== null)
    return fill(log.answered, {
      status: String(status),
      duration: formatNumber(locale, duration ?? 0),
    })
  if (error === 'PRIVATE') return log.private
  return error === null ? '' : fill(log.unanswered, { error })
}
