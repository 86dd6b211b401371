import type { Environment } from '../env'
import type { Spans } from '../tracing/spans'
import type { Shutdown } from './shutdown'

/** Exports traces where the settings say so; otherwise nothing of it is loaded. */
export async function openTracing(
  { tracing, siteUrl }: Pick<Environment, 'tracing' | 'siteUrl'>,
  shutdown: Shutdown,
): Promise<Spans | undefined> {
  if (!tracing) return undefined
  const { startTracing } = await import('../tracing/start-tracing')
  const { spans, close } = startTracing(siteUrl)
  shutdown.add(close)
  return spans
}
