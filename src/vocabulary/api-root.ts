/** Below this address stands the public API. */
export const API_ROOT = '/api/v1'

/** Whether an address is the public API's. */
export const isApiPath = (pathname: string): boolean =>
  pathname === API_ROOT || pathname.startsWith(`${API_ROOT}/`)

/** Where an installation publishes its public keys. */
export const KEYS_PATH = '/.well-known/liaison-signing-keys.json'

/** Whether the public API answers an address: all of its own, and where its public keys are. */
export const isAnsweredByApi = (pathname: string): boolean =>
  isApiPath(pathname) || pathname === KEYS_PATH
