import { StartError } from '../start-error'
import { INTERNAL_HEADER } from './internal-requests'

/**
 * Asks the application to bring the page store up to date and to start its scheduler.
 *
 * @throws {StartError} when it cannot
 */
export async function bootApplication(
  port: number,
  token: string,
  signal?: AbortSignal,
): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/internal/boot`, {
    method: 'POST',
    headers: { [INTERNAL_HEADER]: token },
    ...(signal ? { signal } : {}),
  })
  const body = await response.text()
  if (!response.ok)
    throw new StartError(`The application does not come up (${response.status}): ${body}`)
}
