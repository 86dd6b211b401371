import type pg from 'pg'

import { digestOf } from '../content/canonical'
import type { EditionProblem, Link } from './chain'

const LINKS_AT_ONCE = 5000
const EDITIONS_AT_ONCE = 50

/** The chain in order, with the rows that its events have now. */
export async function* linksOf(client: pg.Client): AsyncGenerator<Link> {
  for (let after = 0; ;) {
    const { rows } = await client.query<Omit<Link, 'sequence'> & { sequence: string }>(
      `select c.sequence, c.hash, c.event, r.row from trail_chain c
       left join workflow_events e on e.id = c.event
       left join lateral (
         select jsonb_object_agg(key, value)::text as row
         from jsonb_each(to_jsonb(e)) where value <> 'null'::jsonb
       ) r on true
       where c.sequence > $1 order by c.sequence limit $2`,
      [after, LINKS_AT_ONCE],
    )
    for (const link of rows) yield { ...link, sequence: Number(link.sequence) }
    if (rows.length < LINKS_AT_ONCE) return
    after = Number(rows.at(-1)?.sequence)
  }
}

/** The events that have no place in the chain. */
export async function eventsOutside(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select id from workflow_events e
     where not exists (select 1 from trail_chain c where c.event = e.id) order by at, id`,
  )
  return rows.map(({ id }) => id)
}

/** The editions that are not what the trail says was published. */
export async function* wrongEditions(
  client: pg.Client,
): AsyncGenerator<{ edition: string; problem: EditionProblem }> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await client.query<{
      id: string
      content: unknown
      media: unknown
      versions: string[]
      redacted: string | null
    }>(
      `select e.id, e.content, e.media, array(
         select v.version from workflow_events v
         where v.collection = e.collection::text and v.document = e.document
           and v.edition = e.number and v.event in ('publish', 'emergency-publish')
       ) as versions, (
         select v.version from workflow_events v join trail_chain c on c.event = v.id
         where v.collection = e.collection::text and v.document = e.document
           and v.edition = e.number and v.event = 'redact'
         order by c.sequence desc limit 1
       ) as redacted
       from editions e where e.id > $1 order by e.id limit $2`,
      [after, EDITIONS_AT_ONCE],
    )
    for (const { id, content, media, versions, redacted } of rows) {
      const digest = digestOf({ content, media })
      if (versions.length === 0) yield { edition: id, problem: 'unrecorded' }
      // An edition that lost words has its name from the entry that says so.
      else if ((redacted === null ? versions : [redacted]).some((version) => version !== digest))
        yield { edition: id, problem: 'changed' }
    }
    if (rows.length < EDITIONS_AT_ONCE) return
    after = rows.at(-1)?.id ?? after
  }
}
