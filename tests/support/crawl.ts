/** What there is at an address, and how it was come to. */
export interface Visit {
  status: number
  /** The address that led there; undefined of those that the crawl began with. */
  from: string | undefined
}

export interface Answer {
  status: number
  headers: Readonly<Record<string, string | string[] | undefined>>
  body: Buffer
}

/**
 * Asks for every address of a site that its own answers name, from some on: what pages link to and load, what sitemaps, feeds
 * and answers of the API name, and where redirects and headers lead.
 *
 * @param ask sends a GET for an address, which is a path with its query
 * @param options.from the first addresses
 * @param options.origin how the site names itself in absolute addresses
 * @param options.isFollowed whether what an answer at an address names is asked for, too
 */
export async function crawl(
  ask: (address: string) => Promise<Answer>,
  options: { from: string[]; origin: string; isFollowed: (address: string) => boolean },
): Promise<Map<string, Visit>> {
  const visits = new Map<string, Visit>()
  let next = options.from.map((address) => ({ address, from: undefined as string | undefined }))
  while (next.length > 0) {
    const found: typeof next = []
    for (const { address, from } of next) {
      if (visits.has(address)) continue
      visits.set(address, { status: 0, from })
      const answer = await ask(address)
      visits.set(address, { status: answer.status, from })
      if (!options.isFollowed(address)) continue
      for (const named of addressesIn(answer, options.origin))
        found.push({ address: named, from: address })
    }
    next = found
  }
  return visits
}

/** The addresses of the site that an answer names. */
export function addressesIn({ headers, body }: Answer, origin: string): Set<string> {
  const type = headers['content-type'] ?? ''
  const text = /text|json|xml|javascript/.test(String(type)) ? body.toString() : ''
  const inHeaders = [headers.location, ...String(headers.link ?? '').matchAll(/<([^>]*)>/g)].map(
    (each) => (Array.isArray(each) ? each[1] : each),
  )
  const named = [...inHeaders, ...namesIn(text, String(type))].flatMap(
    (each) => each?.replaceAll('&amp;', '&') ?? [],
  )
  return new Set(
    named
      .map((each) => (each.startsWith(`${origin}/`) ? each.slice(origin.length) : each))
      // Templates are no addresses.
      .filter((each) => /^\/(?![/*])[^\s{}<>]*$/.test(each))
      .map((each) => each.replace(/#.*/, '')),
  )
}

function namesIn(text: string, type: string): (string | undefined)[] {
  if (/json/.test(type) && !/ndjson/.test(type)) return stringsIn(JSON.parse(text)).flatMap(inText)
  return inText(text)
}

const NAMED =
  /(?:\b(?:href|src|action|poster)="|\]\(|\burl\(["']?|<loc>|<id>)([^"'<>)\s]+)|srcset="([^"]+)"|(https?:\/\/[^"'<>)\s\\]+)/g

const inText = (text: string): string[] => [
  ...(text.startsWith('/') ? [text] : []),
  ...[...text.matchAll(NAMED)].flatMap(([, one, several, absolute]) =>
    several === undefined
      ? [one ?? absolute ?? '']
      : several.split(',').map((each) => each.trim().split(' ')[0] ?? ''),
  ),
]

/** Without signatures, whose letters may look like an address. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) =>
    name === 'signature' ? [] : stringsIn(each),
  )
}
