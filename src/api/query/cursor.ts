import { z } from 'zod'

import { ApiProblem } from '../problem'

/** The place after which the next page begins: the sort key and the id of the last one on this. */
export interface Place {
  sort: string
  key: string
  id: string
}

const shape = z.tuple([z.string().max(40), z.string().max(300), z.string().regex(/^[\w-]{1,64}$/)])

/** A place as an opaque word. */
export const cursorOf = ({ sort, key, id }: Place): string =>
  Buffer.from(JSON.stringify([sort, key.slice(0, 300), id])).toString('base64url')

/**
 * The place that a cursor stands for.
 *
 * @param sort the order of the list: a cursor of another order means nothing in it
 * @throws {ApiProblem} when it is not one that an answer gave
 */
export function readCursor(cursor: string, sort: string): Place {
  const read = shape.safeParse(parsed(cursor))
  const isKey = read.success && KEYS[kindOf(sort)].test(read.data[1])
  if (!read.success || !isKey || read.data[0] !== sort)
    throw new ApiProblem('invalid-parameters', 'cursor: It is not a cursor of this list.', {
      parameters: [
        {
          name: 'cursor',
          reason: 'It is not a cursor of this list in this order.',
          valid: ['page.next of the answer before'],
        },
      ],
    })
  const [, key, id] = read.data
  return { sort, key, id }
}

/** What a list is sorted by: instants in milliseconds, relevance as `ts_rank` gives it, or words. */
export function kindOf(sort: string): keyof typeof KEYS {
  if (sort === 'relevance') return 'relevance'
  return /^-?name$/.test(sort) ? 'words' : 'instant'
}

/** Sort keys that the database takes without an error. */
const KEYS = {
  instant: /^-?\d{1,15}$/,
  relevance: /^\d{1,3}(\.\d{1,12})?(e-([0-2]?\d|3[0-7]))?$/,
  words: /^[^\0]*$/,
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
