import type { Refusal } from '../workflow/refusals'
import { directPublish } from '../workflow/sentences'

/** How a request may say, beside the content, that it wants to publish. They come from outside and may be anything. */
export interface PublicationFlags {
  draft?: unknown
  publishAllLocales?: unknown
  publishSpecificLocale?: unknown
  unpublishAllLocales?: unknown
}

/**
 * What stands against a write that would publish or unpublish by Payload's own means: 403, naming the transition.
 *
 * @param exists whether it is about a document that is there
 */
export function refusalsToPublish(
  flags: PublicationFlags,
  data: unknown,
  exists: boolean,
): Refusal[] {
  const status = statusIn(data)
  const publishes =
    (status !== undefined && status !== null && status !== 'draft') ||
    isOn(flags.publishAllLocales) ||
    isOn(flags.publishSpecificLocale)
  if (publishes) return [directPublish('publish')]
  // Payload's own "save draft" says `draft` too, but asks for a draft; without that it means "unpublish".
  const unpublishes =
    isOn(flags.unpublishAllLocales) || (status === 'draft' && !isOn(flags.draft) && exists)
  return unpublishes ? [directPublish('withdraw')] : []
}

/** Whether a flag of a query or of an operation is set. */
export const isOn = (flag: unknown): boolean =>
  flag !== undefined && flag !== null && flag !== false && flag !== 'false' && flag !== ''

const statusIn = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && '_status' in data ? data._status : undefined
