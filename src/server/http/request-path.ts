/**
 * The path that a request means, written in one way only: percent-decoded, without dot segments, empty segments and
 * backslashes. Rules about paths are applied to this, so that no other spelling slips past them.
 *
 * @param target the request's target as it came in: a path with a query, or a whole address
 * @returns undefined when it cannot be decoded
 */
export function requestPath(target: string): string | undefined {
  try {
    const path = target.startsWith('/') ? target.replace(/[?#].*$/s, '') : new URL(target).pathname
    if (PLAIN.test(path)) return path
    const segments: string[] = []
    for (const segment of decodeFully(path).split(/[/\\]+/)) {
      if (segment === '..') segments.pop()
      else if (segment !== '' && segment !== '.') segments.push(segment)
    }
    return `/${segments.join('/')}`
  } catch {
    return undefined
  }
}

/** What is written in one way only already: nothing encoded, no empty segment, none that begins with a dot. */
const PLAIN = /^(?:\/[\w-][\w.-]*)+$/

/** Encoded more than once, a path may still be decoded further on. */
function decodeFully(path: string): string {
  const decoded = decodeURIComponent(path)
  return decoded === path ? path : decodeFully(decoded)
}
