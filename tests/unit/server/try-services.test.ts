import { expect, it, onTestFinished } from 'vitest'

import { readEnvironment } from '@/env'
import { freePort } from '@/server/free-port'
import { tryServices } from '@/server/try-services'

import { startBucket } from '../../support/bucket'
import { Mailbox } from '../../support/mailbox'
import { hearStandardError } from '../../support/standard-error'

async function openBucket() {
  const bucket = await startBucket()
  onTestFinished(bucket.stop)
  return bucket
}

it('says nothing where nothing is set, or where all works, and leaves nothing behind', async () => {
  const said = hearStandardError()
  await tryServices(readEnvironment({}))
  const bucket = await openBucket()
  const mailbox = await Mailbox.open()
  onTestFinished(() => mailbox.takeAway())
  await tryServices(readEnvironment({ ...bucket.settings, SMTP_URL: mailbox.url }))
  expect(said()).toBe('')
  expect(bucket.answered).toEqual(['PUT 200', 'DELETE 204'])
  expect(bucket.files.size).toBe(0)
  expect(mailbox.mails).toEqual([])
})

it('warns of a bucket that takes nothing, that does not know the key, or that is not there', async () => {
  const bucket = await openBucket()
  const port = await freePort()
  const said = hearStandardError()
  const warned = async (settings: Record<string, string>) => {
    const before = said().length
    await tryServices(readEnvironment({ ...bucket.settings, ...settings }))
    const warning = said().slice(before)
    expect(warning).toMatch(/^WARN The bucket \S+ takes no files.* Check S3_BUCKET/)
    return warning
  }
  expect(await warned({ S3_SECRET_ACCESS_KEY: 'another secret' })).toContain('403')
  expect(await warned({ S3_BUCKET: 'another-bucket' })).toContain('404')
  expect(await warned({ S3_ENDPOINT: `http://127.0.0.1:${port}` })).toContain('ECONNREFUSED')
  bucket.isFull = true
  expect(await warned({})).toContain('400')
  expect(said()).not.toContain(bucket.settings.S3_SECRET_ACCESS_KEY)
})

it('warns of a mail server that is not there', async () => {
  const port = await freePort()
  const said = hearStandardError()
  await tryServices(readEnvironment({ SMTP_URL: `smtp://someone:secret@127.0.0.1:${port}` }))
  expect(said()).toMatch(/^WARN The mail server takes no mail.* Check SMTP_URL/)
  expect(said()).toContain('ECONNREFUSED')
  expect(said()).not.toContain('secret')
})
