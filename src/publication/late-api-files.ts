import {
  addressesOfDocument,
  addressOfLate,
  addressOfStored,
  fileNameOf,
  lateFileAt,
  PATHS_OF_LISTS,
  storedPathInAll,
  storedPathsOfPicture,
} from '../api/files/addresses'
import type { LateAnswerAt } from '../api/files/late-answers'
import type { CurrentEdition } from '../editions/edition'
import { EditionReader, type EditionSet } from '../editions/edition-set'
import type { PageStore } from '../page-store/page-store'
import { apiFile } from './api-file'
import type { ApiFiles } from './api-files'
import type { LateKind, Now } from './late-files'
import { PageIndex } from './page-index'

/** What the public API answers beside documents in one language: those in all at once, pictures, the first pages of lists. */
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

  /** A document in all languages says what it says in one. */
  beside = (address: string): string[] =>
    addressOfStored(address + fileNameOf('en')) === address ? [storedPathInAll(address)] : []

  /** The paths that exist because of one document: its own, and those of the pictures that it uses. */
  pathsOf(edition: CurrentEdition, set: EditionSet): string[] {
    return [
      ...addressesOfDocument(edition, set).map(storedPathInAll),
      ...Object.keys(edition.media).flatMap(storedPathsOfPicture),
    ]
  }

  /** Every path that is stored, or should be. */
  paths(set: EditionSet): string[] {
    const stored = [...this.#store.paths()].filter(lateFileAt)
    const wanted = set.all().flatMap((edition) => this.pathsOf(edition, set))
    return [...new Set([...PATHS_OF_LISTS, ...stored, ...wanted])]
  }

  /** Writes what is to be at a path. */
  async write(path: string, { set, sequence }: Now): Promise<void> {
    const reader = new EditionReader(set)
    const answer = this.#answerAt(path, reader, sequence)
    if (!answer) return
    const inputs = this.#named(answer.inputs)
    if (this.#store.get(path)?.inputs === inputs) return
    const { body, headers } = await answer.make()
    await this.#store.put(
      apiFile({
        ...{ path, address: addressOfLate(path) ?? path, status: answer.status },
        ...{ body, headers, inputs },
        // Documents are found by their own files, of which there are many.
        asked: lateFileAt(path)?.kind === 'document' ? [] : [...reader.asked],
      }),
    )
  }

  inputsOf(path: string, { set, sequence }: Now): string | undefined {
    const file = lateFileAt(path)
    if (file?.kind === 'document') return this.#details.inputsOf(file.address)
    const reader = new EditionReader(set)
    const answer = this.#answerAt(path, reader, sequence)
    if (answer) this.#index.put(path, [...reader.asked])
    else this.#index.remove(path)
    return answer && this.#named(answer.inputs)
  }

  #named(inputs: string): string {
    return `${this.#build}:${inputs}`
  }
}
