import type { TaskConfig } from 'payload'

/** For what must be done when the database takes something again: first after a second, then twice as long each time, for eighteen hours. */
export const WHILE_DATABASE_IS_AWAY: NonNullable<TaskConfig['retries']> = {
  attempts: 16,
  backoff: { type: 'exponential', delay: 1000 },
}
