import { setTimeout as wait } from 'node:timers/promises'

import pg from 'pg'

import { PUBLICATION_CHANNEL } from './site-port'

export interface ListenOptions {
  databaseUrl: string
  /** Called when somebody has changed what the public sees, and after a time in which nobody could tell. */
  onPublication: () => Promise<void>
  /** Called now and then, for what was committed and never told. */
  onHeartbeat: () => Promise<void>
  log: (message: string, error: unknown) => void
}

const HEARTBEAT_MS = 5000
const ANSWER_MS = 5000
const FIRST_DELAY_MS = 100
const LONGEST_DELAY_MS = 5000

/**
 * Hears of publications, those of other servers on the same database too, by PostgreSQL's NOTIFY. That is quick and no
 * more: a message that was sent while the connection was down is lost. So everybody catches up by the sequence of
 * publications when the connection is there again, and at every heartbeat.
 *
 * @returns ends the listening
 */
export function listenForPublications(options: ListenOptions): () => Promise<void> {
  const ending = new AbortController()
  const listening = listenUntil(ending.signal, options)
  return () => {
    ending.abort()
    return listening
  }
}

/** Listens, on one connection after the other. */
async function listenUntil(signal: AbortSignal, options: ListenOptions): Promise<void> {
  const isEnding = () => signal.aborted
  let delay = FIRST_DELAY_MS
  while (!isEnding()) {
    const client = new pg.Client({
      connectionString: options.databaseUrl,
      application_name: 'liaison-listener',
      connectionTimeoutMillis: ANSWER_MS,
      query_timeout: ANSWER_MS,
      keepAlive: true,
    })
    try {
      await listenOn(client, signal, options, () => (delay = FIRST_DELAY_MS))
    } catch (error) {
      if (delay === FIRST_DELAY_MS && !isEnding())
        options.log('The site does not hear of publications. It tries again.', error)
    } finally {
      // A connection that does not answer any more is not waited for.
      await Promise.race([
        client.end().catch(() => undefined),
        wait(ANSWER_MS, undefined, { ref: false }),
      ])
    }
    await sleep(delay, signal)
    delay = Math.min(delay * 2, LONGEST_DELAY_MS)
  }
}

/** @throws {Error} when the connection is lost */
async function listenOn(
  client: pg.Client,
  signal: AbortSignal,
  { onPublication, onHeartbeat, log }: ListenOptions,
  onListening: () => void,
): Promise<void> {
  const lost = new AbortController()
  client.on('error', (error) => {
    lost.abort(error)
  })
  client.on('end', () => {
    lost.abort(new Error('The connection was closed.'))
  })
  client.on('notification', () => {
    onPublication().catch((error: unknown) => {
      log('A publication could not be shown yet.', error)
    })
  })
  await client.connect()
  await client.query(`listen ${PUBLICATION_CHANNEL}`)
  onListening()
  await onPublication()
  const either = AbortSignal.any([signal, lost.signal])
  for (;;) {
    await sleep(HEARTBEAT_MS, either)
    if (signal.aborted) return
    lost.signal.throwIfAborted()
    // A connection that is dead without knowing it is found out by this.
    await client.query('select 1')
    await onHeartbeat()
  }
}

const sleep = (ms: number, signal: AbortSignal): Promise<unknown> =>
  wait(ms, undefined, { signal }).catch(() => undefined)
