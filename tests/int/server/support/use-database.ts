import { withClient } from '../../../../src/server/database/query'
import { withDatabase } from '../../../../src/server/with-database'

/** A command-line tool as small as can be: counts the accounts and says what it was given. */
await withDatabase(async (url) => {
  const { rows } = await withClient(url, (client) =>
    client.query<{ count: string }>('select count(*) from users'),
  )
  console.log(
    JSON.stringify({
      users: Number(rows[0]?.count),
      url,
      isSet: process.env.DATABASE_URL === url,
      secret: process.env.PAYLOAD_SECRET,
    }),
  )
}, 'npm run count')
