import { sql } from 'drizzle-orm'
import type { PayloadRequest, TaskConfig } from 'payload'

import { filesOfPicture } from '../content/media-path'
import type { MediaContent } from '../content/profiles'
import { earlierTransactionsEnded } from '../database/earlier-transactions'
import { PUBLISHED_PICTURES } from '../database/published-pictures'
import { databaseOf } from '../database/transaction'
import { readEnvironment } from '../env'
import { mediaStore } from '../media-store/open-media-store'

/** Of the store that this server has: another one on the same database may have none of its files. */
export const REMOVAL_QUEUE = readEnvironment().s3 ? 'bucket-removals' : 'folder-removals'

/** What a row of the collection says of its files. */
export interface MediaRow {
  filename?: string | null
  mimeType?: string | null
  sizes?: Record<string, { filename?: string | null; mimeType?: string | null } | undefined>
}

interface Input {
  picture: string
  files: string[]
}

/** Removes files of a picture that its row does not name any more, but none with which an edition was published. */
export const removeFiles: TaskConfig<{ input: Input; output: Record<string, never> }> = {
  slug: 'remove-files',
  label: 'Remove the files of a picture',
  inputSchema: [
    { name: 'picture', type: 'text', required: true },
    { name: 'files', type: 'json', required: true },
  ],
  retries: { attempts: 13, backoff: { type: 'exponential', delay: 5000 } },
  handler: async ({ input: { picture, files }, req }) => {
    // A publication may have read what the picture was before.
    await earlierTransactionsEnded(req.payload)
    const named = await namedFilesOf(req, picture)
    for (const file of files) if (!named.has(file)) await mediaStore().remove(file)
    return { output: {} }
  },
}

/** Has files of a picture removed once the request's transaction is committed, unless something names them then. */
export async function queueRemoval(
  req: PayloadRequest,
  picture: string,
  files: string[],
): Promise<void> {
  if (files.length === 0) return
  await req.payload.jobs.queue({
    task: 'remove-files',
    input: { picture, files: [...new Set(files)] },
    queue: REMOVAL_QUEUE,
    req,
  })
}

export const filesOfRow = ({ filename, sizes }: MediaRow = {}): string[] =>
  [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter(
    (name) => typeof name === 'string',
  )

/** The files that the row of a picture names, any edition, and the settings for their logo. */
async function namedFilesOf(req: PayloadRequest, picture: string): Promise<Set<string>> {
  const row = await req.payload.db.findOne<MediaRow & { id: string }>({
    ...{ collection: 'media', req, where: { id: { equals: picture } } },
  })
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ media: MediaContent }>(
    sql`select media from (${sql.raw(PUBLISHED_PICTURES)}) published where id = ${picture}`,
  )
  const published = rows.flatMap(({ media }) => filesOfPicture(media))
  return new Set([...filesOfRow(row ?? {}), ...published.map(({ filename }) => filename)])
}
