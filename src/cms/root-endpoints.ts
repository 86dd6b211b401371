import { accessOperation, type Endpoint, type PayloadRequest } from 'payload'

import { draftEndpoints } from './keys/draft-endpoints'
import { keyEndpoints } from './keys/endpoints'
import { notificationEndpoints } from './notifications/endpoints'
import { handleReportEndpoint } from './reader-reports/endpoints'
import { signedInPerson } from './request'
import { exportTrail } from './trail/export'
import { transitionsTogether } from './transitions-together'
import { translationQueueEndpoint } from './translation/endpoints'
import { webhookEndpoints } from './webhooks/endpoints'

/** What the API answers beside the collections. */
export const rootEndpoints: Endpoint[] = [
  transitionsTogether,
  ...notificationEndpoints,
  translationQueueEndpoint,
  exportTrail,
  ...keyEndpoints,
  ...draftEndpoints,
  ...webhookEndpoints,
  handleReportEndpoint,
  // Payload's own would tell strangers about collections, fields and rights.
  {
    path: '/access',
    method: 'get',
    handler: async (req: PayloadRequest) => {
      signedInPerson(req)
      return Response.json(await accessOperation({ req }))
    },
  },
]
