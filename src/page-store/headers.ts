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
    'Cache-Control': immutable
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=0, must-revalidate',
    'Content-Security-Policy': framedByPanel ? CSP_IN_PANEL : CSP,
    ...SECURITY_HEADERS,
    'Cross-Origin-Resource-Policy': isMedia ? 'cross-origin' : 'same-origin',
  }
}
