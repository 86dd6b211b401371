import { accessOperation, type Endpoint, type PayloadRequest } from 'payload'

import { isActivePerson } from '../access/person'
import { Refused } from '../workflow/refusals'

/** Root endpoints of Payload that would tell strangers about collections, fields and rights. */
export const rootEndpoints: Endpoint[] = [
  {
    path: '/access',
    method: 'get',
    handler: async (req: PayloadRequest) => {
      if (!isActivePerson(req.user))
        throw new Refused([{ code: 'not-signed-in', message: 'Sign in first.' }])
      return Response.json(await accessOperation({ req }))
    },
  },
]
