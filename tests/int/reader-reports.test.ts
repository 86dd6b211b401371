import { beforeAll, describe, expect, it, vi } from 'vitest'

import { anonymous, codesOf, type Answer } from '../support/client'
import {
  agencyFields,
  bringTo,
  createDraft,
  edit,
  liveCountry,
  marker,
  ok,
  pageOf,
  type Document,
} from '../support/content'
import { database, eventsOf, rowsOf } from '../support/database'
import { demo, newPerson, theCast, type Cast } from '../support/personas'

let cast: Cast

beforeAll(async () => {
  cast = await theCast()
})

const SOON = { timeout: 20_000, interval: 200 }

let lastAddress = 0

/** An address that nobody else in these tests comes from. */
const newAddress = () => `203.0.113.${(lastAddress += 1)}`

/** The form of a section, as a page of that section leads to it. */
async function formOf(document: Document, section: string): Promise<string> {
  const { text } = ok(await anonymous().get(await pageOf(document)))
  const found = [...text.matchAll(/href="(\/en\/report\?[^"]*)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .find((href) => href.includes(`section=${section}&`))
  if (!found) throw new Error(`The page has no way to report an error in ${section}.`)
  return found
}

const tokenIn = (html: string): string => / name="token" value="([^"]*)"/.exec(html)?.[1] ?? ''

