import type { PayloadRequest, TaskConfig } from 'payload'

import { pageKey } from '../../page-store/surrogate-keys'
import { bringSiteUpToDate, removePublicFiles } from '../../publication/site-port'
import { queuePurge } from '../purges/queue-purge'
import { SCHEDULE_QUEUE } from '../schedule-queue'

interface Input {
  input: { files: string[] }
  output: Record<string, never>
}

/** Brings the pages up to date in the process that serves them, after a command has changed what they are made from. */
export const refreshSite: TaskConfig<Input> = {
  slug: 'refresh-site',
  label: 'Bring the site up to date',
  inputSchema: [{ name: 'files', type: 'json', required: true }],
  retries: 3,
  handler: async ({ input: { files } }) => {
    await bringSiteUpToDate()
    await removePublicFiles(files)
    return { output: {} }
  },
}

/**
 * Asks for it, in the request's transaction. A server that is not running does it when it starts.
 *
 * @param files paths of files that are to be public no more
 */
export async function queueRefresh(req: PayloadRequest, files: string[] = []): Promise<void> {
  await req.payload.jobs.queue({
    task: 'refresh-site',
    input: { files },
    queue: SCHEDULE_QUEUE,
    req,
  })
  await queuePurge(req, files.map(pageKey))
}
