import { describe, expect, test } from 'vitest'

import { PROFILE_COLLECTIONS } from '@/vocabulary/profiles'
import { rowsOf } from '../support/database'

/**
 * The tables that hold public rows and their parts: a main table, and whatever names a row of it, or of such a part, as its
 * owner. Names that begin with an underscore are versions.
 */
const GUARDED = `
  with recursive owner (id, name) as (
    select oid, relname::text from pg_class
    where relname = $1 and relkind = 'r' and relnamespace = 'public'::regnamespace
    union
    select part.oid, part.relname::text
    from owner
    join pg_constraint reference on reference.confrelid = owner.id and reference.contype = 'f'
    join pg_class part on part.oid = reference.conrelid
    join pg_attribute attribute
      on attribute.attrelid = part.oid and attribute.attnum = reference.conkey[1]
    where attribute.attname in ('_parent_id', 'parent_id') and part.relname not like '\\_%'
  )
  select owner.name as table, exists (
    select 1 from pg_trigger
    where tgrelid = owner.id and tgname = 'liaison_guard' and tgenabled in ('O', 'A')
  ) as "isGuarded"
  from owner order by 1`

describe('the second lock in the database', () => {
  test.each(PROFILE_COLLECTIONS)('guards every table with public content of %s', async (slug) => {
    const main = slug.replaceAll('-', '_')
    const tables = await rowsOf<{ table: string; isGuarded: boolean }>(GUARDED, [main])
    expect(tables.map(({ table }) => table)).toEqual(
      expect.arrayContaining([main, `${main}_locales`]),
    )
    expect(tables.filter(({ isGuarded }) => !isGuarded)).toEqual([])
  })

  test.each([
    'workflow_events',
    'workflow_authors',
    'preview_answers',
    'trail_chain',
    'public_changes',
  ])('lets nobody change or empty %s', async (table) => {
    const triggers = await rowsOf<{ tgname: string }>(
      `select tgname::text from pg_trigger
         where tgrelid = $1::regclass and not tgisinternal and tgfoid = 'liaison_refuse_change'::regproc`,
      [table],
    )
    expect(triggers.map(({ tgname }) => tgname).sort()).toEqual([
      'liaison_append_only',
      'liaison_keep',
    ])
  })

  test('lets nobody empty the signing keys, and changes of one pass only where they revoke it', async () => {
    const triggers = await rowsOf(
      `select tgname::text as name, tgfoid::regproc::text as function from pg_trigger
       where tgrelid = 'signing_keys'::regclass and tgname in ('liaison_append_only', 'liaison_keep') order by 1`,
    )
    expect(triggers).toEqual([
      { name: 'liaison_append_only', function: 'liaison_guard_signing_key' },
      { name: 'liaison_keep', function: 'liaison_refuse_change' },
    ])
  })

  test('lets nobody empty editions, and changes of one pass only where they are redactions', async () => {
    const triggers = await rowsOf(
      `select tgname::text as name, tgfoid::regproc::text as function from pg_trigger
       where tgrelid = 'editions'::regclass and tgname in ('liaison_append_only', 'liaison_keep') order by 1`,
    )
    expect(triggers).toEqual([
      { name: 'liaison_append_only', function: 'liaison_guard_edition' },
      { name: 'liaison_keep', function: 'liaison_refuse_change' },
    ])
  })
})
