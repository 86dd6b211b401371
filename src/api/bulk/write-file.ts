import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

/** What a file has turned out to be. */
export interface Measured {
  bytes: number
  /** SHA-256 of the file as it is, hexadecimal. */
  sha256: string
}

/** The same of a file that is written compressed, too. */
export interface WrittenFile extends Measured {
  gzip: Measured
}

/** Measures what goes through. */
class Gauge {
  readonly #hash = createHash('sha256')
  #bytes = 0

  add(piece: Buffer): void {
    this.#hash.update(piece)
    this.#bytes += piece.length
  }

  read(): Measured {
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') }
  }
}

/** A file that is written piece by piece, plain and compressed (`.gz`), no faster than the disk takes it. */
export class FileWriter {
  readonly #plain = new PassThrough()
  readonly #gzip = new PassThrough()
  readonly #written: Promise<unknown>
  readonly #gauges = { plain: new Gauge(), gzip: new Gauge() }

  constructor(file: string) {
    const { gzip } = this.#gauges
    async function* measured(pieces: AsyncIterable<Buffer>) {
      for await (const piece of pieces) {
        gzip.add(piece)
        yield piece
      }
    }
    this.#written = Promise.all([
      pipeline(this.#plain, createWriteStream(file)),
      pipeline(this.#gzip, createGzip(), measured, createWriteStream(`${file}.gz`)),
    ])
    // What has gone wrong is told to whoever writes next, or ends.
    this.#written.catch(() => undefined)
  }

  async write(text: string): Promise<void> {
    if (text === '') return
    const piece = Buffer.from(text)
    this.#gauges.plain.add(piece)
    for (const stream of [this.#plain, this.#gzip])
      if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), this.#written])
  }

  async end(): Promise<WrittenFile> {
    this.#plain.end()
    this.#gzip.end()
    await this.#written
    const { plain, gzip } = this.#gauges
    return { ...plain.read(), gzip: gzip.read() }
  }

  /** Gives up: nothing more will come. */
  async abandon(): Promise<void> {
    this.#plain.destroy()
    this.#gzip.destroy()
    await this.#written.catch(() => undefined)
  }
}
