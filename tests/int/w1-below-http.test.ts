import { beforeAll, describe, expect, it } from 'vitest'

import {
  createDraft,
  crimeAreaFields,
  draftCountry,
  liveCountry,
  liveCrimeArea,
  whatThePublicSees,
  type Document,
} from '../support/content'
import { database, rowsOf } from '../support/database'
import { demo } from '../support/personas'
import { runWithPayload } from '../support/run-with-payload'
import { underTest } from '../support/under-test'
import type { Attempt } from './support/local-attacks'

/** Attempts that save a draft, which is what a save is for. */
const SAVES_A_DRAFT = ['update', 'a job of a scheduling that does not exist']

describe('code inside the product', () => {
  let document: Document
  let before: unknown
  let attempts: Attempt[]

  beforeAll(async () => {
    document = await liveCountry()
    before = await whatThePublicSees(document)
    const [version] = await rowsOf<{ id: string }>(
      'select id from _countries_v where parent_id = $1 order by created_at limit 1',
      [document.id],
    )
    const { id: person } = await demo('central')
    const lines = await runWithPayload(
      ['tests/int/support/local-attacks.ts', document.id, version?.id ?? '', person],
      {
        DATABASE_URL: underTest('databaseUrl'),
        DATA_DIR: underTest('dataDir'),
        PAYLOAD_SECRET: 'only-for-this-process',
      },
    )
    attempts = JSON.parse(lines.at(-1) ?? '[]') as Attempt[]
  })

  it('W1 is refused every write that would publish, unpublish, forge or delete', () => {
    expect(attempts.length).toBeGreaterThan(25)
    const accepted = attempts.filter(({ refusal }) => refusal === null).map(({ name }) => name)
    expect(accepted).toEqual(SAVES_A_DRAFT)
  })

  it('W1 is told why, also by the database behind it', () => {
    const reasons = new Map(attempts.map(({ name, refusal }) => [name, refusal ?? '']))
    expect(reasons.get('update without a person')).toContain('which user')
    expect(reasons.get('update as published')).toContain('"publish"')
    expect(reasons.get('update as a draft of the live row')).toContain('"withdraw"')
    for (const [name, reason] of reasons)
      if (name.includes('adapter') || name.startsWith('a change') || name.startsWith('a deletion'))
        expect.soft(reason, name).toContain('liaison:')
  })

  it('W1 changes nothing that the public sees', async () => {
    expect(await whatThePublicSees(document)).toEqual(before)
  })
})

