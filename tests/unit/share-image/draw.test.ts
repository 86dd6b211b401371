import sharp from 'sharp'
import { expect, test } from 'vitest'

import { drawCard } from '../../../src/share-image/draw'
import type { ShareCard } from '../../../src/site/share-card'
import { cardOf } from '../../support/share-cards'

const card: ShareCard = { ...cardOf('Belgium'), kicker: 'Europe' }

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
  expect(await widthOf(word)).toBeLessThan((await widthOf(Array.from(word).join('\u200c'))) * 0.9)
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

/** A picture of one colour, as a logo may be uploaded. */
const logoOf = (width: number, height: number, format: 'png' | 'webp' | 'avif' = 'png') =>
  sharp({ create: { width, height, channels: 3, background: '#d00000' } })
    .toFormat(format)
    .toBuffer()

/** The place of what is red on a card, in pixels from the left and from above. */
async function placeOfRed(drawn: Buffer) {
  const { data, info } = await sharp(drawn).raw().toBuffer({ resolveWithObject: true })
  const red = Array.from({ length: info.width * info.height }, (_, pixel) => pixel).filter(
    (pixel) => {
      const [r = 0, g = 0, b = 0] = data.subarray(pixel * info.channels)
      return r > 180 && g < 60 && b < 60
    },
  )
  const columns = red.map((pixel) => pixel % info.width)
  const rows = red.map((pixel) => Math.floor(pixel / info.width))
  const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b))
  const most = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b))
  return { left: least(columns), right: most(columns), top: least(rows), bottom: most(rows) }
}

const withLogo: ShareCard = { ...card, logo: '/media/logo.png' }

test.each(['png', 'webp', 'avif'] as const)(
  'a logo as %s stands before the name of the site',
  async (format) => {
    const logo = await logoOf(600, 300, format)
    const { left, right, top, bottom } = await placeOfRed(await drawCard(withLogo, logo))
    expect(left).toBe(84)
    expect(right - left).toBeCloseTo(127, -1)
    expect(bottom - top).toBeCloseTo(63, -1)
  },
)

test('a logo stands on the other side where the language begins there', async () => {
  const drawn = await drawCard({ ...withLogo, title: 'بلجيكا', dir: 'rtl' }, await logoOf(64, 64))
  expect((await placeOfRed(drawn)).right).toBe(1200 - 84 - 1)
})

test('a broad logo leaves room for a long name, and a small one is not enlarged', async () => {
  const site = 'The Office for Cooperation of the Police Forces of the Member Countries'
  const broad = await drawCard({ ...withLogo, site }, await logoOf(2000, 100))
  const { left, right } = await placeOfRed(broad)
  expect(right - left).toBeLessThan(400)
  const margin = { left: 1200 - 84, top: 0, width: 84, height: 250 }
  const beside = await sharp(await sharp(broad).extract(margin).toBuffer()).stats()
  expect(beside.channels.every(({ min, max }) => min === max)).toBe(true)
  const small = await placeOfRed(await drawCard(withLogo, await logoOf(20, 20)))
  expect(small.right - small.left).toBe(19)
})
