import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { text } from 'node:stream/consumers'

import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import { KEYS_PATH } from '@/vocabulary/api-root'
import { PROJECT_ROOT } from '@/server/project-root'
import { BLACKED_OUT } from '@/redaction/words'
import { judgeFile } from '@/signing/judge'
import { readPublicKeys } from '@/signing/keys'
import { verifyTrail } from '@/trail/verify'
import { anonymous } from '../support/client'
import {
  bringTo,
  draftCountry,
  edit,
  editionContentOf,
  marker,
  ok,
  pageOf,
  publicContentOf,
  richText,
  uploadPicture,
  versionOf,
  type Document,
} from '../support/content'
import { database, eventsOf, itemOf, rowsOf } from '../support/database'
import { secondSite } from './support/second-site'
import { theCast, type Cast } from '../support/personas'
import { storedFiles } from '../support/stored-files'
import { underTest } from '../support/under-test'

let cast: Cast

beforeAll(async () => {
  cast = await theCast()
})

const SOON = { timeout: 20_000, interval: 200 }
const REASON = 'Order 12/2026 of the data protection authority'

/** Runs `npm run redact -- …` beside the running product. */
const redact = ({ collection, id }: Document, words: string, ...more: string[]) =>
  run(`${collection}/${id}`, '--text', words, ...more)

async function run(...args: string[]) {
  const by = ['--by', 'admin@liaison.example', '--reason', REASON]
  const child = spawn('npm', ['run', '--silent', 'redact', '--', ...args, ...by], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, DATA_DIR: underTest('dataDir'), DATABASE_URL: '' },
    timeout: 120_000,
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { output, errors, code }
}

/** Every table and column of the database in which words stand, the trail and its outbox left out. */
async function tablesWith(words: string): Promise<string[]> {
  const tables = await rowsOf<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await rowsOf(
      `select 1 from "${name}" t where position($1 in to_jsonb(t)::text) > 0 limit 1`,
      [words],
    )
    if (rows.length > 0) found.push(name)
  }
  return found
}

async function verify() {
  const connection = new pg.Client({ connectionString: underTest('databaseUrl') })
  await connection.connect()
  try {
    return await verifyTrail(connection, [])
  } finally {
    await connection.end()
  }
}

const pageText = async (path: string) => (await anonymous().get(path)).text

