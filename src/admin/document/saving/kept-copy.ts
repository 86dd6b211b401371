import type { Changes } from '../session'

/** Changes that are not saved, as the tab keeps them: over a reload, and no longer than the tab. */
export interface KeptCopy {
  /** The version that they were made on. */
  version: string
  /** An ISO 8601 instant. */
  at: string
  changes: Changes
}

/** Names one person's changes of one document in one language. */
export const copyKey = (person: string, collection: string, id: string, locale: string): string =>
  `liaison:kept:${person}:${collection}:${id}:${locale}`

/** Keeps changes in this tab. Says nothing where the browser has no room: the form still holds them. */
export function keepCopy(key: string, copy: KeptCopy): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(copy))
  } catch {
    // Storage may be full or switched off.
  }
}

export function readCopy(key: string): KeptCopy | null {
  try {
    const text = sessionStorage.getItem(key)
    return text === null ? null : (JSON.parse(text) as KeptCopy)
  } catch {
    return null
  }
}

export function dropCopy(key: string): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // There is nothing to drop where there is no storage.
  }
}
