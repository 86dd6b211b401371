import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** Nobody reads a page's text, finds an error in it and writes it down in less; programs do. */
const LEAST_MS = 3_000

/** Longer than the twenty hours from which on a limit is none (WCAG 2.2, criterion 2.2.1). */
const MOST_MS = 24 * 3_600_000

/** What a form is about: a token for one section is worth nothing for another. */
export interface FormSubject {
  document: string
  section: string
  edition: number
}

/** The key for forms, derived from the secret that signs sessions: neither tells the other. */
const keyOf = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'liaison report form', 32))

/** Marks a form with what it is about and when it was shown, so that nothing needs to be kept of who looked at it. */
export const formToken = (subject: FormSubject, shownAt: Date, secret: string): string => {
  const time = shownAt.getTime().toString(36)
  return `${time}.${signatureOf(subject, time, secret)}`
}

/** What a form's token says against it; null when the form is in order. */
export function problemOfToken(
  token: string | undefined,
  subject: FormSubject,
  now: Date,
  secret: string,
): 'too-fast' | 'too-old' | null {
  const [time = '', signature = ''] = token?.split('.') ?? []
  const expected = Buffer.from(signatureOf(subject, time, secret))
  const sent = Buffer.from(signature)
  if (sent.length !== expected.length || !timingSafeEqual(sent, expected)) return 'too-old'
  const age = now.getTime() - parseInt(time, 36)
  if (age < LEAST_MS) return 'too-fast'
  return age > MOST_MS ? 'too-old' : null
}

const signatureOf = (
  { document, section, edition }: FormSubject,
  time: string,
  secret: string,
): string =>
  createHmac('sha256', keyOf(secret))
    .update(JSON.stringify([document, section, edition, time]))
    .digest('base64url')
