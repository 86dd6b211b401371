import config from '@payload-config'
import { getPayload } from 'payload'

import { finishJobs } from '@/cms/finish-jobs'
import { recoverBeside } from '@/cms/keep-beside'
import { recoverLinkCheck } from '@/cms/links/check-links'
import { recoverNotifications } from '@/cms/notifications/recover'
import { recoverPurges } from '@/cms/purges/recover'
import { forgetOldWords } from '@/cms/reader-reports/forget'
import { recoverScheduled } from '@/cms/schedule-task'
import { recoverWebhooks } from '@/cms/webhooks/recover'
import { endPools } from '@/database/end-pools'
import { poolOf } from '@/database/payload-pool'
import { closeSite, openSite, stopListening } from '@/publication/open-site'

export const dynamic = 'force-dynamic'

/**
 * Called once by the server itself when it starts: makes the page store complete and starts the scheduler.
 * The server lets nobody else reach this address.
 */
export async function POST(): Promise<Response> {
  await openSite()
  const payload = await getPayload({ config, cron: true })
  globalThis.liaisonClose = async () => {
    await stopListening()
    await finishJobs(payload)
    await closeSite()
    await payload.destroy()
    await endPools([poolOf(payload)])
  }
  await recoverScheduled(payload)
  await recoverNotifications(payload)
  await recoverBeside(payload)
  await recoverLinkCheck(payload)
  await recoverWebhooks(payload)
  await recoverPurges(payload)
  await forgetOldWords(payload)
  return Response.json({ status: 'complete' })
}
