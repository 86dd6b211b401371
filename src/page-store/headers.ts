import { readEnvironment } from '../env'
import { cacheTag } from './surrogate-keys'

const contentSecurityPolicy = (frameAncestors: "'none'" | "'self'") =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    // Tools that judge pages ask for robots.txt from within them.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
    "manifest-src 'self'",
  ].join('; ')

const CSP = contentSecurityPolicy("'none'")
const CSP_IN_PANEL = contentSecurityPolicy("'self'")

const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/** How long a cache that is told of publications may keep an answer, in seconds: long enough to be of use, should a purge be lost. */
const SHARED_SECONDS = 24 * 60 * 60

/** What every public answer says of being kept; with a cache in front that is told what to throw away, also to that. */
export const REVALIDATED = 'public, max-age=0, must-revalidate'
export const SHARED = `${REVALIDATED}, s-maxage=${SHARED_SECONDS}`
export const IMMUTABLE = 'public, max-age=31536000, immutable'

let isCacheTold: boolean | undefined

/** Whether a cache in front is told what to throw away. Read once: it is asked for with every answer. */
const hasCacheInFront = (): boolean => (isCacheTold ??= readEnvironment().purge !== undefined)

/**
 * The headers of an answer for a cache in front, where there is one: with its keys once more as `Cache-Tag`, which Akamai, Cloudflare
 * and Netlify read in place of Fastly's `Surrogate-Key`.
 */
export function withCacheTag(headers: Record<string, string>): Record<string, string> {
  const keys = headers['Surrogate-Key']
  return keys !== undefined && hasCacheInFront()
    ? { ...headers, 'Cache-Tag': cacheTag(keys) }
    : headers
}

/** What decides the headers of a public answer. */
export interface PublicAnswer {
  contentType?: string
  /** True where the path names the content, so that it may be kept for ever. */
  immutable?: boolean
  /** True where the site's own panel shows it in a frame; nobody else may. */
  framedByPanel?: boolean
}

/**
 * The headers that every public answer carries, from the store or rendered on request. Anybody may
 * show our images; everything else is for our own pages.
 */
export function publicHeaders({
  contentType,
  immutable,
  framedByPanel,
}: PublicAnswer): Record<string, string> {
  const isMedia = contentType !== undefined && /^(image|video|audio)\//i.test(contentType)
  return {
    ...(contentType !== undefined && { 'Content-Type': contentType }),
    'Cache-Control': immutable ? IMMUTABLE : hasCacheInFront() ? SHARED : REVALIDATED,
    'Content-Security-Policy': framedByPanel ? CSP_IN_PANEL : CSP,
    ...SECURITY_HEADERS,
    'Cross-Origin-Resource-Policy': isMedia ? 'cross-origin' : 'same-origin',
  }
}
