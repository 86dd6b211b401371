import { randomUUID } from 'node:crypto'
import { chmod, mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { deleteFile, isMissing } from './page-files'

/** New bytes of a file: complete beside it first, then in its place in one step. */
export class Replacement {
  readonly #file: string
  readonly #bytes: Buffer
  readonly #temporary: string

  constructor(file: string, bytes: Buffer) {
    this.#file = file
    this.#bytes = bytes
    this.#temporary = path.join(path.dirname(file), `.${randomUUID()}.tmp`)
  }

  async write(): Promise<void> {
    try {
      await writeFile(this.#temporary, this.#bytes)
    } catch (error) {
      // The folder is nearly always there already.
      if (!isMissing(error)) throw error
      await mkdir(path.dirname(this.#file), { recursive: true })
      await writeFile(this.#temporary, this.#bytes)
    }
    // Whatever the umask says, the web server must be able to read it.
    await chmod(this.#temporary, 0o644)
  }

  take(): Promise<void> {
    return rename(this.#temporary, this.#file)
  }

  /** Undoes {@link write}; does nothing once the bytes are in place. */
  discard(): Promise<void> {
    return deleteFile(this.#temporary)
  }
}
