import next from 'next'

import { PROJECT_ROOT } from '../project-root'
import type { Handler } from './front-door'
import type { Listener } from './listen'

declare global {
  /** Set by the application once it has booted: ends its scheduler, so that nothing runs into a database that is being stopped. */
  var liaisonClose: (() => Promise<void>) | undefined
}

export interface Application {
  handle: Handler
  close(): Promise<void>
}

/**
 * Starts Next.js inside this process.
 *
 * @param options.dev compiles on request and reloads the browser on changes
 */
export async function startApplication(options: {
  dev: boolean
  listener: Listener
}): Promise<Application> {
  const app = next({
    dev: options.dev,
    dir: PROJECT_ROOT,
    hostname: 'localhost',
    port: options.listener.port,
    httpServer: options.listener.server,
    customServer: true,
  })
  await app.prepare()
  const handle = app.getRequestHandler()
  return {
    handle: (request, response) => handle(request, response),
    async close() {
      await globalThis.liaisonClose?.()
      await app.close()
    },
  }
}
