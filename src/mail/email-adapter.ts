import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import nodemailer from 'nodemailer'
import type { EmailAdapter, Payload, SendEmailOptions } from 'payload'

import type { Environment } from '../env'
import { inSpan } from '../tracing/port'
import { throughSmtp } from './smtp'

/** Payload's adapter, with a way to learn what becomes of a message. */
interface Mailer extends ReturnType<EmailAdapter> {
  deliver: (message: SendEmailOptions) => Promise<void>
}

/**
 * Sends through SMTP_URL. Without it every message is kept as a file in DATA_DIR/mail, where the operator
 * can read it. Nobody waits for what Payload sends: an answer that took longer when an account exists would tell so.
 */
export const emailAdapter =
  (environment: Pick<Environment, 'smtpUrl' | 'mailFrom' | 'dataDir'>): EmailAdapter =>
  ({ payload }): Mailer => {
    const hand = environment.smtpUrl
      ? throughSmtp(environment.smtpUrl)
      : intoFolder(path.join(environment.dataDir, 'mail'))
    const name = environment.smtpUrl ? 'smtp' : 'folder'
    const deliver = (message: SendEmailOptions) =>
      inSpan(
        { name: 'send mail', kind: 'client', attributes: { 'liaison.mail.transport': name } },
        () => hand(message),
      )
    return {
      name,
      defaultFromAddress: environment.mailFrom,
      defaultFromName: 'Liaison',
      sendEmail: (message) => {
        deliver(message).catch((error: unknown) => {
          payload.logger.error({ err: error, msg: 'A message could not be delivered.' })
        })
        return Promise.resolve()
      },
      deliver,
    }
  }

/**
 * Sends a message and waits until the mail server has taken it. For what nobody waits for, such as jobs.
 *
 * @throws {Error} with what the mail server said, when it did not
 */
export async function deliver({ email }: Payload, message: SendEmailOptions): Promise<void> {
  const { defaultFromAddress: address, defaultFromName: name, ...mailer } = email as Mailer
  await mailer.deliver({ from: { name, address }, ...message })
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