describe('W5 an operator redacts what law demands', () => {
  let name: string
  let words: string
  let document: Document
  let page: string

  beforeAll(async () => {
    name = marker('peeters')
    words = `Jan "${name}"`
    document = await draftCountry({
      tagline: `Ask ${words}.`,
      crimeOverview: richText(`By ${words}, in person.`),
    })
    const french = { tagline: 'Demandez.', crimeOverview: richText(`Par ${words}.`) }
    await edit(document, french, 'fr')
    await bringTo(document, 'published')
    await edit(document, { lawEnforcement: richText('Another text.') })
    await bringTo(document, 'published')
    await edit(document, { interpolRole: richText(`A draft about ${words}.`) })
    ok(
      await cast.writer.post('/api/comments?depth=0', {
        ...{ collection: document.collection, document: document.id },
        text: `Is ${words} right?`,
      }),
    )
    ok(
      await cast.writer.post(`/api/preview-links/${document.collection}/${document.id}`, {
        recipient: words,
      }),
    )
    page = await pageOf(document)
  })

  it('W5 first it only shows where the words are, and changes nothing', async () => {
    const before = await tablesWith(words.replaceAll('"', '\\"'))
    expect(await tablesWith(name)).toContain('search_words')
    const { output, code } = await redact(document, words)
    expect(code).toBe(0)
    for (const place of [
      'edition 1',
      'edition 2',
      'countries_locales.tagline',
      '_countries_v_locales.version_crime_overview',
      'comments.text',
      'preview_links.content',
      'preview_links.recipient',
    ])
      expect(output).toContain(place)
    expect(output).toContain('Nothing was removed yet')
    expect(await tablesWith(words.replaceAll('"', '\\"'))).toEqual(before)
  })

  it('W5 then they are gone from all that is kept, shown or answered; the trail says who and why, and holds', async () => {
    const [state, version] = [await itemOf('countries', document.id), await versionOf(document)]
    await storedFiles()
    for (const path of [page, `${page}/editions/1`])
      expect(await pageText(path)).toContain('Ask Jan')
    const published = await pageText(`/api/v1/countries/${document.id}/signed`)
    const wish = { name: 'Copies', url: 'http://127.0.0.1:9/', events: ['redacted'] }
    const { body: hook } = ok(await cast.admin.post('/api/webhooks', wish))
    const { output, errors, code } = await redact(document, words, '--apply')
    expect({ errors, code }).toEqual({ errors: '', code: 0 })
    expect(output).toContain('They are removed')

    for (const each of [words.replaceAll('"', '\\"'), name])
      expect((await tablesWith(each)).filter((table) => table !== 'workflow_events')).toEqual([])
    expect((await verify()).findings).toEqual([])
    const events = await rowsOf(
      `select e.edition::int, e.comment, e."actor_name" as by, v.hash = e.version as named
       from workflow_events e join editions v on v.document = e.document and v.number = e.edition
       where e.document = $1 and e.event = 'redact' order by e.edition`,
      [document.id],
    )
    expect(events).toMatchObject([
      { edition: 1, comment: { en: REASON }, named: true },
      { edition: 2, comment: { en: REASON }, named: true },
    ])

    // Whoever keeps copies is told, with no word of it.
    const [change] = await rowsOf<{ sequence: string }>(
      `select sequence from public_changes where document = $1 order by sequence desc limit 1`,
      [document.id],
    )
    const messages = await rowsOf<{ body: string }>(
      'select body from webhook_deliveries where webhook = $1',
      [hook.id],
    )
    ok(await cast.admin.patch(`/api/webhooks/${hook.id}`, { active: false }))
    expect(messages.map(({ body }) => JSON.parse(body) as unknown)).toMatchObject([
      {
        type: 'document.redacted',
        data: { event: 'redacted', edition: 2, sequence: Number(change?.sequence) },
      },
    ])

    // The workflow goes on where it was: the draft is the same draft, but for the words.
    expect((await itemOf('countries', document.id))?.state).toBe(state?.state)
    expect(await versionOf(document)).not.toBe(version)
    expect(await publicContentOf(document)).toEqual(await editionContentOf(document))
    const answer = await pageText(`/api/v1${page.replace(/^\/en/, '')}`)
    expect(answer).toContain(BLACKED_OUT)
    await vi.waitFor(async () => {
      expect(await pageText(page)).toContain(`Ask ${BLACKED_OUT}.`)
    }, SOON)
    // What is written late is out of the store by then, or says what it does now.
    await vi.waitFor(async () => {
      for (const path of [
        `${page}/with/fr`,
        `${page}/editions/1`,
        `/api/v1/countries/${document.id}?locale=all`,
        '/api/v1/countries?locale=all',
        '/api/v1/editions',
      ])
        expect(await pageText(path), path).not.toContain('Jan ')
    }, SOON)
    const editions = await anonymous().get(`/api/v1/editions?document=${document.id}`)
    expect(editions.text.match(/"redactedAt"/g)).toHaveLength(2)
    expect(editions.text).not.toContain('Jan ')
    for (const locale of ['en', 'fr', 'ar'])
      for (const path of [
        page,
        `${page}/editions`,
        `${page}/editions/1`,
        `${page}/editions/2`,
        `${page}/editions/2/changes`,
        `${page}.md`,
        `${page}.json`,
      ])
        expect(await pageText(path.replace(/^\/en/, `/${locale}`)), path).not.toContain('Jan ')
    for (const path of [page, `${page}/editions`, `${page}/editions/1`])
      expect(await pageText(path), path).toContain('because the law demands it')

    // Each edition is signed as it is now; a file from before is genuine, and no longer what the site says.
    const keys = readPublicKeys(await pageText(KEYS_PATH))
    for (const edition of [1, 2]) {
      const signed = await pageText(`/api/v1/countries/${document.id}/signed?edition=${edition}`)
      const verdict = judgeFile(signed, keys, underTest('origin'))
      expect(verdict).toMatchObject({ kind: 'edition', edition: { number: edition } })
      expect(signed).toContain('"redactedAt"')
      expect(signed).not.toContain('Jan ')
    }
    const body = new FormData()
    body.set('text', published)
    expect((await anonymous().send('POST', '/en/verify', { body })).text).toContain(
      'part of it was removed since',
    )
    expect(await pageText('/api/v1/bulk/countries.all.ndjson')).not.toContain(name)
  })

  it('W5 done again it finds nothing, and changes nothing', async () => {
    const before = await eventsOf('countries', document.id)
    const { output, code } = await redact(document, words, '--apply')
    expect(code).toBe(0)
    expect(output).toContain('The words occur nowhere')
    expect(await eventsOf('countries', document.id)).toEqual(before)
  })

  it('W2 not while the working copy with the words is under review', async () => {
    const other = await bringTo(await draftCountry({ tagline: `Ask ${words}.` }), 'in-review')
    const { errors, code } = await redact(other, words, '--apply')
    expect(code).toBe(1)
    expect(errors).toContain('Recall or reopen it first')
    expect(await tablesWith(words.replaceAll('"', '\\"'))).toContain('_countries_v_locales')
  })

  it.each([
    ['without an announcement', '', `redacted_at = now() + interval '1 hour'`],
    ['announced for another edition', 'other', `redacted_at = now() + interval '1 hour'`],
    [
      'announced, and without an entry in the trail',
      'own',
      `hash = 'x', redacted_at = now() + interval '1 hour'`,
    ],
    [
      'announced, of more than its words',
      'trail',
      `number = 99, redacted_at = now() + interval '1 hour'`,
    ],
  ])('W5 for everybody else editions stay as they are: %s', async (_how, announced, change) => {
    const connection = await database().connect()
    try {
      const { rows } = await connection.query<{ id: string; hash: string }>(
        'select id, hash from editions where document = $1 and number = 1',
        [document.id],
      )
      const [{ id, hash } = { id: '', hash: '' }] = rows
      const names = { '': '', other: `${hash}:${hash}`, own: `${id}:x`, trail: `${id}:${hash}` }
      await connection.query('begin')
      await connection.query(`select set_config('liaison.redaction', $1, true)`, [
        names[announced as keyof typeof names],
      ])
      await expect(
        connection.query(`update editions set ${change} where id = $1`, [id]),
      ).rejects.toThrow('liaison: append-only table editions')
    } finally {
      await connection.query('rollback')
      connection.release()
    }
  })

  it('W5 an announcement holds once, and never for a deletion', async () => {
    const connection = await database().connect()
    const announce = (id: string, hash: string) =>
      connection.query(`select set_config('liaison.redaction', $1, true)`, [`${id}:${hash}`])
    try {
      const { rows } = await connection.query<{ id: string; hash: string }>(
        'select id, hash from editions where document = $1 and number = 1',
        [document.id],
      )
      const [{ id, hash } = { id: '', hash: '' }] = rows
      const change = (hours: number) =>
        connection.query(
          `update editions set redacted_at = now() + make_interval(hours => $2) where id = $1`,
          [id, hours],
        )
      await connection.query('begin')
      await announce(id, hash)
      expect((await change(1)).rowCount).toBe(1)
      await expect(change(2)).rejects.toThrow('liaison: append-only table editions')
      await connection.query('rollback')
      await connection.query('begin')
      await announce(id, hash)
      await expect(connection.query('delete from editions where id = $1', [id])).rejects.toThrow(
        'liaison: append-only table editions',
      )
    } finally {
      await connection.query('rollback')
      connection.release()
    }
  })
})

