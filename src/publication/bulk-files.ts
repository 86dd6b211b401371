import { manifestOf } from '../api/bulk/manifest'
import { BULK_FILES, type BulkFile } from '../api/bulk/sets'
import { fileIn, type WrittenSet } from '../api/bulk/write-set'
import { BULK_TYPES } from '../api/definitions/bulk'
import type { DocumentResource } from '../api/definitions/resources'
import { BULK_MANIFEST, bulkFileAt, isBulkPath, pathOfBulkFile } from '../api/files/addresses'
import { digestOfAllPictures, signedInputs, signedWith } from '../api/files/late-answers'
import { sha256 } from '../api/files/made-from'
import { JSON_TYPE } from '../api/http/answer'
import { bulkHeaders } from '../api/http/bulk-file'
import { CROSS_ORIGIN } from '../api/http/cross-origin'
import { MADE_FROM_EVERYTHING } from '../api/http/surrogate-keys'
import type { ApiMakers } from '../api/port'
import { EditionReader } from '../editions/edition-set'
import type { PageStore } from '../page-store/page-store'
import { ANY_CHANGE } from '../vocabulary/any-change'
import { API_ROOT } from '../vocabulary/api-root'
import type { ApiFiles } from './api-files'
import type { LateKind, Now } from './late-files'

type Details = Pick<ApiFiles, 'inputsOf' | 'changesOf'>

/** What was made for a path. */
interface Made {
  /** The place of the last publication that is in it. */
  place: number
  put: (inputs: string) => Promise<void>
}

/**
 * Everything at once, and the manifest of that. A file has all documents of a kind, so that making it takes long: it is made before
 * its turn has come ({@link prepare}), while publications go on, and then only named in the store.
 */
export class BulkFiles implements LateKind {
  readonly #store: PageStore
  readonly #build: string
  readonly #api: ApiMakers
  readonly #details: Details
  /** Digests by resource, and up to which change of what is said of its documents they hold. */
  readonly #known = new Map<DocumentResource, { change: number; digest: string }>()
  #prepared: { path: string; inputs: string | undefined; made: Made | Error } | undefined

  /**
   * @param build names the code that makes them: files of another build are made again
   * @param details what is stored of documents in one language
   */
  constructor(store: PageStore, build: string, api: ApiMakers, details: Details) {
    this.#store = store
    this.#build = build
    this.#api = api
    this.#details = details
  }

  has = isBulkPath

  /** They are made from everything that is public. */
  asking = (keys: Iterable<string>): string[] =>
    [...keys].includes(ANY_CHANGE) ? this.paths() : []

  pathsOf = (): string[] => []

  beside = (): string[] => []

  /** Nobody publishes for the moment: there is time for what takes longest. */
  calm = 5000

  /** The manifest comes last: it says what the others are. */
  paths = (): string[] => [...BULK_FILES.map(pathOfBulkFile), BULK_MANIFEST]

  inputsOf(path: string, now: Now): string | undefined {
    const file = bulkFileAt(path)
    const inputs = file
      ? this.#inputsOf(file.set.resource, now)
      : signedInputs(String(now.sequence), now.keys)
    return `${this.#build}:${inputs}`
  }

  /** Digest of what all files of a resource are made from: everything that is said of each of its documents. */
  #inputsOf(resource: DocumentResource, now: Now): string {
    const change = resource === 'media' ? now.sequence : this.#details.changesOf(resource)
    const known = this.#known.get(resource)
    if (known?.change === change) return known.digest
    const digest =
      resource === 'media'
        ? digestOfAllPictures(new EditionReader(now.set))
        : this.#digestOfDocuments(resource, now)
    this.#known.set(resource, { change, digest })
    return digest
  }

  #digestOfDocuments(resource: DocumentResource, { set }: Now): string {
    const said = set
      .all()
      .filter((edition) => edition.collection === resource && edition.public === 'live')
      .map(({ id }) => `${id} ${this.#details.inputsOf(`${API_ROOT}/${resource}/${id}`) ?? ''}`)
    return sha256(said.toSorted().join())
  }

  /**
   * Makes what is to be at a path, and takes as long as that takes. What goes wrong is told by {@link write}.
   *
   * @param mayGoOn answers when there is time for some more
   */
  async prepare(path: string, now: Now, mayGoOn: () => Promise<void>): Promise<void> {
    const file = bulkFileAt(path)
    const making = file ? this.#makeFile(file, mayGoOn) : this.#makeManifest(now)
    const made = await making.catch((error: unknown) =>
      error instanceof Error ? error : new Error(String(error)),
    )
    this.#prepared = { path, inputs: this.inputsOf(path, now), made }
  }

  /** Puts what was prepared into the store. Where it is not of now, there is a publication to be taken over, after which it is made again. */
  async write(path: string, now: Now): Promise<void> {
    if (this.#prepared?.path !== path) return
    const { made, inputs } = this.#prepared
    if (made instanceof Error) throw made
    const isOfNow = made.place === now.sequence && inputs === this.inputsOf(path, now)
    if (isOfNow && inputs !== undefined) await made.put(inputs)
  }

  async #makeFile(file: BulkFile, mayGoOn: () => Promise<void>): Promise<Made> {
    const { place, written } = await this.#api.bulk.setOfNow(file.set, mayGoOn)
    return { place, put: (inputs) => this.#putFile(file, written, inputs) }
  }

  async #putFile(file: BulkFile, written: WrittenSet, inputs: string): Promise<void> {
    const path = pathOfBulkFile(file)
    const name = fileIn(written, file.format)
    const { bytes, sha256: hash, gzip } = written.files[file.format]
    await this.#store.putForms(
      {
        ...{ path, status: 200, contentType: BULK_TYPES[file.format], inputs, asked: [] },
        headers: { ...CROSS_ORIGIN, ...bulkHeaders(file) },
      },
      {
        identity: { file: name, length: bytes, sha256: hash },
        gzip: { file: `${name}.gz`, length: gzip.bytes, sha256: gzip.sha256 },
      },
    )
  }

  async #makeManifest({ keys }: Now): Promise<Made> {
    const { bulk, signer, origin } = this.#api
    const state = await bulk.all()
    const file = signedWith(keys, await signer(), manifestOf(state, origin))
    const body = JSON.stringify(file)
    const put = (inputs: string) =>
      this.#store.put({
        ...{ path: BULK_MANIFEST, status: 200, contentType: JSON_TYPE, body, inputs, asked: [] },
        headers: { ...CROSS_ORIGIN, 'Surrogate-Key': MADE_FROM_EVERYTHING },
      })
    return { place: state.place, put }
  }
}
