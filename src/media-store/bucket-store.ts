import { createHash } from 'node:crypto'

import { AwsClient } from 'aws4fetch'

import type { Environment } from '../env'
import type { MediaStore } from './media-store'

type Settings = NonNullable<Environment['s3']>

const ANSWER_MS = 30_000
const RETRIES = 3

/** The same for all servers, so that one that cannot be removed is there once; no picture has a name without a random part. */
const TRIAL = 'liaison-start.txt'

/**
 * Pictures in a bucket of Amazon S3, or of what speaks its language. No two files ever have the same name
 * (`nameOfItsOwn`), so what is known of a file stays true.
 */
export class BucketStore implements MediaStore {
  readonly #client: AwsClient
  readonly #address: string
  readonly #hashes = new Map<string, string>()

  constructor({ endpoint, bucket, region, accessKeyId, secretAccessKey }: Settings) {
    this.#client = new AwsClient({
      ...{ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES },
    })
    this.#address = `${endpoint}/${bucket}`
  }

  async read(filename: string): Promise<Buffer | undefined> {
    const response = await this.#send('GET', filename)
    if (response.status === 404) return undefined
    return Buffer.from(await response.arrayBuffer())
  }

  async hashOf(filename: string): Promise<string> {
    const known = this.#hashes.get(filename)
    if (known !== undefined) return known
    const bytes = await this.read(filename)
    if (!bytes) return ''
    const hash = createHash('sha256').update(bytes).digest('hex')
    this.#hashes.set(filename, hash)
    return hash
  }

  async write(filename: string, bytes: Buffer, contentType: string): Promise<void> {
    await this.#send('PUT', filename, {
      body: new Uint8Array(bytes),
      headers: { 'Content-Type': contentType },
    })
  }

  async remove(filename: string): Promise<void> {
    await this.#send('DELETE', filename)
    this.#hashes.delete(filename)
  }

  /**
   * Keeps a small file and removes it, as it does with pictures.
   *
   * @throws {Error} with what the bucket says when it does not
   */
  async tryOut(): Promise<void> {
    await this.write(TRIAL, Buffer.from('A server that starts.'), 'text/plain')
    await this.remove(TRIAL)
  }

  /** @throws {Error} when the bucket does not answer, or with anything but success or 404 */
  async #send(method: string, filename: string, init: RequestInit = {}): Promise<Response> {
    const address = `${this.#address}/${encodeURIComponent(filename)}`
    const signal = AbortSignal.timeout(ANSWER_MS)
    const response = await this.#client.fetch(address, { ...init, method, signal })
    if (response.ok || (response.status === 404 && method !== 'PUT')) return response
    const said = (await response.text()).slice(0, 300)
    throw new Error(`The bucket answered ${method} of ${filename} with ${response.status}: ${said}`)
  }
}
