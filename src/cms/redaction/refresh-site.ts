import type { PayloadRequest, TaskConfig } from 'payload'

import { pageKey } from '../../page-store/surrogate-keys'
import { bringSiteUpToDate } from '../../publication/site-port'
import { queuePurge } from '../purges/queue-purge'
import { SCHEDULE_QUEUE } from '../schedule-queue'

interface Input {
  input: Record<string, never>
  output: Record<string, never>
}

/** Brings the pages up to date in the process that serves them, after a command has changed what they are made from. */
export const refreshSite: TaskConfig<Input> = {
  slug: 'refresh-site',
  label: 'Bring the site up to date',
  retries: 3,
  handler: async () => {
    await bringSiteUpToDate()
    return { output: {} }
  },
}

/**
 * Asks for it, in the request's transaction. A server that is not running does it when it starts.
 *
 * @param files paths of files that are public no more, for a cache in front
 */
export async function queueRefresh(req: PayloadRequest, files: string[] = []): Promise<void> {
  await req.payload.jobs.queue({
    task: 'refresh-site',
    input: {},
    queue: SCHEDULE_QUEUE,
    req,
  })
  await queuePurge(req, files.map(pageKey))
}
