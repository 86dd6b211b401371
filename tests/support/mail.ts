import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { vi } from 'vitest'

import { underTest } from './under-test'

/** The newest message to an address that the operator can read, decoded as far as addresses in it need. */
export function mailTo(email: string, containing = ''): Promise<string> {
  const folder = path.join(underTest('dataDir'), 'mail')
  return vi.waitFor(
    async () => {
      for (const file of (await readdir(folder)).sort().reverse()) {
        const text = decoded(await readFile(path.join(folder, file), 'utf8'))
        if (text.includes(email) && text.includes(containing)) return text
      }
      throw new Error(`No message to ${email} yet.`)
    },
    { timeout: 10_000, interval: 100 },
  )
}

/** The mailer takes the shorter of both encodings, which the length of an address in it may decide. */
const decoded = (text: string): string =>
  text
    .replace(
      /(Transfer-Encoding: base64\r?\n\r?\n)([A-Za-z0-9+/=\r\n]+)/g,
      (_, head: string, body: string) => head + Buffer.from(body, 'base64').toString('utf8'),
    )
    .replaceAll('=\r\n', '')
    .replace(/(?:=[0-9A-F]{2})+/g, (bytes) =>
      Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'),
    )
