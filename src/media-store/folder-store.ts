import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { MediaStore } from './media-store'

/** Pictures in a folder. */
export class FolderStore implements MediaStore {
  readonly #folder: string
  /** By name, size and time of change. */
  readonly #hashes = new Map<string, string>()

  constructor(folder: string) {
    this.#folder = folder
  }

  async read(filename: string): Promise<Buffer | undefined> {
    try {
      return await readFile(this.#pathOf(filename))
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
      throw error
    }
  }

  async hashOf(filename: string): Promise<string> {
    const status = await stat(this.#pathOf(filename)).catch(() => null)
    if (!status?.isFile()) return ''
    const key = `${filename}:${status.size}:${status.mtimeMs}`
    const known = this.#hashes.get(key)
    if (known !== undefined) return known
    const bytes = await this.read(filename)
    if (!bytes) return ''
    const hash = createHash('sha256').update(bytes).digest('hex')
    this.#hashes.set(key, hash)
    return hash
  }

  async write(filename: string, bytes: Buffer): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    await writeFile(this.#pathOf(filename), bytes)
  }

  async remove(filename: string): Promise<void> {
    await rm(this.#pathOf(filename), { force: true })
  }

  /** Of a file in the folder, whatever name somebody asks for. */
  #pathOf(filename: string): string {
    return path.join(this.#folder, path.basename(filename))
  }
}
