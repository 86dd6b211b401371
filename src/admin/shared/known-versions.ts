/*
 * Which version of each document this tab has in front of it. The panel's own saves are Payload's; what is
 * kept here goes with them as `If-Match`, so that a save made on an older version is refused, not lost.
 */
const versions = new Map<string, string>()

/** Notes the version that is shown. */
export function rememberVersion(id: string, version: string): void {
  versions.set(id, version)
}

const PROFILE_DOCUMENT = /^\/api\/(?:countries|ncbs|agencies|crime-areas)\/([0-9a-f-]{36})$/

/** Sends the known version with every save of a profile, and notes the version that comes back. */
export function withKnownVersions(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const id =
      request.method === 'PATCH'
        ? PROFILE_DOCUMENT.exec(new URL(request.url).pathname)?.[1]
        : undefined
    if (id === undefined) return send(input, init)
    const known = versions.get(id)
    if (known !== undefined) request.headers.set('If-Match', `"${known}"`)
    const response = await send(request)
    const tag = response.headers.get('ETag')
    if (response.ok && tag) rememberVersion(id, tag.replaceAll('"', ''))
    return response
  }
}
