'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined
const local = () => Intl.DateTimeFormat().resolvedOptions().timeZone
const onTheServer = () => 'UTC'

/** The reader's time zone; UTC while the page is still as the server made it, so that both agree. */
export const useTimeZone = (): string => useSyncExternalStore(never, local, onTheServer)
