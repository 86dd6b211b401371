import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { persistedQueries, type PersistedQueries } from '../../graphql/persisted'
import { reasonOf } from '../../vocabulary/reason-of'
import { StartError } from '../start-error'
import { queryFilesIn } from './query-files'

/**
 * The queries that are known by their hashes: the files `*.graphql` of some folders, which need not be there.
 *
 * @throws {StartError} that names a query which would be refused
 */
export async function readPersistedQueries(folders: string[]): Promise<PersistedQueries> {
  const texts = new Map<string, string>()
  for (const folder of folders)
    for (const name of await queryFilesIn(folder)) {
      const file = path.join(folder, name)
      texts.set(file, await readFile(file, 'utf8'))
    }
  try {
    return persistedQueries(texts)
  } catch (error) {
    throw new StartError(reasonOf(error), { cause: error })
  }
}
