import { getPayload, readMigrationFiles } from 'payload'

import config from '../../../payload.config'

/** Only these, where they are named: a backup is loaded into the schema that it was made from. */
const only = process.env.LIAISON_MIGRATIONS?.split(',')

const payload = await getPayload({ config, disableOnInit: true })
const migrations = await readMigrationFiles({ payload })
await payload.db.migrate({
  migrations: migrations.filter(({ name }) => only === undefined || only.includes(name)),
})
await payload.destroy()
process.exit(0)
