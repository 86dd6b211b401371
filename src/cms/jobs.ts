import type { JobsConfig } from 'payload'

import { isActivePerson } from '../access/person'
import { NOTIFICATION_QUEUE } from './notifications/occasions'
import { notify, sendDigest, sendMail, watchReview } from './notifications/tasks'
import { SCHEDULE_QUEUE } from './schedule-queue'
import { publishScheduled } from './schedule-task'

/** Payload's queue, worked off inside the server, every second. Nobody runs, queues or cancels jobs from outside. */
export const jobs: JobsConfig = {
  tasks: [publishScheduled, notify, watchReview, sendMail, sendDigest],
  // Each by itself: a mail server that answers slowly must not hold a publication up.
  autoRun: [SCHEDULE_QUEUE, NOTIFICATION_QUEUE].map((queue) => ({
    cron: '* * * * * *',
    queue,
    limit: 20,
    silent: true,
  })),
  shouldAutoRun: () => globalThis.liaisonSite !== undefined,
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
