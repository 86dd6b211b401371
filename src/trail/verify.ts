import type pg from 'pg'

import { followChain, type Anchor, type Finding } from './chain'
import { eventsOutside, linksOf, wrongEditions } from './read-trail'

/** What a check of the trail has found. */
export interface TrailReport {
  /** In the order of places: the first is where the trail begins to be wrong. The first thousand at most. */
  findings: Finding[]
  /** How many there are. */
  found: number
  /** The end of the chain. */
  end: Anchor
}

const FINDINGS_KEPT = 1000

/**
 * Checks the whole audit trail: every event is in its place, unchanged; none is missing; every edition is what the
 * trail says was published. All is read as it was at one moment, so that a running server does not matter.
 *
 * @param anchors ends of the chain that were kept outside of this database. Without one, nothing shows that the
 *   newest events were removed, or that everything was made anew.
 */
export async function verifyTrail(
  client: pg.Client,
  anchors: readonly Anchor[],
): Promise<TrailReport> {
  await client.query('begin isolation level repeatable read read only')
  await client.query(`set local timezone = 'UTC'`)
  const findings: Finding[] = []
  let found = 0
  const note = (finding: Finding) => {
    found += 1
    if (findings.length < FINDINGS_KEPT) findings.push(finding)
  }
  const chain = followChain(linksOf(client), anchors)
  let step = await chain.next()
  for (; !step.done; step = await chain.next()) note(step.value)
  for (const event of await eventsOutside(client)) note({ kind: 'outside', event })
  for await (const wrong of wrongEditions(client)) note({ kind: 'edition', ...wrong })
  await client.query('commit')
  return { findings, found, end: step.value }
}
