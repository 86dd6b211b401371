import { randomUUID } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'

import { deleteFile } from './page-files'

/**
 * What was taken out of a store and waits to be deleted. A disk that deletes a file has to take back its blocks, under the journal
 * that databases keep busy: that takes between a fifth of a millisecond and one, forty times as long as to move the file. Nobody
 * who publishes should wait for it.
 */
export class Trash {
  readonly #dir: string
  #emptying: Promise<void> | undefined

  private constructor(dir: string) {
    this.#dir = dir
  }

  /** @param dir a folder on the disk of what is to be taken; what an earlier process left in it stays until {@link empty} */
  static async open(dir: string): Promise<Trash> {
    await mkdir(dir, { recursive: true })
    return new Trash(dir)
  }

  /**
   * Takes files, and folders with what is in them, out of their places. Missing ones are fine.
   *
   * @throws the first error, when all are tried: the disk neither moves nor deletes something
   */
  take(files: readonly string[]): void {
    const failures = files.flatMap((file) => this.#take(file) ?? [])
    if (failures[0]) throw failures[0].error
  }

  #take(file: string): { error: unknown } | undefined {
    try {
      renameSync(file, path.join(this.#dir, randomUUID()))
      return undefined
    } catch {
      // There is none, or the folder here was removed, or the disk has no room for another name.
    }
    try {
      rmSync(file, { recursive: true, force: true })
      return undefined
    } catch (error) {
      return { error }
    }
  }

  /** Deletes what is here at once, also while it is being emptied at leisure: that may wait for whoever calls this. */
  makeRoom(): Promise<void> {
    return this.#deleteAll(() => Promise.resolve())
  }

  /**
   * Deletes what is here, one after the other. What cannot be deleted stays for the next time.
   *
   * @param mayGoOn answers when there is time for another one
   */
  empty(mayGoOn: () => Promise<void>): Promise<void> {
    this.#emptying ??= this.#deleteAll(mayGoOn).finally(() => {
      this.#emptying = undefined
    })
    return this.#emptying
  }

  async #deleteAll(mayGoOn: () => Promise<void>): Promise<void> {
    const stuck = new Set<string>()
    const left = async () =>
      (await readdir(this.#dir).catch(() => [])).filter((name) => !stuck.has(name))
    // More may come meanwhile.
    for (let names = await left(); names.length > 0; names = await left())
      for (const name of names) {
        await mayGoOn()
        await deleteWhole(path.join(this.#dir, name)).catch(() => {
          stuck.add(name)
        })
      }
  }
}

/** Nearly all are files, and `rm` would look at each twice before it deletes it. */
const deleteWhole = (place: string): Promise<void> =>
  deleteFile(place).catch(() => rm(place, { recursive: true, force: true }))
