import { randomUUID } from 'node:crypto'
import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { deleteFile, isMissing } from './page-files'

/**
 * New bytes of a file: complete beside it first, then in its place in one step. Synchronous: a publication writes hundreds of
 * small files, and handing each to another thread and back takes four times as long as writing it.
 */
export class Replacement {
  readonly #file: string
  readonly #bytes: Buffer
  readonly #temporary: string

  constructor(file: string, bytes: Buffer) {
    this.#file = file
    this.#bytes = bytes
    this.#temporary = path.join(path.dirname(file), `.${randomUUID()}.tmp`)
  }

  write(): void {
    try {
      writeFileSync(this.#temporary, this.#bytes)
    } catch (error) {
      // The folder is nearly always there already.
      if (!isMissing(error)) throw error
      mkdirSync(path.dirname(this.#file), { recursive: true })
      writeFileSync(this.#temporary, this.#bytes)
    }
    // Whatever the umask says, the web server must be able to read it.
    chmodSync(this.#temporary, 0o644)
  }

  take(): void {
    renameSync(this.#temporary, this.#file)
  }

  /** Undoes {@link write}; does nothing once the bytes are in place. */
  discard(): Promise<void> {
    return deleteFile(this.#temporary)
  }
}