/** Sends a form as a browser without scripts does. */
const post = (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Answer> =>
  anonymous().send('POST', path, {
    body: new URLSearchParams(fields).toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
  })

/** Fills in a form and sends it until nobody takes its sender for a program; answers where it leads. */
async function report(
  document: Document,
  section: string,
  wrong: string,
  { right = '', address = newAddress() } = {},
): Promise<string> {
  const path = await formOf(document, section)
  const token = tokenIn((await anonymous().get(path)).text)
  return vi.waitFor(async () => {
    const answer = await post(path, { wrong, right, token }, { 'X-Forwarded-For': address })
    expect(answer.status, answer.text).toBe(303)
    return answer.headers.get('location') ?? ''
  }, SOON)
}

interface Listed {
  id: string
  section: string
  state: string
  wrong: string | null
  times: number
  actions: string[]
  documents: { id: string }[]
}

const listAt = ({ collection, id }: Document) => `/api/${collection}/${id}/reports`

async function reportsOf(document: Document): Promise<Listed[]> {
  return ok(await cast.writer.get(listAt(document))).body.reports as Listed[]
}

/** Does something with the first report on a document. */
async function handle(document: Document, handling: object, client = cast.writer) {
  const [first] = await reportsOf(document)
  return client.post(`/api/reports/${first?.id ?? ''}`, handling)
}

const stateAt = async (path: string): Promise<string> => (await anonymous().get(path)).text

describe.concurrent('a reader reports an error', () => {
  it('without a cookie, and it lies on the desk of those in whose scope it is, and of nobody else', async () => {
    const words = marker('wrong')
    const document = await liveCountry()
    const path = await formOf(document, 'law-enforcement')
    const form = ok(await anonymous().get(path))
    expect(form.headers.get('set-cookie')).toBeNull()
    expect(form.headers.get('cache-control')).toContain('no-store')
    expect(form.headers.get('x-robots-tag')).toContain('noindex')

    const reference = await report(document, 'law-enforcement', `It is ${words}.`)
    const page = ok(await anonymous().get(reference))
    expect(page.text).toContain('Nobody has looked at it yet')
    expect(page.text).not.toContain(words)
    expect(page.headers.get('cache-control')).toContain('no-store')
    expect(page.headers.get('x-robots-tag')).toContain('noindex')

    const listed = await reportsOf(document)
    expect(listed).toMatchObject([
      { section: 'law-enforcement', state: 'received', wrong: `It is ${words}.`, times: 1 },
    ])

    const elsewhere = (await newPerson(['contributor'], { kind: 'regions', regions: ['africa'] }))
      .client
    const auditor = (await demo('auditor')).client
    expect((await anonymous().get(listAt(document))).status).toBe(401)
    expect(codesOf(await elsewhere.get(listAt(document)))).toEqual(['scope'])
    expect((await cast.admin.get(listAt(document))).status).toBe(403)
    expect((await auditor.get(listAt(document))).status).toBe(200)
    expect(codesOf(await handle(document, { action: 'look-at' }, elsewhere))).toEqual(['scope'])
    expect(codesOf(await handle(document, { action: 'look-at' }, auditor))).toContain('role')
    expect(codesOf(await handle(document, { action: 'look-at' }, cast.reviewer))).toEqual(['role'])

    const desk = async (client = cast.writer) => (await client.get('/admin')).text
    expect(await desk()).toContain('data-kind="reports"')
    expect(await eventsOf(document.collection, document.id)).toContain('report-received')
  })

  it('L1: and no byte of it is public or in the trail, nor who sent it in the database', async () => {
    const words = marker('secret')
    const document = await liveCountry()
    const address = newAddress()
    const reference = await report(document, 'page', `It is ${words}.`, { address })
    const token = reference.split('/').at(-1) ?? ''
    const rows = await rowsOf(
      `select 'trail' from workflow_events e where to_jsonb(e)::text like $1
       union all select 'job' from payload_jobs j where to_jsonb(j)::text like $1
       union all select 'told' from notifications n where to_jsonb(n)::text like $1
       union all select 'token' from reader_report_references r where to_jsonb(r)::text like $2
       union all select 'address' from reader_report_sendings s where to_jsonb(s)::text like $3
       union all select 'address' from reader_reports r where to_jsonb(r)::text like $3`,
      [`%${words}%`, `%${token}%`, `%${address}%`],
    )
    expect(rows).toEqual([])
    const page = await pageOf(document)
    for (const path of [reference, page, `${page}.json`, `${page}/editions`])
      expect((await anonymous().get(path)).text, path).not.toContain(words)
  })

  it('that was reported already: it counts once more and lies there once', async () => {
    const document = await liveCountry()
    const first = await report(document, 'crime-overview', 'The number of ports is wrong.')
    const second = await report(document, 'crime-overview', 'the number of PORTS is wrong')
    expect(second).not.toBe(first)
    expect(await reportsOf(document)).toMatchObject([{ times: 2 }])
    ok(await handle(document, { action: 'look-at' }))
    for (const path of [first, second])
      expect(await stateAt(path)).toContain('An editor is looking at it')
  })
})

describe.concurrent('a form is not taken, and keeps what was written,', () => {
  const WRONG = 'The capital is another one.'

  it('when it is sent at once, with a forged token, or with the trap filled in', async () => {
    const document = await liveCountry()
    const path = await formOf(document, 'page')
    const token = tokenIn((await anonymous().get(path)).text)
    for (const fields of [
      { token: tokenIn((await anonymous().get(path)).text) },
      { token: `${token}x` },
      { token, website: 'https://buy.example' },
    ]) {
      const answer = await post(path, { wrong: WRONG, ...fields }, { 'X-Forwarded-For': '::1' })
      expect(answer.status).toBe(400)
      expect(answer.text).toContain(`>${WRONG}</textarea>`)
      expect(answer.text).toContain('role="alert"')
    }
    expect(await reportsOf(document)).toEqual([])
  })

  it('when a page of another site sends it', async () => {
    const path = await formOf(await liveCountry(), 'page')
    for (const headers of [{ 'Sec-Fetch-Site': 'cross-site' }, { Origin: 'https://evil.example' }])
      expect((await post(path, { wrong: WRONG }, headers as Record<string, string>)).status).toBe(
        403,
      )
  })

  it('when it is more than a form can hold', async () => {
    const path = await formOf(await liveCountry(), 'page')
    const answer = await post(path, { wrong: 'w'.repeat(60_000) })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Please shorten the text')
  })

  it('when one address has sent ten in an hour: 429, and when to try again', async () => {
    const document = await liveCountry()
    const address = newAddress()
    const path = await formOf(document, 'page')
    const token = tokenIn((await anonymous().get(path)).text)
    await report(document, 'page', 'One thing is wrong here.', { address })
    const send = (wrong: string, from = address) =>
      post(path, { wrong, token }, { 'X-Forwarded-For': from })
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => send(`Number ${index} is wrong.`)),
    )
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(9)
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(3)
    expect(refused[0]?.headers.get('retry-after')).toBe('3600')
    expect(refused[0]?.text).toMatch(/>Number \d+ is wrong\.<\/textarea>/)
    expect((await send('Another reader finds it wrong.', newAddress())).status).toBe(303)
  })
})

