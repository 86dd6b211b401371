import { ask, type Said } from '../shared/ask'

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
 * @returns the document, or what stands against it
 */
export async function saveTranslation(
  { collection, id, to, version }: Address,
  drafts: Drafts,
): Promise<Said<object>> {
  const address = `/api/${collection}/${id}?locale=${to}&fallback-locale=none&draft=true&depth=0`
  const shown = await ask<Row>(address, 'GET')
  if ('against' in shown) return shown
  const document = shown.value
  for (const [path, text] of Object.entries(drafts)) put(document, path.split('.'), text)
  const touched = new Set(Object.keys(drafts).map((path) => path.split('.')[0] ?? path))
  const changed = Object.fromEntries([...touched].map((name) => [name, document[name]]))
  return ask(address, 'PATCH', changed, { headers: { 'If-Match': `"${version}"` } })
}

/** Says that a translation is right beside the English as it is now. */
export const confirmTranslation = (
  { collection, id, to, version }: Address,
  path: string,
): Promise<Said<object>> =>
  ask(`/api/${collection}/${id}/translations`, 'POST', {
    locale: to,
    paths: [path],
    expectedVersion: version,
  })

function put(into: Row, [name = '', ...rest]: string[], text: unknown): void {
  if (rest.length === 0) into[name] = text
  else put((into[name] ??= {}) as Row, rest, text)
}
