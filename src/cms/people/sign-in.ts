import {
  addDataAndFileToRequest,
  generatePayloadCookie,
  type Endpoint,
  type PayloadRequest,
} from 'payload'

import { withinTransaction } from '../../database/transaction'
import { isLocale, type Locale } from '../../vocabulary/locales'
import { lockAccount, personBy } from './account-lock'
import { limited } from './attempts'
import { clientAddress } from './client-address'
import { provingWhoOneIs } from './few-at-once'
import { oneAtATime } from './one-at-a-time'
import { withCode } from './require-code'

interface Credentials {
  email: string
  password: string
}

/** Payload's sign-in, with the second factor (`code`), limits for an address, and the account locked meanwhile. */
export const signInEndpoint: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { email, password, code } = (req.data ?? {}) as Record<string, unknown>
    const credentials = {
      email: typeof email === 'string' ? email.toLowerCase().trim() : '',
      password: typeof password === 'string' ? password : '',
    }
    const result = await limited(req.payload, 'address', clientAddress(req), () =>
      signIn(req, credentials, code),
    )
    const { config } = req.payload
    const cookie = generatePayloadCookie({
      collectionAuthConfig: req.payload.collections.users.config.auth,
      cookiePrefix: config.cookiePrefix,
      token: result.token ?? '',
    })
    const headers = new Headers({ 'Set-Cookie': cookie, 'Cache-Control': 'no-store' })
    const { locale } = result.user as { locale?: unknown }
    if (isLocale(locale)) headers.append('Set-Cookie', languageCookie(req, locale))
    return Response.json({ message: req.t('authentication:passed'), ...result }, { headers })
  },
}

/** How Payload remembers the language of its panel; the panel's own script sets it too. */
const languageCookie = ({ payload }: PayloadRequest, locale: Locale): string =>
  `${payload.config.cookiePrefix}-lng=${locale}; Path=/; Max-Age=31536000; SameSite=Lax`

/**
 * Signs in. Of many attempts at one account only one at a time is under way, so that they cannot keep all
 * connections of the database waiting for its lock.
 */
const signIn = (req: PayloadRequest, data: Credentials, code: unknown) =>
  oneAtATime(data.email, () =>
    provingWhoOneIs(() =>
      withinTransaction(req, async () => {
        const person = await personBy(req, { email: { equals: data.email } })
        if (person) await lockAccount(req, person.id)
        return req.payload.login({
          collection: 'users',
          data,
          depth: 0,
          overrideAccess: false,
          req,
          context: withCode(code),
        })
      }),
    ),
  )
