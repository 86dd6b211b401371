import { addressOfStored, isBulkPath, lateFileAt, storedPathOfOwn } from '../api/files/addresses'
import type { Answer } from '../api/http/answer'
import { CROSS_ORIGIN } from '../api/http/cross-origin'
import { ownDocuments } from '../api/openapi/own-documents'
import type { SiteSettings } from '../editions/edition'
import type { PageStore } from '../page-store/page-store'
import { surrogateKeys } from '../page-store/surrogate-keys'
import { isApiPath } from '../vocabulary/api-root'

/**
 * Puts what the API says of itself into the page store, where it differs from what is there, and takes out what it says no
 * more: `src/api/openapi/own-documents.ts`.
 *
 * @param onFailure called with what could not be stored: the path, and why
 */
export async function storeApiDocuments(
  store: PageStore,
  origin: string,
  settings: SiteSettings,
  onFailure: (path: string, error: unknown) => Promise<void>,
): Promise<void> {
  const { fixed, pages } = ownDocuments(origin)
  const answers = new Map<string, Answer>(fixed)
  for (const [address, make] of Object.entries(pages)) answers.set(address, await make(settings))
  const wanted = new Set([...answers.keys()].map(storedPathOfOwn))
  const isOther = (path: string) =>
    isBulkPath(path) || lateFileAt(path) !== undefined || addressOfStored(path) !== undefined
  for (const path of [...store.paths()])
    if (isApiPath(path) && !wanted.has(path) && !isOther(path))
      await store.remove(path).catch((error: unknown) => onFailure(path, error))
  for (const [address, { body, hash, headers }] of answers) {
    const path = storedPathOfOwn(address)
    if (store.get(path)?.inputs === hash) continue
    await store
      .put({
        path,
        status: 200,
        contentType: headers['Content-Type'] ?? '',
        body: Buffer.concat(body),
        headers: { ...CROSS_ORIGIN, 'Surrogate-Key': surrogateKeys([]) },
        inputs: hash,
        asked: [],
      })
      .catch((error: unknown) => onFailure(path, error))
  }
}
