import type { DraftsAnswer, ReadAnswer } from '../../import-desk/answers'
import type { LineRole } from '../../importer/line-roles'
import type { ParsedProfile } from '../../importer/parsed-profile'

/** What the server said: the value, or why not in its own sentences; none of them where it did not answer. */
export type Said<T> = { value: T } | { errors: string[] }

/** A text as it was pasted or written, or a file as it is. */
export type Body = { text: string } | { file: File }

/** What is understood of a text. */
export async function readText(
  body: Body,
  roles: ReadonlyMap<number, LineRole>,
): Promise<Said<ReadAnswer>> {
  const content = 'text' in body ? body : { base64: await base64Of(body.file) }
  return post('/api/import/read', { ...content, roles: [...roles] })
}

/** Makes drafts of a profile, or only says what would come of it. */
export const makeDrafts = (profile: ParsedProfile, isTrial: boolean) =>
  post<DraftsAnswer>('/api/import/drafts', { profile, isTrial })

async function post<T>(address: string, body: object): Promise<Said<T>> {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  const answer: unknown = await response?.json().catch(() => null)
  if (response?.ok && answer) return { value: answer as T }
  const errors = (answer as { errors?: { message: string }[] } | null)?.errors ?? []
  return { errors: errors.map(({ message }) => message) }
}

/** How many bytes are made into characters at once: a call takes only so many arguments. */
const CHUNK = 0x8000

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(binary)
}
