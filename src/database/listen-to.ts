import { setTimeout as wait } from 'node:timers/promises'

import pg from 'pg'

export interface ListenOptions {
  databaseUrl: string
  /** Of PostgreSQL's NOTIFY. */
  channel: string
  /** What PostgreSQL calls the connection. */
  applicationName: string
  onMessage: (message: string) => void
  /** Called when the connection is there, at first and after a time in which messages were lost. */
  onListening: () => Promise<unknown>
  /** Called every few seconds while it is. */
  onHeartbeat: () => Promise<unknown>
  /** Gets the first error of a time in which there is no connection. */
  onLost: (error: unknown) => void
}

const HEARTBEAT_MS = 5000
const ANSWER_MS = 5000
const FIRST_DELAY_MS = 100
const LONGEST_DELAY_MS = 5000

/**
 * Hears what others send by PostgreSQL's NOTIFY, on a connection of its own that is replaced when it is lost. A message that is sent while
 * it is down is lost too.
 *
 * @returns ends the listening
 */
export function listenTo(options: ListenOptions): () => Promise<void> {
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
      application_name: options.applicationName,
      connectionTimeoutMillis: ANSWER_MS,
      query_timeout: ANSWER_MS,
      keepAlive: true,
    })
    try {
      await listenOn(client, signal, options, () => (delay = FIRST_DELAY_MS))
    } catch (error) {
      if (delay === FIRST_DELAY_MS && !isEnding()) options.onLost(error)
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
  { channel, onMessage, onListening, onHeartbeat }: ListenOptions,
  onConnection: () => void,
): Promise<void> {
  const lost = new AbortController()
  client.on('error', (error) => {
    lost.abort(error)
  })
  client.on('end', () => {
    lost.abort(new Error('The connection was closed.'))
  })
  client.on('notification', ({ payload }) => {
    onMessage(payload ?? '')
  })
  await client.connect()
  await client.query(`listen ${pg.escapeIdentifier(channel)}`)
  onConnection()
  await onListening()
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
