import { beforeAll, expect, it } from 'vitest'

import { anonymous, codesOf } from '../support/client'
import { bringTo, createDraft, crimeAreaFields, edit, type Document } from '../support/content'
import { rowsOf } from '../support/database'
import { demo, newPerson } from '../support/personas'
import { underTest } from '../support/under-test'

const ADDRESS = '/api/workflow-events.csv'
let document: Document

beforeAll(async () => {
  document = await createDraft('crime-areas', crimeAreaFields({ name: '=1+1, "quoted"' }))
  await edit(document, { summary: 'Other.' })
  await bringTo(document, 'changes-requested')
})

/** The cells of a CSV file, read after RFC 4180. */
function cellsOf(text: string): string[][] {
  const lines: string[][] = []
  let line: string[] = []
  for (const [, cell = '', end] of text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/g)) {
    line.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === ',') continue
    lines.push(line)
    line = []
    if (end === '') break
  }
  return lines.filter((cells) => cells.length > 1)
}

const exported = async (query = '') => {
  const answer = await (await demo('auditor')).client.get(`${ADDRESS}${query}`)
  expect(answer.status).toBe(200)
  const [head = [], ...rows] = cellsOf(answer.text.replace(/^\uFEFF/, ''))
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])))
}

it('the trail of a document is exported with its filters, place and hash', async () => {
  const rows = await exported(`?where[document][equals]=${document.id}`)
  expect(rows.map(({ event }) => event)).toEqual(['create', 'edit', 'submit', 'request-changes'])
  const [create, , , sentBack] = rows
  expect(create?.title).toBe(`'=1+1, "quoted"`)
  expect(sentBack).toMatchObject({
    collection: 'crime-areas',
    from: 'in-review',
    to: 'changes-requested',
    'comment.en': 'Please change.',
  })
  const chain = await rowsOf<{ sequence: string; hash: string }>(
    `select sequence::text, hash from trail_chain c join workflow_events e on e.id = c.event
     where document = $1 order by sequence`,
    [document.id],
  )
  expect(rows.map(({ sequence, hash }) => ({ sequence, hash }))).toEqual(chain)
})

it('the whole trail is exported, however long it is, and what the list searches for', async () => {
  const [count] = await rowsOf<{ count: number }>('select count(*)::int from workflow_events')
  await rowsOf(
    `insert into workflow_events (at, event) select now(), 'settings-changed' from generate_series(1, 1200)`,
  )
  const rows = await exported()
  expect(rows).toHaveLength((count?.count ?? 0) + 1200)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  const found = await exported('?search=request-changes')
  expect(new Set(found.map(({ event }) => event))).toEqual(new Set(['request-changes']))
})

it('spreadsheets and programs can tell what it is', async () => {
  const { email, password } = await demo('auditor')
  const { body } = await anonymous().post('/api/users/login', { email, password })
  const { headers, ...answer } = await fetch(`${underTest('origin')}${ADDRESS}?limit=1`, {
    headers: { Authorization: `JWT ${String(body.token)}` },
  }).then(async (response) => ({
    headers: response.headers,
    bytes: new Uint8Array(await response.arrayBuffer()),
  }))
  expect(headers.get('content-type')).toContain('text/csv; charset=utf-8')
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="audit-trail-.*\.csv"$/)
  expect(headers.get('cache-control')).toBe('no-store')
  // Excel takes a file without the byte order mark for something else than UTF-8.
  expect([...answer.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
})

it('L1 only auditors and administrators get it', async () => {
  expect((await anonymous().get(ADDRESS)).status).toBe(401)
  expect((await anonymous().get(`${ADDRESS}?where[event][equals]=publish`)).status).toBe(401)
  const everythingElse = await newPerson(['contributor', 'reviewer', 'publisher'])
  const refused = await everythingElse.client.get(ADDRESS)
  expect(refused.status).toBe(403)
  expect(codesOf(refused).length).toBeGreaterThan(0)
  const wrong = await (await demo('auditor')).client.get(`${ADDRESS}?where[nothing][equals]=x`)
  expect(wrong.status).toBe(400)
})
