import { LRUCache } from 'lru-cache'

import type { Encoding } from './stored-page'

/** From the smallest answer to the largest. */
const PREFERENCE: readonly Encoding[] = ['br', 'gzip', 'identity']

/** `coding` or `coding;q=0.5`: RFC 9110, sections 12.4.2 and 12.5.3. */
const MEMBER = /^\s*([!#$%&'*+\-.^_`|~\w]+)\s*(?:;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i

/**
 * The form to answer with: the smallest available one that the client accepts at all. The weights among
 * accepted codings are ignored, because they all give the same page.
 *
 * @param header the `Accept-Encoding` field; without one, the plain form is the safe answer.
 * @param isAvailable whether a compressed form exists; the plain one always does.
 * @returns undefined when the client refuses everything there is.
 */
export function negotiateEncoding(
  header: string | undefined,
  isAvailable: (encoding: 'gzip' | 'br') => boolean,
): Encoding | undefined {
  if (header === undefined) return 'identity'
  const weights = weightsOf(header)
  const others = weights.get('*')
  return PREFERENCE.find((encoding) => {
    if (encoding !== 'identity' && !isAvailable(encoding)) return false
    const unnamed = encoding === 'identity' ? 1 : 0
    return (weights.get(encoding) ?? others ?? unnamed) > 0
  })
}

const known = new LRUCache<string, Map<string, number>>({ max: 100 })

/** There are few different fields, and one with nearly every request. */
function weightsOf(header: string): Map<string, number> {
  const remembered = known.get(header)
  if (remembered) return remembered
  const weights = readWeights(header)
  known.set(header, weights)
  return weights
}

/** Weights by coding in lower case. Members that are not well formed are passed over. */
function readWeights(header: string): Map<string, number> {
  const weights = new Map<string, number>()
  for (const member of header.split(',')) {
    const [, coding, weight] = MEMBER.exec(member) ?? []
    if (coding) weights.set(canonical(coding.toLowerCase()), weight === undefined ? 1 : +weight)
  }
  return weights
}

/** RFC 9110, section 8.4.1.3: `x-gzip` means `gzip`. */
const canonical = (coding: string): string => (coding === 'x-gzip' ? 'gzip' : coding)
