import { pagesAt, SHORTCUT_NAMES, SHORTCUTS, type ShortcutName } from './table'

/** What of a keyboard event says which key it was. */
export interface KeyPress {
  key: string
  /** The place on the keyboard, by its name in the W3C's UI Events: `KeyS`, `Slash`. */
  code: string
  shiftKey: boolean
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
}

/** Keys pressed one after the other that may still become a shortcut, and when the last of them was pressed. */
export interface Typed {
  keys: readonly string[]
  at: number
}

export const NOTHING_TYPED: Typed = { keys: [], at: 0 }

/** How long the second key of a shortcut may take, in milliseconds. */
const PATIENCE_MS = 2000

/**
 * How the table of shortcuts names a key, or null where it is none that a shortcut could have. Where a keyboard
 * writes another script than Latin, the place of the key counts.
 */
export function nameOfKey(press: KeyPress): string | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null
  if (press.key.length !== 1) return null
  const key = isLatin(press.key) ? press.key : keyAt(press)
  if (key === null) return null
  const letter = key.toLowerCase()
  return letter !== key ? `Shift+${letter}` : key
}

const isLatin = (key: string) => key >= '!' && key <= '~'

/** What an English keyboard has in a place. */
function keyAt({ code, shiftKey }: KeyPress): string | null {
  if (code === 'Slash') return shiftKey ? '?' : '/'
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter === undefined) return null
  return shiftKey ? letter : letter.toLowerCase()
}

/**
 * Takes a key to what was typed before: the shortcut that is complete with it, or what may still become one.
 *
 * @param pathname the page of the panel that is open
 * @param at when the key was pressed, in milliseconds
 */
export function typeKey(
  before: Typed,
  key: string,
  at: number,
  pathname: string,
): { shortcut: ShortcutName | null; typed: Typed } {
  const started = at - before.at <= PATIENCE_MS ? before.keys : []
  // A key that does not continue what was begun may begin something else.
  for (const keys of started.length > 0 ? [[...started, key], [key]] : [[key]]) {
    const possible = beginningWith(keys, pathname)
    const complete = possible.find((name) => SHORTCUTS[name].keys.length === keys.length)
    if (complete) return { shortcut: complete, typed: NOTHING_TYPED }
    if (possible.length > 0) return { shortcut: null, typed: { keys, at } }
  }
  return { shortcut: null, typed: NOTHING_TYPED }
}

function beginningWith(keys: readonly string[], pathname: string): ShortcutName[] {
  const pages = pagesAt(pathname)
  return SHORTCUT_NAMES.filter((name) => {
    const shortcut = SHORTCUTS[name]
    return (
      pages.includes(shortcut.on) &&
      keys.every((key, index) => (shortcut.keys as readonly string[])[index] === key)
    )
  })
}
