import { readEnvironment } from '../env'
import { BucketStore } from './bucket-store'
import { FolderStore } from './folder-store'
import type { MediaStore } from './media-store'

let opened: MediaStore | undefined

/** The store of the settings: a bucket, or a folder. */
export function mediaStore(): MediaStore {
  const { s3, mediaDir } = readEnvironment()
  opened ??= s3 ? new BucketStore(s3) : new FolderStore(mediaDir)
  return opened
}
