import { describe, expect, it } from 'vitest'

import { passageAt } from '@/comments/anchor'
import { placeOf, rowWords, type Anchor } from '@/comments/place'
import type { RichText, RichTextNode } from '@/content/rich-text'

const paragraph = (text: string): RichTextNode => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
})

const richText = (...texts: string[]): RichText => ({
  root: { type: 'root', children: texts.map(paragraph) },
})

const CONTENT = {
  tagline: { en: 'At the crossroads of Europe.', fr: 'Au carrefour de l’Europe.' },
  crimeOverview: { en: richText('Smuggling is common.', 'Fraud is common.') },
  keyFacts: [
    { label: { en: 'Land border' }, value: { en: '1,297 km' } },
    { label: { en: 'Airports' }, value: { en: '5' } },
  ],
}

const anchor = (change: Partial<Anchor>): Anchor => ({
  field: 'tagline',
  locale: 'en',
  row: null,
  passage: null,
  block: null,
  ...change,
})

describe('the place of a comment', () => {
  it('on the document or on a field outside of lists stays', () => {
    expect(placeOf(anchor({ field: null, locale: null }), {})).toEqual({
      field: null,
      state: 'there',
      passage: null,
    })
    expect(placeOf(anchor({}), {})).toMatchObject({ field: 'tagline', state: 'there' })
  })

  it('on a passage is looked for in the language it was made in', () => {
    const passage = { quote: 'carrefour', prefix: 'Au ', suffix: ' de' }
    expect(placeOf(anchor({ locale: 'fr', passage }), CONTENT)).toMatchObject({
      state: 'there',
      passage: { start: 3, end: 12, text: 'carrefour' },
    })
    expect(placeOf(anchor({ passage }), CONTENT)).toMatchObject({ state: 'gone', passage: null })
  })

  it('in a rich text is in the block where it was, or in another when the block has moved', () => {
    const passage = { quote: 'common', prefix: '', suffix: '' }
    const at = (block: number) =>
      placeOf(anchor({ field: 'crimeOverview', passage, block }), CONTENT).passage?.start
    expect([at(0), at(1)]).toEqual([13, 30])
    const moved = { crimeOverview: { en: richText('New.', 'Fraud is common.') } }
    const whole = passageAt('Smuggling is common.\nFraud is common.', 21, 37)
    expect(
      placeOf(anchor({ field: 'crimeOverview', passage: whole, block: 1 }), moved),
    ).toMatchObject({ state: 'there', passage: { text: 'Fraud is common.' } })
  })

  it('in a row of a list follows the row, edited or moved, until it is deleted', () => {
    const row = rowWords(CONTENT, 'keyFacts.0.value', 'en')
    expect(row).toBe('Land border 1,297 km')
    const onRow = anchor({ field: 'keyFacts.0.value', row })
    expect(placeOf(onRow, CONTENT).field).toBe('keyFacts.0.value')
    const [border, airports] = CONTENT.keyFacts
    expect(placeOf(onRow, { keyFacts: [airports, border] }).field).toBe('keyFacts.1.value')
    const edited = { ...border, value: { en: '1,385 km' } }
    expect(placeOf(onRow, { keyFacts: [airports, edited] })).toMatchObject({
      field: 'keyFacts.1.value',
      state: 'there',
    })
    expect(placeOf(onRow, { keyFacts: [airports] })).toMatchObject({ state: 'gone' })
    expect(placeOf(onRow, {})).toMatchObject({ field: 'keyFacts.0.value', state: 'gone' })
  })

  it('in a row without words is where the row stood', () => {
    const empty = anchor({ field: 'keyFacts.1.value', row: '' })
    expect(placeOf(empty, CONTENT)).toMatchObject({ field: 'keyFacts.1.value', state: 'there' })
    expect(placeOf(empty, { keyFacts: [] })).toMatchObject({ state: 'gone' })
  })
})
