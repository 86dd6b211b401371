import { LRUCache } from 'lru-cache'

/** What is kept in memory by name. */
export type MemoryCache<Value extends object> = LRUCache<string, Value>

/**
 * Keeps values in memory up to a limit; those used longest ago make room. What alone would push out a good part of the rest is
 * not kept.
 *
 * @param limit in bytes
 * @param sizeOf the bytes that a value takes: a whole number, at least 1
 */
export const memoryCache = <Value extends object>(
  limit: number,
  sizeOf: (value: Value) => number,
): MemoryCache<Value> =>
  new LRUCache({ maxSize: limit, maxEntrySize: Math.floor(limit / 8), sizeCalculation: sizeOf })
