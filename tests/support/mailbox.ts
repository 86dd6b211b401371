import { once } from 'node:events'

import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { expect, vi } from 'vitest'

import { freePort } from '../../src/server/free-port'

/** A mail as it arrived. */
export interface Mail {
  to: string
  subject: string
  text: string
  html: string
  headers: ParsedMail['headers']
}

/** A real mail server on a free port, which keeps what it gets. It can be taken away and brought back. */
export class Mailbox {
  readonly mails: Mail[] = []
  #server: SMTPServer | undefined

  private constructor(readonly port: number) {}

  static async open(): Promise<Mailbox> {
    const mailbox = new Mailbox(await freePort())
    await mailbox.bringBack()
    return mailbox
  }

  /** What the product is given as SMTP_URL. */
  get url(): string {
    return `smtp://127.0.0.1:${this.port}`
  }

  async bringBack(): Promise<void> {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, session, done) => {
        simpleParser(stream).then(
          (parsed) => {
            const to = session.envelope.rcptTo.map(({ address }) => address).join()
            const html = parsed.html === false ? '' : (parsed.html ?? '')
            const { subject = '', text = '', headers } = parsed
            this.mails.push({ to, subject, text, html, headers })
            done()
          },
          (error: unknown) => {
            done(error instanceof Error ? error : new Error(String(error)))
          },
        )
      },
    })
    await once(this.#server.listen(this.port, '127.0.0.1'), 'listening')
  }

  async takeAway(): Promise<void> {
    const server = this.#server
    if (server)
      await new Promise<void>((resolve) => {
        server.close(resolve)
      })
  }

  /** The mails to one person. */
  to = (email: string): Mail[] => this.mails.filter((mail) => mail.to === email)

  /** Waits for a mail to somebody with certain words in its subject. */
  async until(email: string, subject: string, timeout = 30_000): Promise<Mail> {
    return vi.waitFor(
      () => {
        const mail = this.to(email).find((each) => each.subject.includes(subject))
        expect(mail, `${subject} to ${email}`).toBeDefined()
        return mail as Mail
      },
      { timeout, interval: 50 },
    )
  }
}
