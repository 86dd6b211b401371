import type { PayloadRequest } from 'payload'

import { readEnvironment } from '../../env'

export const PURGE_QUEUE = 'purges'

/** By when every server shows what was committed, one that had to connect anew included. */
const EVERYWHERE_MS = 15_000

/**
 * Puts into the outbox, in the request's transaction, what a cache in front has to throw away. Twice: a cache that asks
 * again at once may ask a server that has not heard of the change yet.
 *
 * @param keys names of what has changed, as answers carry them
 */
export async function queuePurge(req: PayloadRequest, keys: Iterable<string>): Promise<void> {
  const named = [...new Set(keys)]
  if (!readEnvironment().purge || named.length === 0) return
  // Where something is no more, only the site of before knows that it was there.
  const pages = globalThis.liaisonSite?.pagesMadeFrom(named) ?? []
  const input = { keys: [...new Set([...named, ...pages])] }
  for (const waitUntil of [new Date(), new Date(Date.now() + EVERYWHERE_MS)])
    await req.payload.jobs.queue({
      task: 'purge-cache',
      input,
      queue: PURGE_QUEUE,
      waitUntil,
      req,
    })
}