describe.concurrent('what becomes of a report', () => {
  it('W5: its correction is published with an edition, which says so for ever', async () => {
    const document = await liveCountry()
    const reference = await report(document, 'page', 'The tagline is wrong.')
    ok(await handle(document, { action: 'correct', reply: 'You were right.' }))
    expect(await stateAt(reference)).toContain('The correction will appear')
    await edit(document, { tagline: 'The right tagline.' })
    const before = await rowsOf('select corrects from editions where document = $1', [document.id])
    expect(before).toEqual([{ corrects: '0' }])
    await bringTo(document, 'published')

    const page = await pageOf(document)
    for (const path of [page, `${page}/editions`, `${page}/editions/2`])
      expect(await stateAt(path), path).toContain('Corrects an error reported by a reader')
    expect(await stateAt(`${page}/editions/1`)).not.toContain('Corrects an error')
    const status = await stateAt(reference)
    expect(status).toContain('It has been corrected')
    expect(status).toContain('You were right.')
    const compared = `${page}/editions/2/changes`
    expect(status).toContain(`href="${compared}"`)
    const difference = await stateAt(compared)
    expect(difference.replace(/<[^>]*>/g, '')).toContain('The right')
    expect(codesOf(await handle(document, { action: 'decline', reply: 'No.' }))).toEqual([
      'report-state',
    ])
    expect((await cast.writer.get('/admin')).text).not.toContain(`countries/${document.id}"`)
  })

  it('is undone when the draft with the correction is thrown away', async () => {
    const document = await liveCountry()
    const reference = await report(document, 'page', 'The tagline is wrong.')
    await edit(document, { tagline: 'Perhaps right.' })
    ok(await handle(document, { action: 'correct' }))
    const { collection, id } = document
    const { body } = ok(await cast.writer.get(`/api/${collection}/${id}/transitions`))
    ok(await cast.writer.transition(collection, id, 'discard', { expectedVersion: body.version }))
    expect(await stateAt(reference)).toContain('An editor is looking at it')
  })

  it('is in the next edition of the document that the section shows, where the error is there', async () => {
    const country = await liveCountry()
    const agency = await bringTo(
      await createDraft('agencies', agencyFields(country.id)),
      'published',
    )
    const reference = await report(country, 'agencies', 'The level of the agency is wrong.')
    const [listed] = await reportsOf(country)
    expect(listed?.documents.map(({ id }) => id)).toEqual([country.id, agency.id])
    const stranger = await liveCountry()
    expect(codesOf(await handle(country, { action: 'correct', correctedIn: stranger.id }))).toEqual(
      ['report-invalid'],
    )
    ok(await handle(country, { action: 'correct', correctedIn: agency.id }))
    await edit(country, { tagline: 'Another one.' })
    await bringTo(country, 'published')
    expect(await stateAt(reference)).toContain('The correction will appear')
    await edit(agency, { level: 'federal' })
    await bringTo(agency, 'published')
    expect(await stateAt(reference)).toContain(`${await pageOf(agency)}/editions/2`)
  })

  it('is an answer where the page stays as it is, for the sender alone', async () => {
    const document = await liveCountry()
    const reference = await report(document, 'page', 'The country is not there.')
    expect(codesOf(await handle(document, { action: 'decline' }))).toEqual(['reply-missing'])
    expect(codesOf(await handle(document, { action: 'publish' }))).toEqual(['report-invalid'])
    const reply = marker('reply')
    ok(await handle(document, { action: 'decline', reply }))
    expect(await stateAt(reference)).toContain(reply)
    expect(await stateAt(await pageOf(document))).not.toContain(reply)
    expect(await stateAt(reference.replace(/.$/, (last) => (last === 'A' ? 'E' : 'A')))).toContain(
      'Page not found',
    )
  })

  it('is nothing more when its sender takes it back: his words are gone', async () => {
    const document = await liveCountry()
    const reference = await report(document, 'page', 'I name a person here.')
    expect((await post(reference, {}, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
    expect((await post(reference, {})).status).toBe(303)
    expect(await stateAt(reference)).toContain('You have taken it back')
    expect(await reportsOf(document)).toMatchObject([{ state: 'withdrawn', wrong: null }])
    expect(await eventsOf(document.collection, document.id)).toContain('report-taken-back')
  })

  it('is as before for others who sent the same, when one sender takes it back', async () => {
    const document = await liveCountry()
    const wrong = 'The number of airports is wrong.'
    const first = await report(document, 'page', wrong)
    const second = await report(document, 'page', wrong.toUpperCase())
    expect((await post(first, {})).status).toBe(303)
    expect((await post(first, {})).status).toBe(303)
    expect(await reportsOf(document)).toMatchObject([{ state: 'received', wrong, times: 1 }])
    expect(await stateAt(first)).toContain('You have taken it back')
    expect(await stateAt(first)).toContain('What you wrote has been deleted')
    expect(await stateAt(second)).toContain('Nobody has looked at it yet')
    expect(await stateAt(second)).not.toContain('What you wrote has been deleted')

    const third = await report(document, 'page', wrong)
    expect(await reportsOf(document)).toMatchObject([{ wrong, times: 2 }])
    await Promise.all([second, third].map((each) => post(each, {})))
    expect(await reportsOf(document)).toMatchObject([{ state: 'withdrawn', wrong: null }])
    for (const path of [first, second, third])
      expect(await stateAt(path), path).toContain('You have taken it back')
    const events = await eventsOf(document.collection, document.id)
    expect(events.filter((event) => event === 'report-taken-back')).toHaveLength(3)
  })

  it('is told to who took it back, too, where others wait for the answer', async () => {
    const document = await liveCountry()
    const wrong = 'The number of harbours is wrong.'
    const first = await report(document, 'page', wrong)
    const second = await report(document, 'page', wrong)
    expect((await post(first, {})).status).toBe(303)
    const reply = marker('reply')
    ok(await handle(document, { action: 'decline', reply }))
    for (const path of [first, second]) expect(await stateAt(path)).toContain(reply)
    expect(await stateAt(first)).toContain('What you wrote has been deleted')
    expect(await stateAt(second)).not.toContain('What you wrote has been deleted')
  })
})

it('a report is forgotten, but for that there was one, ninety days after the answer', async () => {
  const document = await liveCountry()
  const reference = await report(document, 'page', 'It was never like this.')
  ok(await handle(document, { action: 'decline', reply: 'It was.' }))
  const wordsOf = async () => (await reportsOf(document)).map(({ wrong }) => wrong)
  const passDays = (days: number) =>
    database().query(
      `update reader_reports set since = now() - make_interval(days => $2) where document = $1`,
      [document.id, days],
    )
  const forgettingIsDue = () =>
    database().query(
      `update payload_jobs set wait_until = now() where task_slug = 'forget-reports'`,
    )
  await passDays(89)
  await forgettingIsDue()
  await vi.waitFor(async () => {
    const open = await rowsOf(
      `select 1 from payload_jobs where task_slug = 'forget-reports' and completed_at is null`,
    )
    expect(open).toEqual([])
  }, SOON)
  expect(await wordsOf()).toEqual(['It was never like this.'])

  await passDays(91)
  const other = await liveCountry()
  await report(other, 'page', 'Something else is wrong.')
  ok(await handle(other, { action: 'decline', reply: 'It is right.' }))
  await forgettingIsDue()
  await vi.waitFor(async () => {
    expect(await wordsOf()).toEqual([null])
  }, SOON)
  expect(await stateAt(reference)).toContain('It was.')
})
