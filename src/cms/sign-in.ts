import { addDataAndFileToRequest, generatePayloadCookie, type Endpoint } from 'payload'

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
    return Response.json(
      { message: req.t('authentication:passed'), ...result },
      { headers: { 'Set-Cookie': cookie, 'Cache-Control': 'no-store' } },
    )
  },
}

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
