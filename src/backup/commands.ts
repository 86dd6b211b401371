import { existsSync } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'

import type { Environment } from '../env'
import { BucketStore } from '../media-store/bucket-store'
import { queriesFolderIn } from '../server/graphql/query-files'
import type { Progress } from '../server/progress'
import { prepareDataDir } from '../server/settings/data-dir'
import { writePrivateFile } from '../server/settings/private-file'
import { resolveSecret, secretFileIn } from '../server/settings/secret'
import { OF_A_TOOL, Shutdown } from '../server/shutdown'
import { StartError } from '../server/start-error'
import { withDatabaseAsItIs } from '../server/with-database'
import { describeFinding } from '../trail/describe-finding'
import { reasonOf } from '../vocabulary/reason-of'
import { fillBucket } from './bucket-pictures'
import { fingerprint, makeBackup } from './make-backup'
import { SECRET } from './manifest'
import { checkBackup, type CheckedBackup } from './read-archive'
import { refuseQueries, restoreQueries } from './restore-queries'
import { readyPictures, refusePictures } from './restore-pictures'
import { refuseNewerBackup, restoreDatabase, type Proof } from './restore-database'
import { openScratchDatabase } from './scratch-database'
import { openTarget } from './target'

/** What a command says at its end. */
export interface Outcome {
  /** The result. */
  said: string[]
  /** What the operator has to look at. */
  warnings: string[]
}

/**
 * Writes a backup of the installation of the settings, which may be running.
 *
 * @param place a file that is not there, or a folder that is; default: the folder `backups` in DATA_DIR
 * @throws {StartError} when there is such a file
 */
export async function backUp(
  settings: Environment,
  place: string | undefined,
  progress: Progress,
): Promise<Outcome> {
  const report = await withDatabaseAsItIs(async (databaseUrl) => {
    const secret = await resolveSecret(settings)
    const file = await fileAt(place, settings.dataDir)
    const pictures = bucketOf(settings) ?? settings.mediaDir
    const queries = queriesFolderIn(settings.dataDir)
    const keepsSecret = settings.secret === undefined
    const source = { databaseUrl, pictures, queries, secret, keepsSecret }
    return { file, ...(await makeBackup(source, file, progress)) }
  }, 'npm run backup')
  const { tables, missing, trail } = report.manifest
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  return {
    said: [
      report.file,
      `${tables.length} tables with ${rows} rows, ${trail?.sequence ?? 0} events in the trail, ${report.pictures} pictures; ${megabytes(report.bytes)}.`,
    ],
    warnings: missing.map((name) => `The picture ${name} is not there as it was published.`),
  }
}

/**
 * Reads a backup from beginning to end and, unless it has to be quick, restores it into a database that is gone afterwards.
 *
 * @throws {StartError} that says what is wrong with it
 */
export async function verifyBackup(
  settings: Environment,
  file: string,
  isQuick: boolean,
  progress: Progress,
): Promise<Outcome> {
  progress.step('Reading the backup')
  const backup = await checkBackup(file)
  if (isQuick)
    return { said: [`Every part of ${file} is as it was written.`, ageOf(backup)], warnings: [] }
  await refuseNewerBackup(backup.manifest)
  const proof = await orderly(progress, async (shutdown) => {
    const url = await openScratchDatabase(settings.databaseUrl, progress, shutdown)
    return restoreDatabase(url, backup, progress, shutdown.signal)
  })
  return {
    said: [`${file} can be restored: it was, into a database that is gone again.`, ageOf(backup)],
    warnings: warningsOf(proof),
  }
}

/**
 * Restores a backup into the installation of the settings, which may not be running.
 *
 * @param replaces whether what is there may go
 * @throws {StartError} when there is something, or the backup cannot be restored; then nothing has changed on the embedded
 *   database, and an own one is empty, unless it says that the database is restored
 */
export async function restore(
  settings: Environment,
  file: string,
  replaces: boolean,
  progress: Progress,
): Promise<Outcome> {
  const { dataDir, mediaDir } = settings
  progress.step('Reading the backup')
  const backup = await checkBackup(file)
  await refuseNewerBackup(backup.manifest)
  refuseMissingSecret(settings, backup)
  await prepareDataDir(dataDir)
  const bucket = bucketOf(settings)
  if (!replaces && !bucket) await refusePictures(mediaDir)
  const queries = queriesFolderIn(dataDir)
  if (!replaces) await refuseQueries(queries, backup)
  return orderly(progress, async (shutdown) => {
    const target = await openTarget(settings, { replaces, progress, shutdown })
    const { proof, pictures } = await orUndone(progress, async (undo) => {
      undo.push(() => target.reject())
      const proven = await restoreDatabase(target.url, backup, progress, shutdown.signal)
      progress.step('Restoring the pictures')
      const ready = await (bucket ? fillBucket(bucket, backup) : readyPictures(mediaDir, backup))
      undo.push(() => ready.reject())
      shutdown.signal.throwIfAborted()
      await target.accept()
      return { proof: proven, pictures: ready }
    })
    const warnings = await afterTheDatabase(async () => {
      await pictures.accept()
      await restoreQueries(queries, backup)
      return takeSecret(settings, backup)
    })
    return {
      said: [
        `Restored and proven: every table as it was saved, ${proof.events} events in the trail, ${pictures.count} pictures. The pages are made again at the next start.`,
        ageOf(backup),
      ],
      warnings: [...warningsOf(proof), ...warnings],
    }
  })
}

