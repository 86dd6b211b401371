import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'

import type { BucketStore } from '../media-store/bucket-store'
import { StartError } from '../server/start-error'
import { MEDIA_FOLDER, pictureOf } from './manifest'
import { entriesOf, type CheckedBackup } from './read-archive'
import type { ReadyPictures } from './restore-pictures'
import type { ArchiveWriter } from './write-archive'

/** The product tells readers what a picture is by its row. */
const TYPE = 'application/octet-stream'

/**
 * Adds the pictures of a bucket to a backup: those that the database names, since a bucket is not listed.
 *
 * @returns their SHA-256 by name; one that is not in the bucket is left out
 */
export async function addBucketPictures(
  archive: ArchiveWriter,
  bucket: Pick<BucketStore, 'read'>,
  filenames: Iterable<string>,
): Promise<Map<string, string>> {
  const pictures = new Map<string, string>()
  for (const filename of new Set(filenames)) {
    const bytes = await bucket.read(filename)
    if (!bytes) continue
    const name = `${MEDIA_FOLDER}${filename}`
    await archive.add(name, bytes)
    pictures.set(filename, archive.sums.get(name) ?? '')
  }
  return pictures
}

/**
 * Puts the pictures of a backup into a bucket and compares what it gives back with the backup's hashes. Their names are
 * their own, so that nothing that is in use is replaced, and what a refused restoration has put there can stay.
 *
 * @throws {StartError} when the bucket gives something else back
 */
export async function fillBucket(
  bucket: BucketStore,
  { file, sums }: CheckedBackup,
): Promise<ReadyPictures> {
  let count = 0
  for await (const { name, content } of entriesOf(file)) {
    const picture = pictureOf(name)
    if (picture === undefined) continue
    await bucket.write(picture, await buffer(content), TYPE)
    const kept = await bucket.read(picture)
    const hash = kept && createHash('sha256').update(kept).digest('hex')
    if (hash !== sums.get(`${MEDIA_FOLDER}${picture}`))
      throw new StartError(`The bucket does not keep ${picture} as it was written.`)
    count += 1
  }
  return { count, accept: () => Promise.resolve(), reject: () => Promise.resolve() }
}
