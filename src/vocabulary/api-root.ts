/** Below this address stands the public API. */
export const API_ROOT = '/api/v1'

/** Whether an address is the public API's. */
export const isApiPath = (pathname: string): boolean =>
  pathname === API_ROOT || pathname.startsWith(`${API_ROOT}/`)
