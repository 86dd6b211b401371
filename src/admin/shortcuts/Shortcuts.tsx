'use client'

import { useAuth } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

import { SHORTCUT_WORDS } from '../../words/shortcuts'
import { useWords } from '../shared/use-words'
import { ShortcutSheet } from './ShortcutSheet'
import { useShortcutSetting } from './use-setting'
import { useShortcuts } from './use-shortcuts'
import './shortcuts.css'

/** In the header of every page: the way to the sheet of shortcuts. Listens to their keys. */
export function Shortcuts() {
  const { user } = useAuth()
  return user && <ShortcutsOfPerson />
}

function ShortcutsOfPerson() {
  const { words } = useWords(SHORTCUT_WORDS)
  const [isOpen, setOpen] = useState(false)
  const [isOn, switchTo] = useShortcutSetting()
  const open = useCallback(() => {
    setOpen(true)
  }, [])
  useShortcuts(isOn === true, open)
  return (
    <>
      <button
        aria-haspopup="dialog"
        aria-label={words.title}
        className="shortcuts-button"
        onClick={open}
        title={words.title}
        type="button"
      >
        <span aria-hidden="true">?</span>
      </button>
      {isOpen && (
        <ShortcutSheet
          isOn={isOn !== false}
          onClose={() => {
            setOpen(false)
          }}
          onSwitch={switchTo}
        />
      )}
    </>
  )
}
