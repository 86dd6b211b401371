import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { PROJECT_ROOT } from '@/server/project-root'
import type { Anchor, Finding } from '@/trail/chain'
import { verifyTrail } from '@/trail/verify'

import { bringTo, createDraft, crimeAreaFields, liveCrimeArea } from '../support/content'
import { database, rowsOf } from '../support/database'
import { underTest } from '../support/under-test'

const client = () => new pg.Client({ connectionString: underTest('databaseUrl') })

async function verify(anchors: readonly Anchor[] = []) {
  const connection = client()
  await connection.connect()
  try {
    return await verifyTrail(connection, anchors)
  } finally {
    await connection.end()
  }
}

/** How many events there are. */
async function events(): Promise<number> {
  const [row] = await rowsOf<{ count: number }>('select count(*)::int from workflow_events')
  return row?.count ?? -1
}

describe('W5 the trail as a chain', () => {
  it('W5 has every event once, in the order of commits, however many commit at once', async () => {
    await Promise.all(
      Array.from({ length: 8 }, async () =>
        bringTo(await createDraft('crime-areas', crimeAreaFields()), 'published'),
      ),
    )
    const [before, { end, findings }, after] = [await events(), await verify(), await events()]
    expect(findings).toEqual([])
    // The product may note more of them meanwhile.
    expect(end.sequence).toBeGreaterThanOrEqual(before)
    expect(end.sequence).toBeLessThanOrEqual(after)
  })

  it('W5 an event that is rolled back takes no place', async () => {
    const before = await verify()
    const connection = client()
    await connection.connect()
    await connection.query('begin')
    await connection.query(`insert into workflow_events (at, event) values (now(), 'create')`)
    await connection.query('set constraints all immediate')
    await connection.query('rollback')
    await connection.end()
    await liveCrimeArea()
    const [least, after, most] = [await events(), await verify([before.end]), await events()]
    expect(after.findings).toEqual([])
    expect(after.end.sequence).toBeGreaterThanOrEqual(least)
    expect(after.end.sequence).toBeLessThanOrEqual(most)
  })

  it('W5 a long transaction holds nobody up before it commits', async () => {
    const connection = client()
    await connection.connect()
    await connection.query('begin')
    await connection.query(
      `insert into workflow_events (at, event, title) values (now(), 'create', 'slow')`,
    )
    await liveCrimeArea()
    await connection.query('commit')
    await connection.end()
    const [last] = await rowsOf<{ title: string }>(
      `select title from workflow_events e join trail_chain c on c.event = e.id
       order by sequence desc limit 1`,
    )
    expect(last?.title).toBe('slow')
    expect((await verify()).findings).toEqual([])
  })

  it.each([
    `update trail_chain set hash = ''`,
    'delete from trail_chain',
    'truncate trail_chain',
    'truncate workflow_events',
    'truncate workflow_events cascade',
  ])('W5 the database refuses its owner: %s', async (statement) => {
    await expect(database().query(statement)).rejects.toThrow('liaison: append-only')
  })
})

/*
 * What somebody does who owns the database and has taken the triggers off, on a copy of the rows.
 */
