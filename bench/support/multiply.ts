import { randomUUID } from 'node:crypto'

import pg from 'pg'

import { digestOf } from '../../src/content/canonical'
import { ISO_COUNTRIES } from '../../src/vocabulary/country-names'
import { LOCALES } from '../../src/vocabulary/locales'
import { REGIONS } from '../../src/vocabulary/regions'

/*
 * Content in quantity, written past the workflow, which would take hours for it: copies of the current editions of Belgium, its
 * bureau and its agencies under other names, and of versions. What is read and written by a publication is the same as of
 * documents that people have made; the copies cannot be opened in the panel.
 */

interface Copy {
  from: string
  document: string
  /** What is different in its content. */
  content: object
}

/** Makes copies until there are so many live countries, each with a bureau and as many agencies as Belgium. */
export const multiplyCountries = (databaseUrl: string, wanted: number): Promise<void> =>
  withoutTriggers(databaseUrl, async (client) => {
    const { rows } = await client.query<{ collection: string; document: string }>(
      `select i.collection, i.document from workflow_items i join editions e on e.id = i.edition::uuid
       where i.public = 'live' and (e.content ->> 'slug' = 'belgium' or e.content ->> 'country' = (
         select j.document from workflow_items j join editions f on f.id = j.edition::uuid where f.content ->> 'slug' = 'belgium'))`,
    )
    const belgium = rows.find(({ collection }) => collection === 'countries')
    if (!belgium) throw new Error('Belgium is not live.')
    const { rows: live } = await client.query<{ slug: string; iso2: string | null }>(
      `select e.content ->> 'slug' as slug, e.content ->> 'iso2' as iso2 from workflow_items i join editions e on e.id = i.edition::uuid
       where i.collection = 'countries' and i.public = 'live'`,
    )
    const taken = new Set(live.map(({ iso2 }) => iso2))
    const codes = ISO_COUNTRIES.filter(({ iso2 }) => !taken.has(iso2))
    for (let number = live.length; number < wanted; number += 1) {
      const code = codes[number - live.length]
      const country = randomUUID()
      const slug = code ? `country-${code.iso2.toLowerCase()}` : `country-${number}`
      const copies = rows.map(({ collection, document }, index): Copy => {
        if (collection !== 'countries')
          return {
            from: document,
            document: randomUUID(),
            content: { country, ...(collection === 'agencies' && { slug: `${slug}-${index}` }) },
          }
        const content = {
          slug,
          name: namesOf(code?.iso2, number),
          // Those beyond the list have none.
          iso2: code?.iso2,
          iso3: code?.iso3,
          region: REGIONS[number % REGIONS.length],
        }
        return { from: document, document: country, content }
      })
      await client.query(COPY, [JSON.stringify(copies)])
      await hashAnew(client, copies)
    }
  })

/** Copies are signed as what they are. */
async function hashAnew(client: pg.Client, copies: readonly Copy[]): Promise<void> {
  const { rows } = await client.query<{ id: string; content: object; media: object }>(
    'select id, content, media from editions where document = any($1::text[])',
    [copies.map(({ document }) => document)],
  )
  for (const { id, content, media } of rows)
    await client.query('update editions set hash = $2 where id = $1', [
      id,
      digestOf({ content, media }),
    ])
}

const namesOf = (iso2: string | undefined, number: number) =>
  Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      (iso2 && new Intl.DisplayNames([locale], { type: 'region' }).of(iso2)) ?? `Country ${number}`,
    ]),
  )

const COPY = `
  with copy as (
    select c.document, c.content, e as original, i as item, gen_random_uuid() as edition,
      (select max(sequence) from workflow_items) + row_number() over () as sequence
    from json_to_recordset($1::json) c ("from" text, document text, content jsonb)
    join workflow_items i on i.document = c."from" join editions e on e.id = i.edition::uuid
  ), edition as (
    insert into editions select (jsonb_populate_record(original, jsonb_build_object(
      'id', edition, 'document', document, 'content', ((original).content::jsonb - 'iso2' - 'iso3') || content, 'number', 1))).* from copy
  ), progress as (
    insert into translation_progress select (jsonb_populate_record(p, jsonb_build_object('document', copy.document))).*
    from copy join translation_progress p on p.collection = (item).collection and p.document = (item).document
  )
  insert into workflow_items select (jsonb_populate_record(item, jsonb_build_object(
    'document', document, 'edition', edition, 'sequence', sequence))).* from copy`

/**
 * Makes copies of the last version of a country.
 *
 * @param of the country that they become versions of
 * @returns their ids
 */
export const multiplyVersions = (
  databaseUrl: string,
  { from, of, count }: { from: string; of: string; count: number },
): Promise<string[]> =>
  withoutTriggers(databaseUrl, async (client) => {
    await client.query(
      `create temporary table copies on commit drop as
         select v.id as original, gen_random_uuid() as id from _countries_v v, generate_series(1, $2::int)
         where v.parent_id = $1::uuid and v.latest`,
      [from, count],
    )
    await client.query(
      `insert into _countries_v select (jsonb_populate_record(v, jsonb_build_object(
         'id', c.id, 'parent_id', $1::text, 'latest', false))).*
       from copies c join _countries_v v on v.id = c.original`,
      [of],
    )
    await client.query(
      `insert into _countries_v_locales select (jsonb_populate_record(l, jsonb_build_object(
         'id', nextval('_countries_v_locales_id_seq'), '_parent_id', c.id))).*
       from copies c join _countries_v_locales l on l._parent_id = c.original`,
    )
    const { rows } = await client.query<{ id: string }>('select id from copies')
    return rows.map(({ id }) => id)
  })

/** Takes copies away again. */
export const removeVersions = (databaseUrl: string, ids: readonly string[]): Promise<void> =>
  withoutTriggers(databaseUrl, async (client) => {
    await client.query('delete from _countries_v_locales where _parent_id = any($1::uuid[])', [ids])
    await client.query('delete from _countries_v where id = any($1::uuid[])', [ids])
  })

/** The tables' own rules are for documents that come one by one through the workflow. */
async function withoutTriggers<T>(
  databaseUrl: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('set local session_replication_role = replica')
    const result = await work(client)
    await client.query('commit')
    await client.query('analyze')
    return result
  } finally {
    await client.end()
  }
}
