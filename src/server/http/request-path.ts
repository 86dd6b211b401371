/**
 * The path that a request means, written in one way only: percent-decoded, without dot segments, empty segments and
 * backslashes. Rules about paths are applied to this, so that no other spelling slips past them.
 *
 * @param target the request's target as it came in: a path with a query, or a whole address
 * @returns undefined when it cannot be decoded, or is encoded more than three times
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

/** How often a path may be encoded: nobody means one that is encoded oftener, and each time costs as much as it is long. */
const MOST_ENCODINGS = 3

/**
 * Encoded more than once, a path may still be decoded further on.
 *
 * @throws {URIError} when it cannot be decoded, or is encoded too often
 */
function decodeFully(path: string): string {
  let decoded = decodeURIComponent(path)
  for (let times = 1; times <= MOST_ENCODINGS; times += 1) {
    const further = decodeWhatCanBe(decoded)
    if (further === decoded) return decoded
    decoded = further
  }
  throw new URIError('The path is encoded too often.')
}

/** An ASCII character, or several of others that stand together. */
const ENCODED = /%[0-7][\da-f]|(?:%[89a-f][\da-f])+/gi

/** A percent sign that was encoded itself may stand for itself. What stands beside it is decoded all the same, as others might. */
const decodeWhatCanBe = (path: string): string =>
  path.replace(ENCODED, (encoded) => {
    try {
      return decodeURIComponent(encoded)
    } catch {
      return encoded
    }
  })