describe('W5 a trail that was tampered with', () => {
  let connection: pg.Client
  let anchor: Anchor

  beforeAll(async () => {
    await liveCrimeArea()
    connection = client()
    await connection.connect()
  })

  afterAll(async () => {
    await connection.query('drop schema if exists tampered cascade')
    await connection.end()
  })

  /** What a check finds after these statements on a fresh copy. */
  async function after(tampering: string, kept?: Anchor): Promise<Finding[]> {
    await connection.query(`
      set search_path = public;
      drop schema if exists tampered cascade;
      create schema tampered;
      create table tampered.workflow_events as table public.workflow_events;
      create table tampered.trail_chain as table public.trail_chain;
      create table tampered.editions as table public.editions;
      set search_path = tampered, public;`)
    anchor = (await verifyTrail(connection, [])).end
    await connection.query(tampering)
    return (await verifyTrail(connection, kept ? [kept] : [anchor])).findings
  }

  const MIDDLE = '(select max(sequence) / 2 from trail_chain)'
  const eventAt = (place: string) => `(select event from trail_chain where sequence = ${place})`
  const LAST = '(select max(sequence) from trail_chain)'
  const ANEW = `
    create table rows as select e from workflow_events e left join trail_chain c on c.event = e.id
      order by sequence;
    truncate trail_chain;
    select public.liaison_chain(row((e).*)::public.workflow_events) from rows;`

  it('W5 is whole when nothing was done', async () => {
    expect(await after('')).toEqual([])
    expect(await after(ANEW)).toEqual([])
  })

  it.each([
    [
      'a person was changed',
      `update workflow_events set actor_name = 'Nobody' where id = ${eventAt(MIDDLE)}`,
    ],
    [
      'a time was changed by a millisecond',
      `update workflow_events set at = at + interval '1 ms' where id = ${eventAt(MIDDLE)}`,
    ],
    [
      'a detail was added',
      `update workflow_events set details = '{"more": true}' where id = ${eventAt(MIDDLE)}`,
    ],
    [
      'a hash was changed',
      `update trail_chain set hash = repeat('0', 64) where sequence = ${MIDDLE}`,
    ],
  ])('W5 is found out: %s', async (_, tampering) => {
    const [first] = await after(tampering)
    const place = Math.floor(anchor.sequence / 2)
    expect(first).toMatchObject({ kind: 'changed', sequence: place })
  })

  it('W5 is found out: two events have changed places', async () => {
    const found = await after(`
      update trail_chain set event = case when sequence = ${MIDDLE}
        then ${eventAt(`${MIDDLE} + 1`)} else ${eventAt(MIDDLE)} end
      where sequence in (${MIDDLE}, ${MIDDLE} + 1)`)
    expect(found.map(({ kind }) => kind)).toEqual(['changed', 'changed'])
  })

  it('W5 is found out: an event was removed, alone or with its place', async () => {
    const place = `with gone as (delete from trail_chain where sequence = ${MIDDLE} returning event)`
    // An event that published something is missed by its edition, too.
    const [removed] = await after(`delete from workflow_events where id = ${eventAt(MIDDLE)}`)
    expect(removed).toMatchObject({ kind: 'removed', sequence: Math.floor(anchor.sequence / 2) })
    const found = await after(
      `${place} delete from workflow_events where id in (select event from gone)`,
    )
    expect(found.slice(0, 2)).toMatchObject([{ kind: 'gap' }, { kind: 'changed' }])
  })

  it('W5 is found out: an event was inserted', async () => {
    const found = await after(
      `insert into workflow_events (id, at, event) values (gen_random_uuid(), now(), 'approve')`,
    )
    expect(found).toMatchObject([{ kind: 'outside' }])
  })

  it('W5 is found out against an anchor: the end was cut off', async () => {
    const cut = `with gone as (delete from trail_chain where sequence = ${LAST} returning event)
      delete from workflow_events where id in (select event from gone)`
    expect((await after(cut)).map(({ kind }) => kind)).toContain('cut-off')
  })

  it('W5 is found out against an anchor: an event was changed and the chain made anew', async () => {
    const found = await after(
      `update workflow_events set actor_name = 'Nobody' where id = ${eventAt(MIDDLE)}; ${ANEW}`,
    )
    expect(found).toEqual([{ kind: 'rewritten', anchor }])
  })

  it('W5 is found out: an edition was changed, or added', async () => {
    const one = '(select id from editions limit 1)'
    expect(
      await after(
        `update editions set content = jsonb_set(content, '{slug}', '"other"') where id = ${one}`,
      ),
    ).toMatchObject([{ kind: 'edition', problem: 'changed' }])
    expect(
      await after(`update editions set number = number + 100 where id = ${one}`),
    ).toMatchObject([{ kind: 'edition', problem: 'unrecorded' }])
  })
})

describe('npm run verify-trail', () => {
  /** What the command says, beside the running product. */
  const run = (args: readonly string[] = []) =>
    new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      const child = execFile(
        'npm',
        ['run', '--silent', 'verify-trail', '--', ...args],
        {
          cwd: PROJECT_ROOT,
          env: { ...process.env, DATA_DIR: underTest('dataDir'), DATABASE_URL: '' },
          timeout: 180_000,
        },
        (_, stdout, stderr) => {
          resolve({ code: child.exitCode ?? -1, stdout, stderr })
        },
      )
    })

  it('prints an anchor, and compares the trail with one that was kept', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'liaison-anchor-'))
    try {
      const kept = path.join(folder, 'kept')
      const first = await run()
      expect(first.code, first.stderr).toBe(0)
      await writeFile(kept, first.stdout)
      await liveCrimeArea()
      const second = await run(['--anchor', kept])
      expect(second.code, second.stderr).toBe(0)
      expect(second.stderr).toContain('agrees with your anchor')

      const { sequence } = JSON.parse(second.stdout) as Anchor
      await writeFile(kept, JSON.stringify({ sequence: sequence + 5, hash: '0'.repeat(64) }))
      const third = await run(['--anchor', kept])
      expect(third).toMatchObject({ code: 1, stdout: '' })
      expect(third.stderr).toContain('the end was cut off')

      await writeFile(kept, 'nothing')
      expect((await run(['--anchor', kept])).code).toBe(2)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})
