import type { TaskConfig } from 'payload'

import { readEnvironment } from '../../env'

/**
 * First after some seconds, then twice as long each time: for 45 hours, which is longer than a cache keeps an answer
 * (`SHARED_SECONDS`).
 */
const RETRIES: NonNullable<TaskConfig['retries']> = {
  attempts: 15,
  backoff: { type: 'exponential', delay: 5000 },
}

/** As many as Fastly takes at once. */
const KEYS_AT_ONCE = 250
const ANSWER_MS = 10_000

/**
 * Tells the cache in front what to throw away, when the site is true: the answers that carry one of the keys, and the
 * pages made from them. Tried for as long as it may have an answer of before, and again at the next start; to throw away
 * twice does no harm.
 */
export const purgeCache: TaskConfig<{ input: { keys: string[] }; output: Record<string, never> }> =
  {
    slug: 'purge-cache',
    label: 'Tell the cache in front what to throw away',
    inputSchema: [{ name: 'keys', type: 'json', required: true }],
    retries: RETRIES,
    handler: async ({ input: { keys } }) => {
      const { purge } = readEnvironment()
      const site = globalThis.liaisonSite
      if (!purge || !site) throw new Error('This process knows of no cache.')
      await site.update()
      const all = [...keys, ...site.pagesMadeFrom(keys)]
      for (let start = 0; start < all.length; start += KEYS_AT_ONCE)
        await send(purge, all.slice(start, start + KEYS_AT_ONCE))
      return { output: {} }
    },
  }

async function send(
  { url, secret }: { url: string; secret: string | undefined },
  keys: string[],
): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(secret !== undefined && { Authorization: `Bearer ${secret}` }),
    },
    body: JSON.stringify({ surrogate_keys: keys }),
    redirect: 'error',
    signal: AbortSignal.timeout(ANSWER_MS),
  })
  if (!response.ok) throw new Error(`The cache answered ${response.status}.`)
}
