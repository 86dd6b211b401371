/** A request as {@link readPlainRequest} reads it. */
export interface PlainRequest {
  method: 'GET' | 'HEAD'
  /** A path, with a query where it has one, as it was sent. */
  url: string
  /** By names in lower case, without the white space around values. */
  headers: Record<string, string>
}

/** More is not asked for by a plain request, in bytes. */
const LONGEST = 8192

/** RFC 9112, section 3: nothing that must be encoded, and no fragment. */
const REQUEST_LINE = /^(GET|HEAD) (\/[!-"$-~]*) HTTP\/1\.1\r\n/
/** RFC 9112, section 5, without lines that go on in the next. The white space around a value is not told apart here: that would take time with its square. */
const FIELD = /([!#$%&'*+\-.^_`|~\w]+):([\t\x20-\x7e\x80-\xff]*)\r\n/y
const END = '\r\n'

/** With these a request has a body, or more to say than what it asks for: that is for Node's own parser. */
const NOT_PLAIN = new Set(['content-length', 'transfer-encoding', 'expect', 'upgrade'])

/**
 * Reads a request that asks for nothing but an address, the most frequent by far. It is strict, so that it never reads a request
 * otherwise than Node's own parser does: whatever is not plainly one whole request of HTTP/1.1 without a body is left to that.
 *
 * @param chunk what a connection has brought
 * @returns undefined for everything else: part of a request, several, a body, other methods, unusual spelling
 */
export function readPlainRequest(chunk: Buffer): PlainRequest | undefined {
  if (chunk.length > LONGEST) return undefined
  const text = chunk.toString('latin1')
  const [line, method, url] = REQUEST_LINE.exec(text) ?? []
  if (line === undefined || url === undefined) return undefined
  const headers = readFields(text, line.length)
  if (headers?.host === undefined) return undefined
  const { connection } = headers
  if (connection !== undefined && connection.toLowerCase() !== 'keep-alive') return undefined
  return { method: method === 'HEAD' ? 'HEAD' : 'GET', url, headers }
}

/** Reads fields up to the end of the text, which must be the end of the request too. */
function readFields(text: string, from: number): Record<string, string> | undefined {
  const headers: Record<string, string> = Object.create(null) as Record<string, string>
  const end = text.length - END.length
  FIELD.lastIndex = from
  while (FIELD.lastIndex < end) {
    const [, name, value] = FIELD.exec(text) ?? []
    if (name === undefined || value === undefined) return undefined
    const key = name.toLowerCase()
    // How values of one name are joined differs by name.
    if (key in headers || NOT_PLAIN.has(key)) return undefined
    headers[key] = withoutBlanks(value)
  }
  return FIELD.lastIndex === end && text.endsWith(END) ? headers : undefined
}

/** Without the spaces and tabs around it. Other white space belongs to a value. */
function withoutBlanks(value: string): string {
  let [from, to] = [0, value.length]
  while (from < to && isBlank(value, from)) from += 1
  while (from < to && isBlank(value, to - 1)) to -= 1
  return value.slice(from, to)
}

const isBlank = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\t'
