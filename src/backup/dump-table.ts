import { createHash } from 'node:crypto'

import type pg from 'pg'
import { to } from 'pg-copy-streams'

import { identifier, type Table } from './catalog'

/** What tells the rows of a table from any others. */
export interface TableDigest {
  rows: number
  /** SHA-256 of the rows as COPY writes them. */
  sha256: string
}

export const NO_ROWS: TableDigest = { rows: 0, sha256: createHash('sha256').digest('hex') }

const PART_BYTES = 4 * 1024 * 1024
const NEWLINE = 0x0a

/**
 * Reads a table in the order of its key, in the text format of COPY: a row is a line, and lines within values are escaped.
 *
 * @param onPart gets the text in parts of a few megabytes, which may end anywhere within a row
 */
export async function dumpTable(
  client: pg.Client,
  { name, columns, order }: Table,
  onPart: (part: Buffer) => Promise<void> = () => Promise.resolve(),
): Promise<TableDigest> {
  const list = columns.map((column) => `t.${identifier(column)}`).join(', ')
  const rows = client.query(
    to(`copy (select ${list} from ${identifier(name)} t order by ${order.join(', ')}) to stdout`),
  )
  const hash = createHash('sha256')
  let count = 0
  let kept: Buffer[] = []
  let size = 0
  const hand = async () => {
    if (size === 0) return
    await onPart(Buffer.concat(kept))
    kept = []
    size = 0
  }
  for await (const chunk of rows as AsyncIterable<Buffer>) {
    hash.update(chunk)
    count += linesIn(chunk)
    kept.push(chunk)
    size += chunk.length
    if (size >= PART_BYTES) await hand()
  }
  await hand()
  return { rows: count, sha256: hash.digest('hex') }
}

function linesIn(chunk: Buffer): number {
  let lines = 0
  for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) lines += 1
  return lines
}
