import { beforeEach, expect, test } from 'vitest'

import { serialized, type Serialized } from '../../../../src/api/representation/serialized'
import { DocumentMemory } from '../../../../src/api/store/document-memory'

const said = serialized({ type: 'countries', id: 'be', name: 'Belgium' })
let memory: DocumentMemory

beforeEach(() => {
  memory = new DocumentMemory()
})

test('what was said of a document is known in that state, in that shape', () => {
  expect(memory.knows('names')).toBe(false)
  expect(memory.put(7, 'names', 'be', said)).toBe(said)
  expect(memory.knows('names')).toBe(true)
  expect(memory.knows('all')).toBe(false)
  expect(memory.get(7, 'names', 'be')).toBe(said)
  expect(memory.get(7, 'names', 'by')).toBeUndefined()
  expect(memory.get(7, 'all', 'be')).toBeUndefined()
})

test('nothing is known any more as soon as a statement tells of a later publication', () => {
  memory.put(7, 'names', 'be', said)
  expect(memory.get(8, 'names', 'be')).toBeUndefined()
  expect(memory.knows('names')).toBe(false)
})

test('who still sees an older state is told nothing, and nothing that it says is kept', () => {
  memory.put(8, 'names', 'by', said)
  expect(memory.get(7, 'names', 'by')).toBeUndefined()
  expect(memory.put(7, 'names', 'be', said)).toBe(said)
  expect(memory.get(8, 'names', 'be')).toBeUndefined()
  expect(memory.get(8, 'names', 'by')).toBe(said)
})

test('what was said longest ago makes room', () => {
  const large: Serialized = { json: Buffer.alloc(1_000_000), shows: [] }
  for (let index = 0; index < 20; index += 1) memory.put(1, 'all', String(index), large)
  expect(memory.get(1, 'all', '0')).toBeUndefined()
  expect(memory.get(1, 'all', '19')).toBe(large)
})
