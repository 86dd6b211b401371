import sharp from 'sharp'
import { expect, test } from 'vitest'

import { drawCard } from '../../../src/share-image/draw'
import type { ShareCard } from '../../../src/site/share-card'

const card: ShareCard = {
  title: 'Belgium',
  kicker: 'Europe',
  site: 'Liaison',
  dir: 'ltr',
  accent: '#0b5d66',
}

/** Where the dark words of the title are, in pixels from the left. */
async function columnsOfTitle(drawn: Buffer): Promise<{ first: number; last: number }> {
  const region = { left: 0, top: 260, width: 1200, height: 330 }
  const { data, info } = await sharp(drawn)
    .extract(region)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const dark = new Set<number>()
  for (const [index, value] of data.entries()) if (value < 60) dark.add(index % info.width)
  return { first: Math.min(...dark), last: Math.max(...dark) }
}

test('a card is a PNG of the size that services expect, and small', async () => {
  const png = await drawCard(card)
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  expect(png.length).toBeLessThan(100_000)
})

test('a card begins where its language begins', async () => {
  const english = await columnsOfTitle(await drawCard(card))
  expect(english.first).toBeLessThan(100)
  expect(english.last).toBeLessThan(800)
  const arabic = await columnsOfTitle(await drawCard({ ...card, title: 'بلجيكا', dir: 'rtl' }))
  expect(arabic.last).toBeGreaterThan(1100)
  expect(arabic.first).toBeGreaterThan(500)
})

test('Arabic letters are joined: a word is narrower than its letters side by side', async () => {
  const widthOf = async (title: string) => {
    const { first, last } = await columnsOfTitle(await drawCard({ ...card, title, dir: 'rtl' }))
    return last - first
  }
  const word = 'بلجيكا'
  expect(await widthOf(word)).toBeLessThan((await widthOf([...word].join('\u200c'))) * 0.9)
})

test('every letter of the four languages is in the fonts: none is drawn as a box', async () => {
  // What no font has is drawn as a box with the code of the character in it.
  const box = await drawCard({ ...card, title: '\u{10fffd}' })
  for (const letter of ['é', 'ñ', 'œ', 'Ł', 'İ', 'ș', 'ا', 'ة', 'پ', 'گ', '’', '«', '–'])
    expect((await drawCard({ ...card, title: letter })).equals(box), letter).toBe(false)
  const [one, other] = await Promise.all(
    ['ة', 'ه'].map((title) => drawCard({ ...card, title, dir: 'rtl' })),
  )
  expect(one?.equals(other ?? Buffer.alloc(0))).toBe(false)
})

test.each([
  ['long', 'A very long name of a country '.repeat(12)],
  ['without a space', 'Unbroken'.repeat(40)],
  ['of signs that markup uses', '<b>&amp;"</b>'],
  ['empty', ''],
])('a title that is %s still makes a card', async (_what, title) => {
  const png = await drawCard({ ...card, title })
  expect((await sharp(png).metadata()).height).toBe(630)
})

test('the same card is the same file', async () => {
  expect((await drawCard(card)).equals(await drawCard(card))).toBe(true)
})
