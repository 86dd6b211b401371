import type { RefusalWord } from '../../words/people'
import { ask } from '../shared/ask'

/** What the server answered: what was asked for, or what stands against it. */
export type Answered<T> = { ok: true; body: T } | { ok: false; code: string; message: string }

/** Sends a request about people. The message is the server's own; `sentenceFor` finds it in the panel's language. */
export async function askAboutPeople<T>(
  method: string,
  path: string,
  body?: object,
): Promise<Answered<T>> {
  const said = await ask<T>(`/api/users${path}`, method, body)
  if ('value' in said) return { ok: true, body: said.value }
  const [{ code, message, data }] = said.against
  return { ok: false, code, message: data?.errors?.[0]?.message ?? message }
}

/** A refusal as a sentence in the panel's language, where the words have one. */
export const sentenceFor = (
  refusal: { code: string; message: string },
  words: { refusals: Record<RefusalWord, string>; noAnswer: string },
): string =>
  refusal.code in words.refusals
    ? words.refusals[refusal.code as RefusalWord]
    : refusal.message || words.noAnswer
