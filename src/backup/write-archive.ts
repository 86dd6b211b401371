import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { finished, pipeline } from 'node:stream/promises'

import { pack, type Pack } from 'tar-stream'

import { StartError } from '../server/start-error'
import { reasonOf } from '../vocabulary/reason-of'
import { SUMS, sumsText } from './manifest'

/** Only its owner may read a backup: it has everything. */
const MODE = 0o600

/**
 * Writes a tar archive as it is made, with a list of the hashes of its entries at the end. The file has its name only when it is
 * complete and on the disk.
 */
export class ArchiveWriter {
  readonly #pack: Pack
  readonly #target: string
  /** Where it is written until it is complete; the target itself when that is a device or a pipe. */
  readonly #unfinished: string
  readonly #written: Promise<void>
  readonly #sums = new Map<string, string>()
  #bytes = 0

  private constructor(target: string, unfinished: string) {
    this.#target = target
    this.#unfinished = unfinished
    this.#pack = pack()
    this.#written = pipeline(this.#pack, createWriteStream(unfinished, { mode: MODE }))
    // It is waited for at the end; until then a failure shows in the entry that is being written.
    this.#written.catch(() => undefined)
  }

  static async create(target: string): Promise<ArchiveWriter> {
    const existing = await stat(target).catch(() => undefined)
    const isFile = existing === undefined || existing.isFile()
    return new ArchiveWriter(target, isFile ? `${target}.unfinished` : target)
  }

  /** The hashes of the entries so far, by name. */
  get sums(): ReadonlyMap<string, string> {
    return this.#sums
  }

  /** How much the entries have so far. */
  get bytes(): number {
    return this.#bytes
  }

  /** Adds an entry from memory. */
  async add(name: string, content: Buffer): Promise<void> {
    await this.#add(name, content.length, [content])
  }

  /**
   * Adds a file of the disk.
   *
   * @returns false when there is no such file
   */
  async addFile(name: string, file: string): Promise<boolean> {
    const handle = await open(file).catch((error: unknown) => {
      if (isMissing(error)) return undefined
      throw error
    })
    if (!handle) return false
    try {
      const { size } = await handle.stat()
      const stream = createReadStream('', { fd: handle, autoClose: false, end: size - 1 })
      await this.#add(name, size, size === 0 ? [] : stream)
      return true
    } finally {
      await handle.close()
    }
  }

  /** Adds the list of hashes and gives the file its name. */
  async finish(): Promise<void> {
    await this.add(SUMS, Buffer.from(sumsText(this.#sums)))
    await this.#guard(async () => {
      this.#pack.finalize()
      await this.#written
      if (this.#unfinished === this.#target) return
      const handle = await open(this.#unfinished, 'r+')
      await handle.sync().finally(() => handle.close())
      await rename(this.#unfinished, this.#target)
    })
  }

  /** Leaves nothing behind. */
  async abandon(): Promise<void> {
    this.#pack.destroy()
    await this.#written.catch(() => undefined)
    if (this.#unfinished === this.#target) return
    await rm(this.#unfinished, { force: true }).catch(() => undefined)
  }

  async #add(
    name: string,
    size: number,
    chunks: Iterable<Buffer> | AsyncIterable<Buffer>,
  ): Promise<void> {
    const hash = createHash('sha256')
    await this.#guard(async () => {
      const entry = this.#pack.entry({ name, size, mode: MODE })
      await Promise.race([
        pipeline(() => hashed(chunks, hash), entry),
        // A disk that is full ends the file, not the entry, which would wait for ever.
        this.#written.then(() => finished(entry)),
      ])
    })
    this.#sums.set(name, hash.digest('hex'))
    this.#bytes += size
  }

  async #guard(write: () => Promise<void>): Promise<void> {
    try {
      await write()
    } catch (error) {
      const cause = await this.#written.then(
        () => error,
        (first: unknown) => first,
      )
      throw new StartError(
        `The backup could not be written to ${path.resolve(this.#target)}: ${refusalOf(cause)}.`,
        { cause },
      )
    }
  }
}

async function* hashed(
  chunks: Iterable<Buffer> | AsyncIterable<Buffer>,
  hash: Hash,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    hash.update(chunk)
    yield chunk
  }
}

const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'files may not become that large there',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk can only be read',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of that path is a file',
}

function refusalOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? reasonOf(error)
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
