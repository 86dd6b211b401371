import { Refused } from '../workflow/refusals'
import { NO_OBJECT } from './request'

/** What Payload says where it has no such address: with the address in it. */
const NO_ROUTE = /^\{"message":"Route not found/

/**
 * Has Payload's REST answer a request.
 *
 * @returns the answer as {@link asRestAnswer} has it; 400 for a body that is read before Payload's own care for errors begins
 */
export async function answeredByRest(
  request: Request,
  answer: () => Promise<Response>,
): Promise<Response> {
  try {
    return await asRestAnswer(await answer(), schemeAt(request.url))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const { refusals, status } = new Refused([NO_OBJECT])
    return Response.json({ errors: refusals }, { status, headers: { 'Cache-Control': 'no-store' } })
  }
}

/**
 * An answer of Payload's REST as we send it. Each is for who asked, by his rights, so that nobody keeps it for others unless it says so
 * itself; none repeats an address that somebody else thought of; and whoever must say who he is reads how (RFC 9110, 15.5.2).
 */
async function asRestAnswer(response: Response, scheme: string): Promise<Response> {
  const headers = new Headers(response.headers)
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store')
  const { status } = response
  if (status === 401) headers.set('WWW-Authenticate', scheme)
  if (status === 404 && NO_ROUTE.test(await response.clone().text())) {
    for (const name of ['Content-Length', 'Content-Type']) headers.delete(name)
    const errors = [{ code: 'no-address', message: 'There is no such address here.' }]
    return Response.json({ errors }, { status, headers })
  }
  return new Response(response.body, { status, headers })
}

/** How one says who one is: with a key at the drafts, elsewhere with the token of a sign-in. */
const schemeAt = (url: string): string =>
  new URL(url).pathname.startsWith('/api/drafts/') ? 'Bearer' : 'JWT'
