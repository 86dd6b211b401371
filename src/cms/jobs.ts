import type { JobsConfig } from 'payload'

import { isActivePerson } from '../access/person'
import { readEnvironment } from '../env'
import { publicationsAnswered } from '../publication/publications-first'
import { checkLinks, LINK_QUEUE } from './links/check-links'
import { NOTIFICATION_QUEUE } from './notifications/occasions'
import { notify, sendDigest, sendMail, watchReview } from './notifications/tasks'
import { forgetReports } from './reader-reports/forget'
import { refreshSite } from './redaction/refresh-site'
import { REMOVAL_QUEUE, removeFiles } from './remove-files'
import { SCHEDULE_QUEUE } from './schedule-queue'
import { patient } from './patient-task'
import { purgeCache } from './purges/purge-task'
import { PURGE_QUEUE } from './purges/queue-purge'
import { publishScheduled } from './schedule-task'
import { traced } from './traced-task'
import { deliverWebhook } from './webhooks/deliver'
import { WEBHOOK_QUEUE } from './webhooks/outbox'

/** What this server works off: not purges where there is no cache, nor files of a store that it does not have. */
const autoRun = [
  { cron: '* * * * * *', queue: SCHEDULE_QUEUE, limit: 20, silent: true },
  // By themselves, and few: a mail server or a receiver that answers slowly holds some connections to the database, not all.
  { cron: '* * * * * *', queue: NOTIFICATION_QUEUE, limit: 5, silent: true },
  { cron: '* * * * * *', queue: WEBHOOK_QUEUE, limit: 5, silent: true },
  { cron: '*/5 * * * * *', queue: LINK_QUEUE, limit: 1, silent: true },
  { cron: '*/5 * * * * *', queue: REMOVAL_QUEUE, limit: 5, silent: true },
  ...(readEnvironment().purge
    ? [{ cron: '* * * * * *', queue: PURGE_QUEUE, limit: 20, silent: true }]
    : []),
]

export const QUEUES = autoRun.map(({ queue }) => queue)

/** Payload's queue, worked off inside the server: publications, notifications and webhooks every second, links at leisure. Nobody runs, queues or cancels jobs from outside. */
export const jobs: JobsConfig = {
  tasks: [
    // What the public is to see, or not to see any more, waits for nothing: that, and `refreshSite`.
    traced(publishScheduled),
    traced(patient(checkLinks)),
    traced(patient(notify)),
    traced(patient(watchReview)),
    traced(patient(sendMail)),
    traced(patient(sendDigest)),
    traced(patient(forgetReports)),
    traced(refreshSite),
    traced(patient(deliverWebhook)),
    traced(patient(purgeCache)),
    traced(patient(removeFiles)),
  ],
  autoRun,
  // Looking for jobs and doing them takes time from a publication that somebody waits for.
  shouldAutoRun: async () => {
    await publicationsAnswered()
    return globalThis.liaisonSite !== undefined
  },
  access: { run: () => false, queue: () => false, cancel: () => false },
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    access: {
      ...defaultJobsCollection.access,
      read: ({ req }) =>
        isActivePerson(req.user) &&
        req.user.roles.some((role) => role === 'administrator' || role === 'auditor'),
      create: () => false,
      update: () => false,
      delete: () => false,
    },
  }),
}
