import type { TaskConfig } from 'payload'

import { inSpan } from '../tracing/port'

/** A task that is a trace of its own each time it is done, named as OpenTelemetry names what is taken out of a queue and processed. */
export function traced<T extends { input: object; output: object }>(
  task: TaskConfig<T>,
): TaskConfig<T> {
  const { slug, handler } = task
  if (typeof handler !== 'function') return task
  return {
    ...task,
    handler: (args) =>
      inSpan(
        {
          name: `process ${slug}`,
          kind: 'consumer',
          isRoot: true,
          attributes: {
            'messaging.system': 'payload',
            'messaging.operation.type': 'process',
            'messaging.operation.name': 'process',
            'messaging.destination.name': args.job.queue ?? 'default',
            'messaging.message.id': args.job.id,
          },
        },
        async () => handler(args),
      ),
  }
}
