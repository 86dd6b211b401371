import type { TaskConfig } from 'payload'

import { publicationsAnswered } from '../publication/publications-first'

/** A task that is begun when the publications that somebody waits for have been answered, or after a second: it takes time from them. */
export function patient<T extends { input: object; output: object }>(
  task: TaskConfig<T>,
): TaskConfig<T> {
  const { handler } = task
  if (typeof handler !== 'function') return task
  return {
    ...task,
    handler: async (args) => {
      await publicationsAnswered()
      return handler(args)
    },
  }
}
