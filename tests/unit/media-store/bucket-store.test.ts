import { createHash } from 'node:crypto'

import { describe, expect, it, onTestFinished } from 'vitest'

import { readEnvironment } from '@/env'
import { BucketStore } from '@/media-store/bucket-store'
import { startBucket } from '../../support/bucket'

async function storeIn(settings: Record<string, string> = {}) {
  const bucket = await startBucket()
  onTestFinished(bucket.stop)
  const { s3 } = readEnvironment({ ...bucket.settings, ...settings })
  if (!s3) throw new Error('There is no bucket.')
  return { bucket, store: new BucketStore(s3) }
}

describe('files in a bucket', () => {
  const bytes = Buffer.from('a picture')

  it('are read as they were written, and are none where there are none', async () => {
    const { store } = await storeIn()
    const [name, none] = ['a b ü.png', 'none.png']
    await store.write(name, bytes, 'image/png')
    expect(await store.read(name)).toEqual(bytes)
    expect(await store.hashOf(name)).toBe(createHash('sha256').update(bytes).digest('hex'))
    await store.remove(name)
    await store.remove(none)
    for (const each of [name, none]) {
      expect(await store.read(each)).toBeUndefined()
      expect(await store.hashOf(each)).toBe('')
    }
  })

  it('are not said to be written when the bucket is full, another, or takes no such key', async () => {
    const { bucket, store } = await storeIn()
    bucket.isFull = true
    await expect(store.write('a.png', bytes, 'image/png')).rejects.toThrow('PUT of a.png with 400')
    for (const settings of [{ S3_BUCKET: 'another' }, { S3_SECRET_ACCESS_KEY: 'a wrong one' }]) {
      const other = await storeIn(settings)
      await expect(other.store.write('a.png', bytes, 'image/png')).rejects.toThrow(
        /PUT of a\.png with 40[34]/,
      )
      expect(other.bucket.files.size).toBe(0)
    }
  })
})
