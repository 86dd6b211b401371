import { createHash } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { followChain, type Anchor, type Finding, type Link } from '@/trail/chain'

/** A chain over rows, computed as the decision record says. */
function chainOf(rows: readonly string[]): Link[] {
  let before = ''
  return rows.map((row, index) => {
    const sequence = index + 1
    before = createHash('sha256').update(`${sequence}\n${before}\n${row}`).digest('hex')
    return { sequence, hash: before, event: `event ${row}`, row }
  })
}

async function follow(links: readonly Link[], anchors: readonly Anchor[] = []) {
  async function* source() {
    yield* await Promise.resolve(links)
  }
  const findings: Finding[] = []
  const chain = followChain(source(), anchors)
  let step = await chain.next()
  for (; !step.done; step = await chain.next()) findings.push(step.value)
  return { findings, end: step.value }
}

const rows = ['a', 'b', 'c', 'd']
const links = chainOf(rows)
const anchorAt = (sequence: number): Anchor => ({
  sequence,
  hash: links[sequence - 1]?.hash ?? '',
})

describe('a chain of hashes', () => {
  test('that is whole has nothing wrong, and an end', async () => {
    expect(await follow(links, [anchorAt(2), anchorAt(4)])).toEqual({
      findings: [],
      end: anchorAt(4),
    })
    expect(await follow([])).toEqual({ findings: [], end: { sequence: 0, hash: '' } })
  })

  test('shows a changed row at its place, once', async () => {
    const changed = links.map((link) => (link.sequence === 2 ? { ...link, row: 'x' } : link))
    expect((await follow(changed)).findings).toEqual([
      { kind: 'changed', sequence: 2, event: 'event b' },
    ])
  })

  test('shows rows that have changed places', async () => {
    const [a, b, c, d] = links as [Link, Link, Link, Link]
    const swapped = [a, { ...b, row: c.row }, { ...c, row: b.row }, d]
    expect((await follow(swapped)).findings).toMatchObject([
      { kind: 'changed', sequence: 2 },
      { kind: 'changed', sequence: 3 },
    ])
  })

  test('shows a row that was removed, with its link or without', async () => {
    const without = links.map((link) => (link.sequence === 3 ? { ...link, row: null } : link))
    expect((await follow(without)).findings).toEqual([
      { kind: 'removed', sequence: 3, event: 'event c' },
    ])
    expect((await follow(links.filter(({ sequence }) => sequence !== 3))).findings).toMatchObject([
      { kind: 'gap', sequence: 4, after: 2 },
      { kind: 'changed', sequence: 4 },
    ])
  })

  test('whose end was cut off is whole by itself, but not against an anchor', async () => {
    const short = links.slice(0, 3)
    expect((await follow(short)).findings).toEqual([])
    expect((await follow(short, [anchorAt(4)])).findings).toEqual([
      { kind: 'cut-off', anchor: anchorAt(4) },
    ])
  })

  test('that was made anew is whole by itself, but not against an anchor after the change', async () => {
    const anew = chainOf(['a', 'b', 'x', 'd'])
    expect((await follow(anew, [anchorAt(2)])).findings).toEqual([])
    expect((await follow(anew, [anchorAt(2), anchorAt(4)])).findings).toEqual([
      { kind: 'rewritten', anchor: anchorAt(4) },
    ])
  })
})
