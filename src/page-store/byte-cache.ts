import { LRUCache } from 'lru-cache'

/** Bytes in memory by their hash. */
export type ByteCache = LRUCache<string, Buffer>

/**
 * Bytes in memory up to a limit; those used longest ago make room. What alone would push out a good part of the rest is not
 * kept.
 *
 * @param limit in bytes
 */
export const byteCache = (limit: number): ByteCache =>
  new LRUCache({
    maxSize: limit,
    maxEntrySize: Math.floor(limit / 8),
    // Also what is empty counts.
    sizeCalculation: ({ length }) => Math.max(length, 1),
  })
