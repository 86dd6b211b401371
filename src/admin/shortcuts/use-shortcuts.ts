'use client'

import { toast, useLocale } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'

import { fill } from '../../i18n/format'
import { LOCALES } from '../../vocabulary/locales'
import { SHORTCUT_WORDS } from '../../words/shortcuts'
import { useWords } from '../shared/use-words'
import { go, isSpokenFor, open, press, reach, step } from './in-the-page'
import { nameOfKey, NOTHING_TYPED, typeKey } from './keys'
import { SHORTCUTS, tabAt, type Deed } from './table'

/**
 * Listens to the keys of shortcuts as long as the person has them on. What a shortcut asks for and the page does
 * not have is said; keys that are none of ours are left alone.
 */
export function useShortcuts(isOn: boolean, openSheet: () => void): void {
  const pathname = usePathname()
  const router = useRouter()
  const { code } = useLocale()
  const { words } = useWords(SHORTCUT_WORDS)
  const typed = useRef(NOTHING_TYPED)

  useEffect(() => {
    if (!isOn) return
    const done = (deed: Deed): boolean => {
      switch (deed.do) {
        case 'sheet':
          openSheet()
          return true
        case 'go':
          return go(deed.path)
        case 'tab': {
          const address = tabAt(pathname, deed.path)
          return address !== undefined && go(address)
        }
        case 'reach':
          return reach(deed.what)
        case 'press':
          return press(deed.what)
        case 'open':
          return open(deed.what)
        case 'step':
          return step(deed.by, deed.among)
        case 'language':
          router.push(inLanguage(window.location, code, deed.by))
          return true
        case 'nothing':
          return true
      }
    }
    const onKey = (event: KeyboardEvent) => {
      const key = isSpokenFor(event) ? null : nameOfKey(event)
      if (key === null) return
      const next = typeKey(typed.current, key, event.timeStamp, pathname)
      typed.current = next.typed
      if (!next.shortcut) return
      event.preventDefault()
      if (!done(SHORTCUTS[next.shortcut].deed))
        toast.info(fill(words.notHere, { what: words.names[next.shortcut] }))
    }
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
    }
  }, [isOn, openSheet, pathname, router, code, words])
}

/** The address of a page in the next or the previous language of the content; after the last comes the first. */
function inLanguage({ pathname, search }: Location, shown: string, by: 1 | -1): string {
  const query = new URLSearchParams(search)
  const index = LOCALES.findIndex((locale) => locale === shown)
  query.set('locale', LOCALES.at((index + by) % LOCALES.length) ?? shown)
  return `${pathname}?${query.toString()}`
}
