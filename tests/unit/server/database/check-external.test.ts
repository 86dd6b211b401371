import { describe, expect, test } from 'vitest'

import { checkExternalDatabase } from '../../../../src/server/database/check-external'
import { freePort } from '../../../../src/server/free-port'

describe('a database that cannot be used', () => {
  test.each(['nonsense', 'mysql://user@host/name', ''])(
    'is refused when its address is %j, with an example of one',
    async (url) => {
      await expect(checkExternalDatabase(url)).rejects.toThrow(/DATABASE_URL.*postgres:\/\//)
    },
  )

  test('is named by host and port when nothing answers there; the password is never shown', async () => {
    const port = await freePort()
    const refusal = checkExternalDatabase(`postgres://liaison:hidden@127.0.0.1:${port}/liaison`)
    await expect(refusal).rejects.toThrow(`No PostgreSQL answers at 127.0.0.1:${port}`)
    await expect(refusal).rejects.not.toThrow('hidden')
  })
})
