import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import * as demo from '../../../../src/demo/content'

const SOURCES = path.resolve(import.meta.dirname, '../../../../../shared/seeds')
const RUN = 6

describe.skipIf(!existsSync(SOURCES))(
  'the demo content beside the profiles its facts come from',
  () => {
    it(`shares no ${RUN} consecutive words with them`, () => {
      const theirs = new Set(
        readdirSync(SOURCES).flatMap((name) =>
          runsOf(readFileSync(path.join(SOURCES, name), 'utf8')),
        ),
      )

      expect(theirs.size).toBeGreaterThan(100)
      expect(
        stringsIn(demo)
          .flatMap(runsOf)
          .filter((run) => theirs.has(run)),
      ).toEqual([])
    })
  },
)

/** Every sequence of six words, without punctuation and capitals. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? []
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '))
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []
}