describe('the second lock', () => {
  let live: Document
  let area: Document
  let draft: Document
  let other: Document

  beforeAll(async () => {
    area = await liveCrimeArea({ synonyms: ['word'] })
    live = await liveCountry({
      crimeAreas: [{ crimeArea: area.id, prominence: 'principal', note: 'A note.' }],
      keyFacts: [{ label: 'Border', value: '1' }],
      neighbours: [(await draftCountry()).id],
    })
    draft = await draftCountry()
    other = await liveCrimeArea()
  })

  /** Runs statements in a transaction that is never committed, and answers what the last was refused with. */
  async function attempt(...statements: string[]): Promise<string | null> {
    const client = await database().connect()
    try {
      await client.query('begin')
      for (const statement of statements)
        await client.query(
          statement
            .replaceAll(':live', `'${live.id}'`)
            .replaceAll(':area', `'${area.id}'`)
            .replaceAll(':draft', `'${draft.id}'`),
        )
      return null
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    } finally {
      await client.query('rollback')
      client.release()
    }
  }

  const announce = (what: string) => `select set_config('liaison.transition', '${what}', true)`

  const ON_PUBLIC_ROWS = [
    `update countries set iso2 = 'ZZ' where id = :live`,
    `update countries set _status = 'draft' where id = :live`,
    `update countries set id = gen_random_uuid() where id = :live`,
    `delete from countries where id = :live`,
    `update countries set _status = 'published' where id = :draft`,
    `insert into countries (id, _status) values (gen_random_uuid(), 'published')`,
    `insert into countries (id, iso2) values (:live, 'ZZ') on conflict (id) do update set iso2 = 'ZZ'`,
    `update countries_locales set name = 'x' where _parent_id = :live`,
    `delete from countries_locales where _parent_id = :live`,
    `update countries_locales set _parent_id = :draft, _locale = 'ar' where _parent_id = :live`,
    `insert into countries_locales (_parent_id, _locale, name) values (:live, 'ar', 'x')`,
    `delete from countries_rels where parent_id = :live`,
    `insert into countries_rels (parent_id, path, "order", countries_id) values (:live, 'neighbours', 9, :draft)`,
    `update countries_crime_areas set prominence = 'supported' where _parent_id = :live`,
    `delete from countries_crime_areas where _parent_id = :live`,
    `update countries_crime_areas set _parent_id = :draft where _parent_id = :live`,
    `update countries_crime_areas_locales set note = 'x' where _parent_id in (select id from countries_crime_areas where _parent_id = :live)`,
    `delete from countries_crime_areas_locales where _parent_id in (select id from countries_crime_areas where _parent_id = :live)`,
    `update countries_key_facts set _order = 9 where _parent_id = :live`,
    `update countries_key_facts_locales set value = '2' where _parent_id in (select id from countries_key_facts where _parent_id = :live)`,
    `insert into countries_gallery (id, _order, _parent_id) values ('x', 1, :live)`,
    `update crime_areas_texts set text = 'x' where parent_id = :area`,
    `delete from crime_areas_texts where parent_id = :area`,
    `update crime_areas_locales set summary = 'x' where _parent_id = :area`,
    `delete from crime_areas where id = :area`,
    `truncate countries cascade`,
    `truncate countries_locales`,
    `truncate countries_rels`,
    `truncate countries_crime_areas cascade`,
    `truncate crime_areas_texts`,
  ]

  it.each(ON_PUBLIC_ROWS)('W1 refuses: %s', async (statement) => {
    expect(await attempt(statement)).toContain('liaison:')
  })

  it.each(ON_PUBLIC_ROWS)(
    'W1 refuses, with the transition of another document announced: %s',
    async (statement) => {
      expect(await attempt(announce(`crime-areas:${other.id}`), statement)).toContain('liaison:')
    },
  )

  it.each([
    `delete from countries where id = :live`,
    `update countries set _status = 'published' where id = :draft`,
    `update countries set id = gen_random_uuid() where id = :live`,
    `truncate countries cascade`,
  ])('W1 refuses, even with its own transition announced: %s', async (statement) => {
    for (const { id } of [live, draft])
      expect(await attempt(announce(`countries:${id}`), statement)).toContain('liaison:')
  })

  it.each([
    `update editions set title = 'x'`,
    `update editions set content = '{}' where document = :live`,
    `delete from editions where document = :live`,
    `truncate editions cascade`,
    `update workflow_events set actor = 'x' where document = :live`,
    `delete from workflow_events where document = :live`,
    `truncate workflow_events`,
    `update workflow_authors set person = 'x' where document = :live`,
    `delete from workflow_authors where document = :live`,
    `truncate workflow_authors`,
  ])('W5 editions, trail and authorship are append-only: %s', async (statement) => {
    expect(await attempt(statement)).toContain('liaison: append-only')
    expect(await attempt(announce(`countries:${live.id}`), statement)).toContain('append-only')
  })

  it('W1 leaves the rows of drafts that were never published alone', async () => {
    expect(
      await attempt(
        `update countries set iso2 = 'ZZ' where id = :draft`,
        `update countries_locales set name = 'x' where _parent_id = :draft`,
        `delete from countries where id = :draft`,
      ),
    ).toBeNull()
  })

  it('W1 does not let a published row share a slug with another', async () => {
    const [row] = await rowsOf<{ slug: string }>('select slug from crime_areas where id = $1', [
      area.id,
    ])
    const twin = await createDraft('crime-areas', crimeAreaFields({ slug: 'never-used-twice' }))
    expect(
      await attempt(
        announce(`crime-areas:${other.id}`),
        `update crime_areas set slug = '${row?.slug ?? ''}' where id = '${other.id}'`,
      ),
    ).toContain('duplicate key')
    expect(twin.id).not.toBe('')
  })
})
