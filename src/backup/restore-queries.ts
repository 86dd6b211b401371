import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { queryFilesIn } from '../server/graphql/query-files'
import { StartError } from '../server/start-error'
import type { CheckedBackup } from './read-archive'

type Queries = Pick<CheckedBackup, 'queries'>

/**
 * @throws {StartError} when the backup has known queries, and there are some already
 */
export async function refuseQueries(folder: string, { queries }: Queries): Promise<void> {
  if (queries.size === 0 || (await queryFilesIn(folder)).length === 0) return
  throw new StartError(
    `The folder of queries ${folder} is not empty. Restore into an empty one, or add --replace to write over those of the same name.`,
  )
}

/** Puts the known queries of a backup into their folder. Others that are there stay: programs may ask for them. */
export async function restoreQueries(folder: string, { queries }: Queries): Promise<void> {
  if (queries.size > 0) await mkdir(folder, { recursive: true })
  for (const [name, text] of queries) await writeFile(path.join(folder, name), text)
}
