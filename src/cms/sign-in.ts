import {
  addDataAndFileToRequest,
  generatePayloadCookie,
  type Endpoint,
  type PayloadRequest,
} from 'payload'

import { isLocale, type Locale } from '../vocabulary/locales'

/** The last sign-in of each account that is still under way. */
const underWay = new Map<string, Promise<unknown>>()

/**
 * Payload's sign-in, one at a time for each account: it writes back the list of sessions that it read before
 * checking the password, so that of two at once the later would end the session of the earlier.
 */
export const signInEndpoint: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { email, password } = (req.data ?? {}) as { email?: unknown; password?: unknown }
    const data = {
      email: typeof email === 'string' ? email : '',
      password: typeof password === 'string' ? password : '',
    }
    const result = await afterOthers(data.email.toLowerCase(), () =>
      req.payload.login({ collection: 'users', data, depth: 0, overrideAccess: false, req }),
    )
    const { config } = req.payload
    const auth = req.payload.collections.users.config.auth
    const cookie = generatePayloadCookie({
      collectionAuthConfig: auth,
      cookiePrefix: config.cookiePrefix,
      token: result.token ?? '',
    })
    const headers = new Headers({ 'Set-Cookie': cookie, 'Cache-Control': 'no-store' })
    const { locale } = result.user as { locale?: unknown }
    if (isLocale(locale)) headers.append('Set-Cookie', languageCookie(req, locale))
    return Response.json({ message: req.t('authentication:passed'), ...result }, { headers })
  },
}

/** How Payload remembers the language of its panel. It says nothing about anybody; scripts of the panel set it too. */
const languageCookie = ({ payload }: PayloadRequest, locale: Locale): string =>
  `${payload.config.cookiePrefix}-lng=${locale}; Path=/; Max-Age=31536000; SameSite=Lax`

async function afterOthers<T>(account: string, work: () => Promise<T>): Promise<T> {
  const before = underWay.get(account) ?? Promise.resolve()
  const mine = before.then(work, work)
  underWay.set(account, mine)
  try {
    return await mine
  } finally {
    if (underWay.get(account) === mine) underWay.delete(account)
  }
}
