import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  linkSync,
  mkdirSync,
  renameSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

import { deleteFile, isMissing } from './page-files'

/**
 * A new file or link: complete beside the old one first, then in its place in one step. Synchronous: a publication writes
 * hundreds of small files, and handing each to another thread and back takes four times as long as writing it.
 */
export abstract class Replacement {
  readonly #file: string
  /** Where it lies until it takes its place. */
  readonly temporary: string
  #isLeft: boolean

  /** @param temporary where it has been written already, on the disk of its place */
  constructor(file: string, temporary?: string) {
    this.#file = file
    this.#isLeft = temporary !== undefined
    this.temporary = temporary ?? path.join(path.dirname(file), `.${randomUUID()}.tmp`)
  }

  write(): void {
    this.#isLeft = true
    try {
      this.make()
    } catch (error) {
      // The folder is nearly always there already.
      if (!isMissing(error)) throw error
      mkdirSync(path.dirname(this.#file), { recursive: true })
      this.make()
    }
  }

  protected abstract make(): void

  take(): void {
    renameSync(this.temporary, this.#file)
    this.#isLeft = false
  }

  /** Deletes what was written and did not take its place; does nothing where there is none. */
  async discard(): Promise<void> {
    if (this.#isLeft) await deleteFile(this.temporary)
  }
}

export class FileReplacement extends Replacement {
  readonly #content: Buffer | string
  readonly #mark: number

  /**
   * @param content its bytes, or a file on the same disk that it is to be another name of
   * @param mark the time of change to give it, in seconds
   */
  constructor(file: string, content: Buffer | string, mark: number) {
    super(file)
    this.#content = content
    this.#mark = mark
  }

  protected make(): void {
    if (typeof this.#content === 'string') linkSync(this.#content, this.temporary)
    else writeFileSync(this.temporary, this.#content)
    // Whatever the umask says, the web server must be able to read it.
    chmodSync(this.temporary, 0o644)
    utimesSync(this.temporary, this.#mark, this.#mark)
  }
}

/** A file that somebody has written already, with its mark. */
export class WrittenReplacement extends Replacement {
  protected make(): void {
    // It is there.
  }
}

/** A link to a folder, which is made where it is missing. */
export class LinkReplacement extends Replacement {
  readonly #folder: string

  constructor(file: string, folder: string) {
    super(file)
    this.#folder = folder
  }

  protected make(): void {
    mkdirSync(this.#folder, { recursive: true })
    symlinkSync(path.relative(path.dirname(this.temporary), this.#folder), this.temporary)
  }
}
