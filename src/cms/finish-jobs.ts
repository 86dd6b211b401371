import { setTimeout as wait } from 'node:timers/promises'

import type { Payload } from 'payload'

const PATIENCE_MS = 8000
const POLL_MS = 50

/**
 * Takes no more jobs, and waits for those that run: half-done ones would be done again by another server. Not for ever: a
 * receiver that does not answer must not keep the server from ending.
 */
export async function finishJobs({ crons }: Pick<Payload, 'crons'>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  for (const cron of crons) cron.pause()
  while (crons.some((cron) => cron.isBusy()) && Date.now() < deadline) await wait(POLL_MS)
}
