/** What Payload says where it has no such address: with the address in it. */
const NO_ROUTE = /^\{"message":"Route not found/

/**
 * An answer of Payload's REST as we send it. Each is for who asked, by his rights, so that nobody keeps it for others unless it says so
 * itself; and none repeats an address that somebody else thought of.
 */
export async function asRestAnswer(response: Response): Promise<Response> {
  const headers = new Headers(response.headers)
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store')
  const { status } = response
  if (status === 404 && NO_ROUTE.test(await response.clone().text())) {
    for (const name of ['Content-Length', 'Content-Type']) headers.delete(name)
    const errors = [{ code: 'no-address', message: 'There is no such address here.' }]
    return Response.json({ errors }, { status, headers })
  }
  return new Response(response.body, { status, headers })
}
