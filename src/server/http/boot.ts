import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'

import { StartError } from '../start-error'
import { INTERNAL_HEADER } from './internal-requests'

/**
 * Asks the application to bring the page store up to date and to start its scheduler. Not by `fetch`, which gives up after five
 * minutes: a first start makes every page, which takes as long as it takes.
 *
 * @throws {StartError} when it cannot
 */
export async function bootApplication(
  port: number,
  token: string,
  signal?: AbortSignal,
): Promise<void> {
  const asking = request({
    ...{ host: '127.0.0.1', port, path: '/internal/boot', method: 'POST' },
    headers: { [INTERNAL_HEADER]: token },
    ...(signal ? { signal } : {}),
  })
  asking.end()
  const [response] = (await once(asking, 'response')) as [IncomingMessage]
  const body = await text(response)
  if (response.statusCode !== 200)
    throw new StartError(`The application does not come up (${response.statusCode ?? 0}): ${body}`)
}
