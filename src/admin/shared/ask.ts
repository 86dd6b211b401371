/** One of the things that stand against a request. Where the server gave no reason, code and message are empty. */
export interface Against {
  code: string
  message: string
  /** Of several documents, the one that it is about. */
  id?: string
  /** Payload names the fields that a validation refused. */
  data?: { errors?: { message?: string }[] }
}

/** What the server said: the value, or what stands against it, which is never nothing. */
export type Said<T> = { value: T } | { against: [Against, ...Against[]] }

const SILENCE: Against = { code: '', message: '' }

/** Sends a request of the panel to the server, as JSON. Every answer that is no success, or cannot be read, stands against it. */
export async function ask<T>(
  address: string,
  method: string,
  body?: object,
  { headers = {}, keepalive = false }: Pick<RequestInit, 'keepalive'> & { headers?: Headers } = {},
): Promise<Said<T>> {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'same-origin',
      keepalive,
      headers: { ...(body && { 'Content-Type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    })
    const answer: unknown = await response.json()
    if (response.ok) return { value: answer as T }
    const { errors = [] } = answer as { errors?: Partial<Against>[] }
    const [first = SILENCE, ...others] = errors.map((error) => ({ ...SILENCE, ...error }))
    return { against: [first, ...others] }
  } catch {
    return { against: [SILENCE] }
  }
}

type Headers = Record<string, string>

/** What was asked for; null where something stands against it. */
export const valueOf = <T>(said: Said<T>): T | null => ('value' in said ? said.value : null)

/** What stands against a request, in the server's own sentences; none when it was done. */
export const againstOf = (said: Said<unknown>, noAnswer: string): string[] =>
  'value' in said ? [] : said.against.map(({ message }) => message || noAnswer)

/** What stands against a request first of all, in the panel's words for its code; null when it was done. */
export const sentenceFor = (
  said: Said<unknown>,
  { refusals, failed }: { refusals: Record<string, string>; failed: string },
): string | null => ('value' in said ? null : (refusals[said.against[0].code] ?? failed))
