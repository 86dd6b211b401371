import type { ProfileCollection } from '../vocabulary/profiles'
import { translationsOf, type TargetLocale, type Translation } from './translations'

/**
 * That a translation was made from an English text, or was found to be right beside it. Both are named by
 * their digests and not by their place, so that it holds when rows are moved and when an old version returns.
 */
export interface Origin {
  field: string
  locale: TargetLocale
  /** Digest of the translation. */
  translation: string
  /** Digest of the English. */
  source: string
  /** The English itself: kept from the moment on when the document says something else. */
  sourceText?: unknown
}

/** The origins that are known of a document's translations. */
export type Memory = ReadonlyMap<string, readonly Origin[]>

/** The origins, to be asked by translation. */
export function memoryOf(origins: readonly Origin[]): Memory {
  const memory = new Map<string, Origin[]>()
  for (const origin of origins) {
    const key = keyOf(origin.field, origin.locale, origin.translation)
    memory.set(key, [...(memory.get(key) ?? []), origin])
  }
  return memory
}

/** What is known of where a translation comes from; nothing for one that is missing. */
export const originsOf = (memory: Memory, { field, locale, hash }: Translation) =>
  hash === null ? [] : (memory.get(keyOf(field, locale, hash)) ?? [])

const keyOf = (field: string, locale: string, hash: string) => `${field} ${locale} ${hash}`

/**
 * What a save teaches about translations. One that was written in it was made from the English as it is now;
 * so was one that waited for its English. Where only the English changed, what it was before is kept, since
 * the translation was made from that.
 *
 * @param before the content before the save; undefined for a new document
 * @param isRestored whether the save brings an old version back: its translations are not newly written
 */
export function taughtBySave(
  collection: ProfileCollection,
  before: object | undefined,
  after: object,
  memory: Memory,
  isRestored = false,
): Origin[] {
  const earlier = before ? translationsOf(collection, before) : []
  return translationsOf(collection, after).flatMap((now): Origin[] => {
    if (now.hash === null || now.sourceHash === null) return []
    const made: Origin = {
      field: now.field,
      locale: now.locale,
      translation: now.hash,
      source: now.sourceHash,
    }
    const same = earlier.filter(
      ({ field, locale, hash }) =>
        field === now.field && locale === now.locale && hash === now.hash,
    )
    if (same.length === 0) return isRestored && originsOf(memory, now).length > 0 ? [] : [made]
    if (same.some(({ sourceHash }) => sourceHash === now.sourceHash)) return []
    // What was stale already was made from an English that is known; what had none was waiting for this one.
    return same
      .filter((was) => !isStale(memory, was))
      .map(({ source, sourceHash }) => ({
        ...made,
        source: sourceHash ?? made.source,
        sourceText: source,
      }))
  })
}

/** Whether the English has changed since the translation was made. One of which nothing is known counts as current. */
export function isStale(memory: Memory, translation: Translation): boolean {
  if (translation.sourceHash === null) return false
  const origins = originsOf(memory, translation)
  return origins.length > 0 && origins.every(({ source }) => source !== translation.sourceHash)
}
