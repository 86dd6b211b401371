'use client'

import { Fragment, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'

import { SHORTCUT_WORDS, type ShortcutWords } from '../../words/shortcuts'
import { useWords } from '../shared/use-words'
import { PAGES, SHORTCUTS, shortcutsOn } from './table'

interface Props {
  isOn: boolean
  onSwitch: (isOn: boolean) => void
  onClose: () => void
}

/** Every shortcut with its keys, and the switch for those who cannot use single keys or do not want to. */
export function ShortcutSheet({ isOn, onSwitch, onClose }: Props) {
  const id = useId()
  const { words } = useWords(SHORTCUT_WORDS)
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  return createPortal(
    <dialog
      aria-labelledby={`${id}-title`}
      className="shortcut-sheet"
      onClose={onClose}
      ref={dialog}
    >
      <header>
        <h2 id={`${id}-title`}>{words.title}</h2>
        <button
          className="shortcut-sheet__close"
          onClick={() => {
            // The browser gives the focus back to where it was.
            dialog.current?.close()
          }}
          type="button"
        >
          {words.close}
        </button>
      </header>
      <label className="shortcut-sheet__switch">
        <input
          aria-describedby={`${id}-about`}
          checked={isOn}
          onChange={({ target }) => {
            onSwitch(target.checked)
          }}
          type="checkbox"
        />
        {words.on}
      </label>
      <p id={`${id}-about`}>{words.about}</p>
      <div className="shortcut-sheet__groups">
        {PAGES.map((page) => (
          <section aria-labelledby={`${id}-${page}`} key={page}>
            <h3 id={`${id}-${page}`}>{words.pages[page]}</h3>
            <dl>
              {shortcutsOn(page).map((name) => (
                <div key={name}>
                  <dt>{words.names[name]}</dt>
                  <dd>
                    <Keys keys={SHORTCUTS[name].keys} words={words} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </dialog>,
    document.body,
  )
}

/** Keys as they are written on a keyboard: first one, then another, or some held together. */
function Keys({ keys, words }: { keys: readonly string[]; words: ShortcutWords }) {
  return keys.map((key, index) => (
    <Fragment key={key}>
      {index > 0 && ` ${words.then} `}
      <bdi dir="ltr">
        {key.split('+').map((part, place) => (
          <Fragment key={part}>
            {place > 0 && ' + '}
            <kbd>{nameOf(part)}</kbd>
          </Fragment>
        ))}
      </bdi>
    </Fragment>
  ))
}

const onMac = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent)

function nameOf(key: string): string {
  if (key === 'Mod') return onMac() ? '⌘' : 'Ctrl'
  return key === 'Shift' ? '⇧ Shift' : key.toUpperCase()
}
