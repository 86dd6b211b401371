import { LOCALES } from '../vocabulary/locales'
import type { Site } from './views/context'
import type { TextView } from './views/view'

export const SECURITY_PATH = '/.well-known/security.txt'

/** How to report a vulnerability, as RFC 9116 describes it; null where the operator has named nobody. */
export function securityView({ origin, security }: Site): TextView | null {
  if (!security) return null
  const lines = [
    ...security.contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${security.expires}`,
    `Preferred-Languages: ${LOCALES.join(', ')}`,
    `Canonical: ${origin}${SECURITY_PATH}`,
  ]
  return {
    kind: 'text',
    status: 200,
    contentType: 'text/plain; charset=utf-8',
    cacheable: true,
    text: `${lines.join('\n')}\n`,
  }
}
