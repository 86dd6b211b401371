import {
  addressesOfDocument,
  addressOfLate,
  addressOfStored,
  fileNameOf,
  lateFileAt,
  type LateFile,
  PATHS_OF_LISTS,
  storedPathInAll,
  storedPathsOfPicture,
  storedPathsOfSigned,
} from '../api/files/addresses'
import { editionAt } from '../api/files/detail-at'
import { isNumberOf, signedInputs, type LateAnswerAt } from '../api/files/late-answers'
import type { CurrentEdition } from '../editions/edition'
import { EditionReader, type EditionSet } from '../editions/edition-set'
import type { PageStore } from '../page-store/page-store'
import { KEYS_PATH } from '../vocabulary/api-root'
import { apiFile } from './api-file'
import type { ApiFiles } from './api-files'
import type { LateKind, Now } from './late-files'
import { PageIndex } from './page-index'

/** What the public API answers beside documents in one language: those in all at once and signed, pictures, the first pages of lists, keys. */
export class LateApiFiles implements LateKind {
  readonly #store: PageStore
  readonly #build: string
  readonly #answerAt: LateAnswerAt
  readonly #details: Pick<ApiFiles, 'inputsOf'>
  readonly #index = new PageIndex()

  /**
   * @param build names the code that makes them: files of another build are made again
   * @param details what is stored of documents in one language
   */
  constructor(
    store: PageStore,
    build: string,
    answerAt: LateAnswerAt,
    details: Pick<ApiFiles, 'inputsOf'>,
  ) {
    this.#store = store
    this.#build = build
    this.#answerAt = answerAt
    this.#details = details
    for (const path of store.paths())
      if (lateFileAt(path)) this.#index.put(path, store.get(path)?.asked ?? [])
  }

  /** The paths whose answers were made from what these keys name. */
  asking(keys: Iterable<string>): Set<string> {
    return this.#index.asking(keys)
  }

  has = (path: string): boolean => lateFileAt(path) !== undefined

  calm = 0

  /** A document in all languages says what it says in one, and signed too. */
  beside = (address: string, set: EditionSet): string[] =>
    addressOfStored(address + fileNameOf('en')) === address ? filesAt(address, set) : []

  /** The paths that exist because of one document: its own, and those of the pictures that it uses. */
  pathsOf(edition: CurrentEdition, set: EditionSet): string[] {
    return [
      // One of a country's addresses answers about its bureau, which has a number of its own.
      ...addressesOfDocument(edition, set).flatMap((address) => filesAt(address, set)),
      ...Object.keys(edition.media).flatMap(storedPathsOfPicture),
    ]
  }

  /** Every path that is stored, or should be. */
  paths(set: EditionSet): string[] {
    const stored = [...this.#store.paths()].filter(lateFileAt)
    const wanted = set.all().flatMap((edition) => this.pathsOf(edition, set))
    return [...new Set([KEYS_PATH, ...PATHS_OF_LISTS, ...stored, ...wanted])]
  }

  /** Writes what is to be at a path. */
  async write(path: string, now: Now): Promise<void> {
    const reader = new EditionReader(now.set)
    const file = lateFileAt(path)
    const answer = this.#answerAt(path, reader, now)
    if (!isOfDocument(file)) this.#note(path, answer && reader)
    if (!answer) return
    const inputs = this.#named(answer.inputs)
    if (this.#store.get(path)?.inputs === inputs) return
    const made = await answer.make()
    if (!made) return
    await this.#store.put(
      apiFile({
        ...{ path, address: addressOfLate(path) ?? path, status: answer.status },
        ...{ ...made, inputs },
        // Documents are found by their own files, of which there are many.
        asked: isOfDocument(file) ? [] : [...reader.asked],
      }),
    )
  }

  inputsOf(path: string, now: Now): string | undefined {
    const file = lateFileAt(path)
    const reader = new EditionReader(now.set)
    if (isOfDocument(file)) {
      const inputs = this.#details.inputsOf(file.address)
      if (file.kind === 'document' || inputs === undefined) return inputs
      const edition = editionAt(file.address, reader)
      return edition && isNumberOf(file, edition) ? signedInputs(inputs, now.keys) : undefined
    }
    const answer = this.#answerAt(path, reader, now)
    this.#note(path, answer && reader)
    return answer && this.#named(answer.inputs)
  }

  askedBy = (path: string): readonly string[] | undefined => this.#index.askedBy(path)

  /** Notes what the answer at a path depends on; nothing where there is none. */
  #note(path: string, reader: EditionReader | undefined): void {
    if (reader) this.#index.put(path, [...reader.asked])
    else this.#index.remove(path)
  }

  #named(inputs: string): string {
    return `${this.#build}:${inputs}`
  }
}

type FileOfDocument = Extract<LateFile, { kind: 'document' | 'signed' }>

const isOfDocument = (file: LateFile | undefined): file is FileOfDocument =>
  file?.kind === 'document' || file?.kind === 'signed'

/** The paths of what one of a document's addresses answers, in all languages and signed. */
function filesAt(address: string, set: EditionSet): string[] {
  const edition = editionAt(address, new EditionReader(set))
  return [storedPathInAll(address), ...(edition ? storedPathsOfSigned(address, edition) : [])]
}
