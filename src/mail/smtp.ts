import nodemailer from 'nodemailer'
import type { SendEmailOptions } from 'payload'

/** A server that says nothing for so long is not there. Milliseconds. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

const transportTo = (url: string) => nodemailer.createTransport({ url, ...PATIENCE })

/**
 * Hands messages to the mail server of an address.
 *
 * @returns sends one; throws what the server said when it did not take it
 */
export function throughSmtp(url: string): (message: SendEmailOptions) => Promise<void> {
  const transport = transportTo(url)
  return async (message) => {
    await transport.sendMail(message)
  }
}

/**
 * Signs in to the mail server of an address, and sends nothing.
 *
 * @throws {Error} with what is wrong with it
 */
export async function tryMailServer(url: string): Promise<void> {
  const transport = transportTo(url)
  try {
    await transport.verify()
  } finally {
    transport.close()
  }
}
