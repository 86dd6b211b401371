import { beforeAll, describe, expect, it } from 'vitest'

import { anonymous, codesOf, type Answer, type Client } from '../support/client'
import {
  bringTo,
  countryFields,
  createDraft,
  draftCountry,
  edit,
  marker,
  ok,
  richText,
  uploadPicture,
  type Document,
} from '../support/content'
import { database, eventsOf, rowsOf } from '../support/database'
import { demo, newPerson, theCast, type Cast } from '../support/personas'
import { underTest } from '../support/under-test'

let cast: Cast

beforeAll(async () => {
  cast = await theCast()
})

const OUTSIDER = 'The chief of NCB Elsewhere'

const listOf = ({ collection, id }: Document) => `/api/preview-links/${collection}/${id}`

/** Makes a link and answers its id and its address. */
async function share(
  document: Document,
  wish: object = {},
  client: Client = cast.writer,
): Promise<{ id: string; path: string }> {
  const { body } = ok(await client.post(listOf(document), { recipient: OUTSIDER, ...wish }))
  return { id: body.id ?? '', path: String(body.path) }
}

/** Sends the form of the page as a browser without scripts does. */
const say = (path: string, fields: Record<string, string>, headers = {}): Promise<Answer> =>
  anonymous().send('POST', path, {
    body: new URLSearchParams(fields).toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
  })

const confirm = (path: string) => say(path, { kind: 'confirm', name: 'Jane Doe', text: '' })

const letTimePass = (id: string) =>
  database().query(`update preview_links set expires_at = now() where id = $1`, [id])

