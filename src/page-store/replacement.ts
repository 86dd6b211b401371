import { randomUUID } from 'node:crypto'
import { chmod, mkdir, rename, symlink, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { deleteFile } from './page-files'

/** A new file or link: complete beside the old one first, then in its place in one step. */
export abstract class Replacement {
  readonly #file: string
  protected readonly temporary: string

  constructor(file: string) {
    this.#file = file
    this.temporary = path.join(path.dirname(file), `.${randomUUID()}.tmp`)
  }

  async write(): Promise<void> {
    await mkdir(path.dirname(this.#file), { recursive: true })
    await this.make()
  }

  protected abstract make(): Promise<void>

  take(): Promise<void> {
    return rename(this.temporary, this.#file)
  }

  /** Undoes {@link write}; does nothing once the file is in place. */
  discard(): Promise<void> {
    return deleteFile(this.temporary)
  }
}

export class FileReplacement extends Replacement {
  readonly #bytes: Buffer
  readonly #mark: number

  /** @param mark the time of change to give it, in seconds */
  constructor(file: string, bytes: Buffer, mark: number) {
    super(file)
    this.#bytes = bytes
    this.#mark = mark
  }

  protected async make(): Promise<void> {
    await writeFile(this.temporary, this.#bytes)
    // Whatever the umask says, the web server must be able to read it.
    await chmod(this.temporary, 0o644)
    await utimes(this.temporary, this.#mark, this.#mark)
  }
}

/** A link to a folder, which is made where it is missing. */
export class LinkReplacement extends Replacement {
  readonly #folder: string

  constructor(file: string, folder: string) {
    super(file)
    this.#folder = folder
  }

  protected async make(): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    await symlink(path.relative(path.dirname(this.temporary), this.#folder), this.temporary)
  }
}
