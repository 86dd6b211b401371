/**
 * The path and the query that an address asks for, written in one way only: each segment decoded and encoded anew, as `pathOf`
 * does. What stands encoded in a name stays part of it: a slash divides nothing, a question mark begins no query (RFC 3986,
 * section 2.2).
 *
 * @throws {URIError} when the path cannot be decoded
 */
export function askedPath({ pathname, search }: URL): string {
  const segments = pathname.split('/').map((each) => encodeURIComponent(decodeURIComponent(each)))
  return segments.join('/') + search
}
