'use client'

import { usePreferences } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** Under which name Payload keeps the setting among a person's preferences. */
const PREFERENCE = 'liaison-shortcuts'

/**
 * Whether a person has the shortcuts on: undefined until that is known, so that none works for whoever has
 * switched them off.
 */
export function useShortcutSetting(): [boolean | undefined, (isOn: boolean) => void] {
  const { getPreference, setPreference } = usePreferences()
  const [isOn, setOn] = useState<boolean>()
  useEffect(() => {
    let isCurrent = true
    void getPreference<{ on?: unknown } | null>(PREFERENCE).then((kept) => {
      if (isCurrent) setOn(kept?.on !== false)
    })
    return () => {
      isCurrent = false
    }
  }, [getPreference])
  return [
    isOn,
    (next) => {
      setOn(next)
      void setPreference(PREFERENCE, { on: next })
    },
  ]
}