describe('W5 an operator removes a picture that law demands to be removed', () => {
  it('W5 not while it is live; then from all editions, with its files', async () => {
    const picture = await uploadPicture(undefined, 'purple')
    const document = await bringTo(
      await draftCountry({ gallery: [{ media: picture.id, caption: 'A person.' }] }),
      'published',
    )
    const page = await pageOf(document)
    const [file = ''] = /\/media\/[0-9a-f]{64}\.\w+/.exec(await pageText(page)) ?? []
    expect((await anonymous().get(file)).status).toBe(200)
    const { site, store } = await secondSite()
    expect(store.get(file)).toBeDefined()
    const refused = await run(`media/${picture.id}`, '--apply')
    expect(refused.code).toBe(1)
    expect(refused.errors).toContain('Replace it and publish first')

    await edit(document, { gallery: [] })
    await bringTo(document, 'published')
    const done = await run(`media/${picture.id}`, '--apply')
    expect({ errors: done.errors, code: done.code }).toEqual({ errors: '', code: 0 })
    const editions = await rowsOf('select media from editions where document = $1', [document.id])
    expect(editions).toEqual([{ media: {} }, { media: {} }])
    await vi.waitFor(async () => {
      expect((await anonymous().get(file)).status).toBe(404)
    }, SOON)
    await site.update()
    expect(store.get(file)).toBeUndefined()
    await vi.waitFor(async () => {
      const files = await readdir(path.join(underTest('dataDir'), 'media'))
      expect(files).not.toContain(picture.filename)
    }, SOON)
    await vi.waitFor(async () => {
      expect(await pageText(`${page}/editions/1`)).toContain('because the law demands it')
    }, SOON)
    expect((await verify()).findings).toEqual([])
  })
})