/** Does work that notes how to undo what it has done; that is done when it fails. */
async function orUndone<T>(
  progress: Progress,
  work: (undo: (() => Promise<void>)[]) => Promise<T>,
): Promise<T> {
  const undo: (() => Promise<void>)[] = []
  try {
    return await work(undo)
  } catch (error) {
    for (const each of undo)
      await each().catch((failure: unknown) => {
        progress.step(
          `Part of what was restored is still there (${reasonOf(failure)}). Restore again with --replace.`,
        )
      })
    throw error
  }
}

/**
 * Does what is left when the restored database is the installation's: a failure takes nothing away any more.
 *
 * @throws {StartError} that says so
 */
async function afterTheDatabase<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new StartError(
      `The database is restored, but not everything beside it: ${reasonOf(error)}. Restore again with --replace.`,
      { cause: error },
    )
  }
}

/**
 * Runs something that opens servers and files; they are closed at the end, also when the operator interrupts it.
 *
 * @throws {StartError} when he does, once all that was done is undone
 */
async function orderly<T>(
  progress: Progress,
  work: (shutdown: Shutdown) => Promise<T>,
): Promise<T> {
  const shutdown = new Shutdown(progress.step, OF_A_TOOL)
  shutdown.abortOnSignal()
  try {
    return await work(shutdown)
  } catch (error) {
    throw shutdown.signal.aborted ? new StartError('It was interrupted.', { cause: error }) : error
  } finally {
    await shutdown.close()
  }
}

/** The bucket of the settings; undefined where pictures lie in a folder. */
const bucketOf = ({ s3 }: Environment): BucketStore | undefined => s3 && new BucketStore(s3)

async function fileAt(place: string | undefined, dataDir: string): Promise<string> {
  const folder = place ?? path.join(dataDir, 'backups')
  if (place === undefined) await mkdir(folder, { recursive: true, mode: 0o700 })
  const isFolder = await stat(folder).then(
    (status) => status.isDirectory(),
    () => false,
  )
  const now = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
  const file = path.resolve(isFolder ? path.join(folder, `liaison-${now}Z.tar`) : folder)
  if (existsSync(file))
    throw new StartError(
      `${file} is there already, and no backup replaces another. Name another one, or a folder.`,
    )
  return file
}

/**
 * A database of the operator's own has no secret beside it.
 *
 * @throws {StartError} when he has set none
 */
function refuseMissingSecret(settings: Environment, backup: CheckedBackup): void {
  if (settings.databaseUrl === undefined || settings.secret !== undefined) return
  throw new StartError(
    `PAYLOAD_SECRET is not set, and with DATABASE_URL it must be. ${howToSetSecret(backup)}`,
  )
}

/** Puts the secret back that the product had made itself; else it is the operator's to set. */
async function takeSecret(settings: Environment, backup: CheckedBackup): Promise<string[]> {
  const { manifest, secret } = backup
  if (secret !== undefined && settings.secret === undefined && settings.databaseUrl === undefined)
    await writePrivateFile(secretFileIn(settings.dataDir), `${secret}\n`)
  if (fingerprint(await resolveSecret(settings)) === manifest.secret) return []
  return [
    `PAYLOAD_SECRET is not the one of the installation that was saved. ${howToSetSecret(backup)}`,
  ]
}

const howToSetSecret = ({ secret }: CheckedBackup): string =>
  `Set it to that of the installation that was saved${secret === undefined ? '' : `, which is in the backup under the name "${SECRET}"`}: without it second factors and the secrets of webhooks cannot be read.`

const warningsOf = ({ trail, missing }: Proof): string[] => [
  ...trail.map((finding) => `The audit trail in the backup: ${describeFinding(finding)}`),
  ...missing.map((name) => `The backup does not have the picture ${name} as it was published.`),
]

const ageOf = ({ manifest }: CheckedBackup): string => `Made at ${manifest.madeAt}.`

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`
