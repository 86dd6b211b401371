import { readEnvironment } from '../env'
import { BucketStore } from './bucket-store'
import { FolderStore } from './folder-store'
import type { MediaStore } from './media-store'

let opened: { bucket: BucketStore } | { folder: FolderStore } | undefined

/** The bucket of the settings; undefined where pictures lie in a folder, which Payload itself writes. */
export function mediaBucket(): BucketStore | undefined {
  const store = open()
  return 'bucket' in store ? store.bucket : undefined
}

/** The store of the settings: a bucket, or a folder. */
export function mediaStore(): MediaStore {
  const store = open()
  return 'bucket' in store ? store.bucket : store.folder
}

function open() {
  const { s3, mediaDir } = readEnvironment()
  opened ??= s3 ? { bucket: new BucketStore(s3) } : { folder: new FolderStore(mediaDir) }
  return opened
}
