import type { Endpoint, PayloadRequest, Where } from 'payload'

import { LOCALES, type Localized } from '../../vocabulary/locales'
import { signedInPerson } from '../request'
import { placesOf, type Place } from './places'
import { BYTE_ORDER_MARK, csvLine } from '../../vocabulary/csv'

const ROWS_AT_ONCE = 500

interface EventRow {
  id: string
  at: string
  event: string
  collection?: string | null
  document?: string | null
  title?: string | null
  actor?: string | null
  actorName?: string | null
  from?: string | null
  to?: string | null
  publicFrom?: string | null
  publicTo?: string | null
  comment?: Localized<string> | null
  version?: string | null
  edition?: number | null
  details?: object | null
}

const COLUMNS = [
  'sequence',
  'at',
  'event',
  'collection',
  'document',
  'title',
  'actor',
  'actorName',
  'from',
  'to',
  'publicFrom',
  'publicTo',
  ...LOCALES.map((locale) => `comment.${locale}`),
  'version',
  'edition',
  'details',
  'id',
  'hash',
]

/**
 * The audit trail as CSV, oldest first, with each event's place and hash in the chain, so that a file that was kept
 * is an anchor too. Takes the filters of the list, `where` and `search`. Whoever may read the list may have it.
 */
export const exportTrail: Endpoint = {
  path: '/workflow-events.csv',
  method: 'get',
  handler: async (req) => {
    signedInPerson(req)
    const where = filterOf(req)
    // Read before the answer begins, so that a refusal is one.
    const first = await readRows(req, where, 1)
    const lines = linesOf(req, where, first)
    const encoder = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const step = await lines.next()
        if (step.done) controller.close()
        else controller.enqueue(encoder.encode(step.value))
      },
    })
    return new Response(body, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="audit-trail-${new Date().toISOString().slice(0, 10)}.csv"`,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
}

type Rows = Awaited<ReturnType<typeof readRows>>

/** The file in pieces, a page of rows each. */
async function* linesOf(req: PayloadRequest, where: Where, first: Rows): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(COLUMNS)
  for (let rows = first, page = 1; ;) {
    const places = await placesOf(
      req,
      rows.docs.map(({ id }) => id),
    )
    yield rows.docs.map((row) => lineOf(row, places.get(row.id))).join('')
    if (!rows.hasNextPage) return
    page += 1
    rows = await readRows(req, where, page)
  }
}

async function readRows(
  req: PayloadRequest,
  where: Where,
  page: number,
): Promise<{ docs: EventRow[]; hasNextPage: boolean }> {
  const { docs, hasNextPage } = await req.payload.find({
    collection: 'workflow-events',
    depth: 0,
    limit: ROWS_AT_ONCE,
    overrideAccess: false,
    page,
    sort: ['at', 'id'],
    user: req.user,
    where,
  })
  return { docs: docs as EventRow[], hasNextPage }
}

const lineOf = (row: EventRow, place: Place | undefined): string =>
  csvLine([
    place?.sequence,
    row.at,
    row.event,
    row.collection,
    row.document,
    row.title,
    row.actor,
    row.actorName,
    row.from,
    row.to,
    row.publicFrom,
    row.publicTo,
    ...LOCALES.map((locale) => row.comment?.[locale]),
    row.version,
    row.edition,
    row.details ? JSON.stringify(row.details) : null,
    row.id,
    place?.hash,
  ])

/** The filters of the list in the panel: its conditions, and what is searched for in the fields that the list searches. */
function filterOf(req: PayloadRequest): Where {
  const { search, where } = req.query as { search?: unknown; where?: unknown }
  const fields = req.payload.collections['workflow-events'].config.admin.listSearchableFields ?? []
  const conditions: Where[] = []
  if (typeof where === 'object' && where !== null) conditions.push(where as Where)
  if (typeof search === 'string' && search !== '')
    conditions.push({ or: fields.map((field) => ({ [field]: { like: search } })) })
  return { and: conditions }
}
