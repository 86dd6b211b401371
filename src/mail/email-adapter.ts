import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import nodemailer from 'nodemailer'
import type { EmailAdapter, SendEmailOptions } from 'payload'

import type { Environment } from '../env'

/**
 * Sends through SMTP_URL. Without it every message is kept as a file in DATA_DIR/mail, where the operator
 * can read it. Nobody waits for the delivery: an answer that took longer when an account exists would tell so.
 */
export const emailAdapter =
  (environment: Pick<Environment, 'smtpUrl' | 'mailFrom' | 'dataDir'>): EmailAdapter =>
  ({ payload }) => {
    const deliver = environment.smtpUrl
      ? throughSmtp(environment.smtpUrl)
      : intoFolder(path.join(environment.dataDir, 'mail'))
    return {
      name: environment.smtpUrl ? 'smtp' : 'folder',
      defaultFromAddress: environment.mailFrom,
      defaultFromName: 'Liaison',
      sendEmail: (message) => {
        deliver(message).catch((error: unknown) => {
          payload.logger.error({ err: error, msg: 'A message could not be delivered.' })
        })
        return Promise.resolve()
      },
    }
  }

function throughSmtp(url: string): (message: SendEmailOptions) => Promise<void> {
  const transport = nodemailer.createTransport(url)
  return async (message) => {
    await transport.sendMail(message)
  }
}

function intoFolder(folder: string): (message: SendEmailOptions) => Promise<void> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true })
  return async (message) => {
    const { message: text } = await transport.sendMail(message)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const stamp = new Date().toISOString().replaceAll(':', '-')
    await writeFile(path.join(folder, `${stamp}-${randomUUID().slice(0, 8)}.eml`), text as Buffer, {
      mode: 0o600,
    })
  }
}
