import type { RefusalAnswer } from '../shared/standing'

type Row = Record<string, unknown>

/** What a translator wrote, by path such as `keyFacts.0.label`. */
export type Drafts = Readonly<Record<string, unknown>>

/** A document in one language. */
interface Address {
  collection: string
  id: string
  to: string
  /** The version that the translator has in front of him. */
  version: string
}

/**
 * Saves translations as a draft, each in its place. Only the fields that they stand in are sent; rows keep
 * their ids and what they say in other languages.
 *
 * @returns what the server refused, as sentences; null when it did not answer; empty when it is saved
 */
export async function saveTranslation(
  { collection, id, to, version }: Address,
  drafts: Drafts,
): Promise<string[] | null> {
  const address = `/api/${collection}/${id}?locale=${to}&fallback-locale=none&draft=true&depth=0`
  const shown = await fetch(address, { credentials: 'same-origin' }).catch(() => undefined)
  if (!shown?.ok) return null
  const document = (await shown.json()) as Row
  for (const [path, text] of Object.entries(drafts)) put(document, path.split('.'), text)
  const touched = new Set(Object.keys(drafts).map((path) => path.split('.')[0] ?? path))
  const answer = await fetch(address, {
    method: 'PATCH',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'If-Match': `"${version}"` },
    body: JSON.stringify(Object.fromEntries([...touched].map((name) => [name, document[name]]))),
  }).catch(() => undefined)
  return answer ? refusalsOf(answer) : null
}

/** Says that a translation is right beside the English as it is now. Answers as {@link saveTranslation} does. */
export async function confirmTranslation(
  { collection, id, to, version }: Address,
  path: string,
): Promise<string[] | null> {
  const answer = await fetch(`/api/${collection}/${id}/translations`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ locale: to, paths: [path], expectedVersion: version }),
  }).catch(() => undefined)
  return answer ? refusalsOf(answer) : null
}

async function refusalsOf(answer: Response): Promise<string[] | null> {
  if (answer.ok) return []
  const { errors } = (await answer.json().catch(() => ({}))) as RefusalAnswer
  return errors?.map(({ message }) => message) ?? null
}

function put(into: Row, [name = '', ...rest]: string[], text: unknown): void {
  if (rest.length === 0) into[name] = text
  else put((into[name] ??= {}) as Row, rest, text)
}
