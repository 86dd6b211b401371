import type { PayloadRequest } from 'payload'

import { CLIENT_HEADER } from '../../vocabulary/client-header'

/** The address that a request comes from, as the server found it. */
export const clientAddress = (req: PayloadRequest): string =>
  req.headers.get(CLIENT_HEADER) ?? 'unknown'
