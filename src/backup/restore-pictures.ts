import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import { StartError } from '../server/start-error'
import { MEDIA_FOLDER, pictureOf } from './manifest'
import { filesIn, hashOfFile } from './media'
import { entriesOf, type CheckedBackup } from './read-archive'

/** In the folder of uploads itself, so that putting in place is renaming. */
const ASIDE = '.restoring'

/**
 * @throws {StartError} when pictures are there already
 */
export async function refusePictures(mediaDir: string): Promise<void> {
  if ((await filesIn(mediaDir)).filter((file) => !file.startsWith(`${ASIDE}/`)).length === 0) return
  throw new StartError(
    `The folder of pictures ${mediaDir} is not empty. Restore into an empty one, or add --replace to throw away what is there.`,
  )
}

/** Pictures that lie ready beside the folder's own. */
export interface ReadyPictures {
  count: number
  /** Puts them in the place of what is there. */
  accept(): Promise<void>
  reject(): Promise<void>
}

/** Writes the pictures of a backup to the disk and compares what is there then with the backup's hashes. */
export async function readyPictures(
  mediaDir: string,
  { file, sums }: CheckedBackup,
): Promise<ReadyPictures> {
  const aside = path.join(mediaDir, ASIDE)
  const reject = () => rm(aside, { recursive: true, force: true })
  await reject()
  const pictures: string[] = []
  try {
    await mkdir(aside, { recursive: true })
    for await (const { name, content } of entriesOf(file)) {
      const picture = pictureOf(name)
      if (picture === undefined) continue
      const place = path.join(aside, picture)
      await mkdir(path.dirname(place), { recursive: true })
      await pipeline(content, createWriteStream(place))
      if ((await hashOfFile(place)) !== sums.get(`${MEDIA_FOLDER}${picture}`))
        throw new StartError(`The disk does not keep ${place} as it was written.`)
      pictures.push(picture)
    }
  } catch (error) {
    await reject()
    throw error
  }
  return {
    count: pictures.length,
    reject,
    async accept() {
      const kept = new Set(pictures)
      for (const picture of pictures) {
        await mkdir(path.dirname(path.join(mediaDir, picture)), { recursive: true })
        await rename(path.join(aside, picture), path.join(mediaDir, picture))
      }
      await reject()
      for (const other of await filesIn(mediaDir))
        if (!kept.has(other)) await rm(path.join(mediaDir, other))
    },
  }
}
