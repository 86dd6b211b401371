'use client'

import { useTranslation } from '@payloadcms/ui'

import { formatInstant } from '../../i18n/format'
import { panelLocale } from './language'
import { useTimeZone } from './use-time-zone'

/**
 * A time in the reader's own time zone. The server does not know that one: until the page has come to life the
 * time is in UTC, and says so.
 */
export function LocalTime({ at }: { at: string }) {
  const { i18n } = useTranslation()
  const zone = useTimeZone()
  return (
    <time dateTime={at}>
      {formatInstant(panelLocale(i18n), at, zone)}
      {zone === 'UTC' && ' UTC'}
    </time>
  )
}
