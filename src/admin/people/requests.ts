import type { RefusalWord } from '../../words/people'

/** What the server answered: what was asked for, or what stands against it. */
export type Answered<T> = { ok: true; body: T } | { ok: false; code: string; message: string }

/** Sends a request about people. The message is the server's own; `sentenceFor` finds it in the panel's language. */
export async function ask<T>(method: string, path: string, body?: object): Promise<Answered<T>> {
  try {
    const response = await fetch(`/api/users${path}`, {
      method,
      credentials: 'same-origin',
      ...(body
        ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
        : {}),
    })
    const answer: unknown = await response.json()
    if (response.ok) return { ok: true, body: answer as T }
    const [error] = (answer as { errors?: ErrorAnswer[] }).errors ?? []
    const [detail] = error?.data?.errors ?? []
    return { ok: false, code: error?.code ?? '', message: detail?.message ?? error?.message ?? '' }
  } catch {
    return { ok: false, code: '', message: '' }
  }
}

interface ErrorAnswer {
  code?: string
  message?: string
  /** Payload names the fields that a validation refused. */
  data?: { errors?: { message?: string }[] }
}

/** A refusal as a sentence in the panel's language, where the words have one. */
export const sentenceFor = (
  refusal: { code: string; message: string },
  words: { refusals: Record<RefusalWord, string>; noAnswer: string },
): string =>
  refusal.code in words.refusals
    ? words.refusals[refusal.code as RefusalWord]
    : refusal.message || words.noAnswer