describe('L1: a link shows the one version that it names, and nothing else', () => {
  it('in all four languages, also after the text was changed, and says so', async () => {
    const [first, second, french] = [marker('first'), marker('second'), marker('french')]
    const document = await draftCountry({ tagline: first })
    await edit(document, { tagline: french }, 'fr')
    const { path } = await share(document)
    for (const [locale, words] of [
      ['en', first],
      ['fr', french],
      ['es', first],
      ['ar', first],
    ] as const) {
      const page = ok(await anonymous().get(`${path}?locale=${locale}`))
      expect(page.text).toContain(words)
      expect(page.text).toMatch(new RegExp(`<html[^>]*lang="${locale}"`))
      expect(page.text).toContain(`href="?locale=fr"`)
      expect(page.text).not.toContain('preview-bar__outdated')
    }

    await edit(document, { tagline: second, crimeOverview: richText(second) })
    const after = ok(await anonymous().get(path))
    expect(after.text).toContain(first)
    expect(after.text).not.toContain(second)
    expect(after.text).toContain('preview-bar__outdated')

    const { path: newer } = await share(document)
    expect((await anonymous().get(newer)).text).toContain(second)
  })

  it('not without the token, not with another, not when it has expired or was revoked', async () => {
    const words = marker('secret')
    const document = await draftCountry({ tagline: words })
    const [open, expired, revoked] = [
      await share(document),
      await share(document),
      await share(document),
    ]
    await letTimePass(expired.id)
    ok(await cast.writer.delete(`/api/preview-links/${revoked.id}`))
    const statusOf = async (path: string) => {
      const { status, text } = await anonymous().get(path)
      if (status !== 200) expect(text).not.toContain(words)
      return status
    }
    const other = open.path.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    expect(await statusOf(open.path)).toBe(200)
    expect(await statusOf(expired.path)).toBe(410)
    expect(await statusOf(revoked.path)).toBe(410)
    expect(await statusOf(other)).toBe(404)
    expect(await statusOf('/preview/link/x')).toBe(404)
    expect(await statusOf(`/preview/countries/${document.id}`)).toBe(401)
    for (const { path } of [expired, revoked]) expect((await confirm(path)).status).toBe(410)
    expect((await confirm(other)).status).toBe(404)
  })

  it('not in the database, not in a list, not in the page store, not in an index', async () => {
    const document = await draftCountry()
    const { path } = await share(document)
    const token = path.split('/').at(-1) ?? ''
    const rows = await rowsOf(
      `select 1 from preview_links l, workflow_events e
       where l.document = $1 and e.document = $1 and (to_jsonb(l)::text like $2 or to_jsonb(e)::text like $2)`,
      [document.id, `%${token}%`],
    )
    expect(rows).toEqual([])
    expect((await cast.writer.get(listOf(document))).text).not.toContain(token)

    const { headers } = ok(await anonymous().get(path))
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe-inline')
    expect(headers.get('set-cookie')).toBeNull()
  })

  it('with its pictures, and with no others', async () => {
    const [used, foreign] = [await uploadPicture('Used.', 'red'), await uploadPicture('Other.')]
    const document = await createDraft(
      'countries',
      await countryFields({ gallery: [{ media: used.id }] }),
    )
    const { path, id } = await share(document)
    const { text } = ok(await anonymous().get(path))
    const pictures = [...text.matchAll(/\/preview\/link\/[\w-]+\/media\/[\w.]+/g)].map(String)
    expect(pictures.length).toBeGreaterThan(0)
    const [picture = ''] = pictures
    const shown = ok(await anonymous().get(picture))
    expect(shown.headers.get('content-type')).toMatch(/^image\//)
    expect(shown.headers.get('cache-control')).toContain('no-store')
    expect((await anonymous().get(`/api/media/file/${used.filename}`)).status).not.toBe(200)

    const other = await createDraft(
      'countries',
      await countryFields({ gallery: [{ media: foreign.id }] }),
    )
    const otherPage = ok(await anonymous().get((await share(other)).path)).text
    const [otherPicture = ''] = /[0-9a-f]{64}\.\w+/.exec(otherPage) ?? []
    expect((await anonymous().get(`${path}/media/${otherPicture}`)).status).toBe(404)
    expect((await anonymous().get(`${path}/media/..%2F..%2Fsecret`)).status).toBe(404)
    await letTimePass(id)
    expect((await anonymous().get(picture)).status).toBe(410)
  })
})

describe('what somebody outside says', () => {
  it('lands on the document and in the trail, with who he said he was and which version he saw', async () => {
    const document = await bringTo(await draftCountry(), 'in-review')
    const { id, path } = await share(document, {}, cast.reviewer)
    expect((await confirm(path)).status).toBe(303)
    const text = 'The third <b>paragraph</b> is wrong.'
    expect((await say(path, { kind: 'comment', name: 'Jane Doe', text })).status).toBe(303)

    const { body } = ok(await cast.writer.get(listOf(document)))
    expect(body.links).toMatchObject([
      {
        id,
        recipient: OUTSIDER,
        isCurrent: true,
        version: body.version,
        answers: [
          { kind: 'confirm', name: 'Jane Doe', text: '', version: body.version },
          { kind: 'comment', name: 'Jane Doe', text, version: body.version },
        ],
      },
    ])
    const page = ok(await anonymous().get(path)).text
    expect(page).toContain('The third &lt;b&gt;paragraph&lt;/b&gt; is wrong.')
    expect(await eventsOf('countries', document.id)).toEqual([
      'create',
      'submit',
      'preview-link-created',
      'preview-confirmed',
      'preview-commented',
    ])
    const [event] = await rowsOf<{ actor: string; actor_name: string; version: string }>(
      `select actor, actor_name, version from workflow_events where document = $1 and event = 'preview-confirmed'`,
      [document.id],
    )
    expect(event).toEqual({
      actor: `preview-link:${id}`,
      actor_name: 'Jane Doe',
      version: body.version,
    })
  })

  it('is refused when it is no answer, with what was typed kept in the form', async () => {
    const { path } = await share(await draftCountry())
    const typed = 'Typed "with" <care>.'
    const refused = await say(`${path}?locale=fr`, { kind: 'comment', name: '', text: typed })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('Dites qui vous êtes')
    expect(refused.text).toContain('Typed &quot;with&quot; &lt;care&gt;.')
    for (const fields of [
      { name: 'Jane', text: 'x' },
      { kind: 'comment', name: 'Jane', text: '' },
      { kind: 'comment', name: 'Jane', text: 'x'.repeat(4001) },
    ])
      expect((await say(path, fields)).status).toBe(400)
    expect((await anonymous().post(path, { kind: 'confirm', name: 'Jane' })).status).toBe(400)
    expect(
      await rowsOf(
        `select 1 from preview_answers a join preview_links l on l.id = a.link
        where l.token_hash = encode(sha256($1::bytea), 'hex')`,
        [path.split('/').at(-1)],
      ),
    ).toEqual([])
  })

  it('is refused from a page of another site', async () => {
    const { path } = await share(await draftCountry())
    const fields = { kind: 'confirm', name: 'Jane', text: '' }
    expect((await say(path, fields, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
    const own = { 'Sec-Fetch-Site': 'same-origin', Origin: underTest('origin') }
    expect((await say(path, fields, own)).status).toBe(303)
  })

  it('is throttled', async () => {
    const { path } = await share(await draftCountry())
    const statuses: number[] = []
    for (let count = 0; count < 11; count += 1) statuses.push((await confirm(path)).status)
    expect(statuses).toEqual([...Array<number>(10).fill(303), 429])
    const { path: other } = await share(await draftCountry())
    expect((await confirm(other)).status).toBe(303)
  })
})

describe('a link is made and revoked', () => {
  it('by those who may work on the document, in their scope', async () => {
    const document = await draftCountry({ region: 'europe' })
    const address = listOf(document)
    const wish = { recipient: OUTSIDER }
    const elsewhere = await newPerson(['reviewer'], { kind: 'regions', regions: ['africa'] })
    expect((await anonymous().post(address, wish)).status).toBe(401)
    expect((await anonymous().get(address)).status).toBe(401)
    expect(codesOf(await cast.admin.post(address, wish))).toEqual(['role'])
    expect(codesOf(await (await demo('auditor')).client.post(address, wish))).toEqual(['role'])
    expect(codesOf(await elsewhere.client.post(address, wish))).toEqual(['scope'])
    expect(codesOf(await cast.writer.post(address, {}))).toEqual(['recipient-invalid'])
    const stale = { ...wish, expectedVersion: 'another' }
    expect(codesOf(await cast.writer.post(address, stale))).toEqual(['stale-version'])
    expect(ok(await cast.admin.get(address)).body).toMatchObject({ mayShare: false, links: [] })

    const { id } = await share(document, {}, cast.publisher)
    const link = `/api/preview-links/${id}`
    expect((await anonymous().delete(link)).status).toBe(401)
    expect(codesOf(await cast.admin.delete(link))).toEqual(['role'])
    expect(codesOf(await elsewhere.client.delete(link))).toEqual(['scope'])
    ok(await cast.reviewer.delete(link))
    ok(await cast.reviewer.delete(link))
    expect(await eventsOf('countries', document.id)).toEqual([
      'create',
      'preview-link-created',
      'preview-link-revoked',
    ])
  })
})

it('the panel may show a preview in a frame, and nobody else', async () => {
  const { id } = await draftCountry()
  const { headers } = ok(await cast.writer.get(`/preview/countries/${id}?locale=ar`))
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
  const page = await anonymous().get('/en')
  expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})
