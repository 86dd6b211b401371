import { ensureDatabase } from '../../../../src/server/database/embedded-content'
import { openEmbeddedPostgres } from '../../../../src/server/embedded-postgres/open'
import { createProgress } from '../../../../src/server/progress'

/** Runs the embedded database on DATA_DIR until it is killed, and prints its address. */
const dataDir = process.env.DATA_DIR ?? ''
const server = await openEmbeddedPostgres(dataDir, createProgress(process.stderr))
await ensureDatabase(dataDir, server.maintenanceUrl)
console.log(`url=${server.url}`)
setInterval(() => undefined, 60_000)
