import { z } from 'zod'

import type { Anchor } from './chain'

const ANCHOR = z.object({
  sequence: z.number().int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})

/**
 * The anchors in what an auditor has kept: one JSON object a line, as the command prints them. Other lines, such as
 * those that npm prints, say nothing.
 *
 * @throws {Error} when there is none, or a line that begins as one is no anchor
 */
export function readAnchors(text: string): Anchor[] {
  const lines = text.split(/\r?\n/).filter((line) => line.startsWith('{'))
  if (lines.length === 0) throw new Error('The file has no anchor in it.')
  return lines.map((line) => {
    const anchor = ANCHOR.safeParse(parsed(line))
    if (!anchor.success) throw new Error(`This is no anchor: ${line.slice(0, 100)}`)
    return anchor.data
  })
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
