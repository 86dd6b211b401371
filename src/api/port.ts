import type { Signer } from '../signing/signed-file'
import type { BulkStore } from './bulk/bulk-store'

/** What the public API makes on request, and what keeps the site true makes ahead. */
export interface ApiMakers {
  /** Where the API stands: scheme, host and port. */
  origin: string
  bulk: Pick<BulkStore, 'set' | 'setOfNow' | 'all'>
  /** Asked for each signature: a key may be revoked at any time. */
  signer: () => Promise<Signer>
}

declare global {
  /** Set where the API is opened. Differently bundled parts of one process share it here. */
  var liaisonApiMakers: ApiMakers | undefined
}

/** Called once by the process that answers for the API, before the site is opened. */
export function registerApi(makers: ApiMakers): void {
  globalThis.liaisonApiMakers = makers
}

/** @throws {Error} in a process that does not answer for the API */
export function registeredApi(): ApiMakers {
  if (!globalThis.liaisonApiMakers) throw new Error('The public API is not open yet.')
  return globalThis.liaisonApiMakers
}
