import { getPayload, type Migration } from 'payload'

import { migrations } from '../../../migrations'
import config from '../../../payload.config'

/** Only these, where they are named: a backup is loaded into the schema that it was made from. */
const only = process.env.LIAISON_MIGRATIONS?.split(',')

const payload = await getPayload({ config, disableOnInit: true })
await payload.db.migrate({
  migrations: migrations.filter(
    ({ name }) => only === undefined || only.includes(name),
  ) as Migration[],
})
await payload.destroy()
process.exit(0)
