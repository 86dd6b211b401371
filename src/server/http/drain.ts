import type { Server, ServerResponse } from 'node:http'

export interface Drain {
  /** From now on every answer ends its connection, so that nobody sends another request just when it is closed. */
  begin(): void
}

/** Ends the connections of a server that is to stop with the answers that are under way. */
export function drainOf(server: Server): Drain {
  const open = new Set<ServerResponse>()
  // One for all, because this is done for every request.
  function forget(this: ServerResponse): void {
    open.delete(this)
  }
  let hasBegun = false
  server.prependListener('request', (_request, response: ServerResponse) => {
    if (hasBegun) response.shouldKeepAlive = false
    open.add(response)
    response.on('close', forget)
  })
  return {
    begin() {
      hasBegun = true
      for (const response of open) response.shouldKeepAlive = false
    },
  }
}
