import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { Refused } from '../../workflow/refusals'
import type { Page } from './entry'

export interface Paging {
  page: number
  limit: number
}

const PAGING = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  limit: z.coerce.number().int().min(1).max(100).default(25),
})

/**
 * Which part of a list is asked for with `page` and `limit`.
 *
 * @throws {Refused} 400
 */
export function pagingOf(req: PayloadRequest): Paging {
  const asked = PAGING.safeParse(req.query)
  if (!asked.success)
    throw new Refused([
      {
        code: 'invalid-query',
        message: 'Give "page" from 1 on, and "limit" from 1 to 100.',
      },
    ])
  return asked.data
}

export const pageOf = <T>(docs: T[], { page, limit }: Paging, totalDocs: number): Page<T> => ({
  docs,
  page,
  limit,
  totalDocs,
  totalPages: Math.max(1, Math.ceil(totalDocs / limit)),
  hasPrevPage: page > 1,
  hasNextPage: page * limit < totalDocs,
})
