import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { onTestFinished } from 'vitest'

import { BulkStore } from '@/api/bulk/bulk-store'
import { FolderStore } from '@/media-store/folder-store'
import { PageStore } from '@/page-store/page-store'
import { SiteUpdater } from '@/publication/site-updater'
import { Signer } from '@/signing/signed-file'
import { currentSigningKey } from '@/signing/store/keys'
import { database } from '../../support/database'
import { underTest } from '../../support/under-test'

type Log = (message: string, error: unknown) => void

const failing: Log = (message, error) => {
  throw new Error(message, { cause: error })
}

/** A site and its store, as a start has found or made them. */
interface SecondSite {
  site: SiteUpdater
  store: PageStore
  /** Where the store is. */
  folder: string
  /** Ends it, and starts it again with what is in its folder. */
  restart: () => Promise<SecondSite>
}

/** A second site on the editions of the product, with a store of its own, until the test ends. It is brought up to date when asked. */
export async function secondSite(log: Log = failing): Promise<SecondSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'liaison-pages-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return startIn(folder, log)
}

async function startIn(folder: string, log: Log): Promise<SecondSite> {
  const store = await PageStore.open(folder)
  const secret = (await readFile(path.join(underTest('dataDir'), 'secret'), 'utf8')).trim()
  const site = await SiteUpdater.open({
    pool: database(),
    visitors: database(),
    store,
    site: { origin: underTest('origin') },
    build: 'of the test',
    api: {
      origin: underTest('origin'),
      bulk: await BulkStore.open(database(), path.join(folder, 'bulk')),
      signer: async () =>
        new Signer(await currentSigningKey(database(), secret), underTest('origin')),
    },
    media: new FolderStore(path.join(underTest('dataDir'), 'media')),
    log,
  })
  onTestFinished(() => site.close())
  const restart = async () => {
    await site.close()
    return startIn(folder, log)
  }
  return { site, store, folder, restart }
}
