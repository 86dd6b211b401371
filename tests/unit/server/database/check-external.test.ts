import { type AddressInfo, createServer } from 'node:net'

import { describe, expect, onTestFinished, test } from 'vitest'

import { checkExternalDatabase } from '../../../../src/server/database/check-external'
import { freePort } from '../../../../src/server/free-port'
import { StartError } from '../../../../src/server/start-error'

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

  test.each([
    'li%aison:hidden@host/name',
    'liaison:hid%den@host/name',
    'liaison:hidden@host/na%me',
  ])(
    'is refused when a percent sign in its address stands for nothing; the address is not shown: %s',
    async (rest) => {
      const refusal = checkExternalDatabase(`postgres://${rest}`)
      await expect(refusal).rejects.toThrow(StartError)
      await expect(refusal).rejects.toThrow(/DATABASE_URL.*%25/)
      await expect(refusal).rejects.not.toThrow(/hid/)
    },
  )

  test('is said not to answer when it takes the connection and says nothing', async () => {
    const silent = createServer()
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void silent.close())
    const { port } = silent.address() as AddressInfo
    await expect(
      checkExternalDatabase(`postgres://liaison:hidden@127.0.0.1:${port}/liaison`),
    ).rejects.toThrow(`Nothing answers at 127.0.0.1:${port} within 8 seconds.`)
  })
})
