import { accessOperation, type Endpoint, type PayloadRequest } from 'payload'

import { isActivePerson } from '../access/person'
import { Refused } from '../workflow/refusals'
import { transitionsTogether } from './transitions-together'

/** What the API answers beside the collections. */
export const rootEndpoints: Endpoint[] = [
  transitionsTogether,
  // Payload's own would tell strangers about collections, fields and rights.
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
