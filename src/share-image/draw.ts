import sharp, { type OverlayOptions } from 'sharp'

import { CARD_SIZE, type ShareCard } from '../site/share-card'
import { escapeXml } from '../site/xml'
import './fonts'

/** Pixels around what a card shows, of the coloured band at its foot, and of the space between the two and the title. */
const MARGIN = 84
const BAND = 28
/** The sign of the site, high and at most wide, and the space between it and the name. */
const SIGN = { height: 64, width: 400 }
const BESIDE_SIGN = 20
const ABOVE_BAND = 92
const HIGHEST_TITLE = 300

const PAPER = '#fbfaf7'
const INK = '#1d2430'
const QUIET = '#525b69'

/** Font sizes of a title in pixels, each for as many characters at most. */
const TITLE_SIZES: { size: number; characters: number }[] = [
  { size: 116, characters: 14 },
  { size: 92, characters: 28 },
  { size: 66, characters: 60 },
]
const SMALLEST_TITLE = 44

const LONGEST_TITLE = 160

/**
 * A card as PNG. Pango shapes the words, Arabic included, with fonts that come with the product.
 *
 * @param logo the file of the card's logo, in any format in which a picture can be uploaded
 */
export async function drawCard(card: ShareCard, logo?: Buffer): Promise<Buffer> {
  const sign = logo ? await fitted(logo) : emblem(card.accent)
  const besideSign = sign.width + BESIDE_SIGN
  const [site, kicker, heading] = await Promise.all([
    words(card.site, { size: 34, colour: QUIET, indent: besideSign }),
    card.kicker ? words(card.kicker, { size: 36, colour: card.accent, bold: true }) : undefined,
    titleOf(card),
  ])
  const place = placer(card)
  const top = CARD_SIZE.height - BAND - ABOVE_BAND - heading.height
  const parts: OverlayOptions[] = [
    place(sign, MARGIN + Math.round((SIGN.height - sign.height) / 2)),
    place(site, MARGIN + Math.round((SIGN.height - site.height) / 2), besideSign),
    ...(kicker ? [place(kicker, top - kicker.height - 36)] : []),
    place(heading, top),
    { input: band(card.accent), left: 0, top: CARD_SIZE.height - BAND },
  ]
  return sharp({ create: { ...CARD_SIZE, channels: 3, background: PAPER } })
    .composite(parts)
    .png({ compressionLevel: 7 })
    .toBuffer()
}

interface Drawing {
  input: Buffer
  width: number
  height: number
}

interface Style {
  /** Pixels. */
  size: number
  colour: string
  bold?: boolean
  /** Pixels that the words leave free where they begin. */
  indent?: number
}

/** The title in the largest size in which it leaves room for the rest. */
async function titleOf(card: ShareCard): Promise<Drawing> {
  const title = shortened(card.title)
  const style = { colour: INK, bold: true }
  for (const { size } of TITLE_SIZES.filter(({ characters }) => title.length <= characters)) {
    const drawing = await words(title, { ...style, size })
    if (drawing.height <= HIGHEST_TITLE) return drawing
  }
  return words(title, { ...style, size: SMALLEST_TITLE })
}

/** Words in as many lines as they need, starting on the side where their own language starts. */
async function words(
  text: string,
  { size, colour, bold = false, indent = 0 }: Style,
): Promise<Drawing> {
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${escapeXml(text.trim() || '–')}</span>`,
      font: `Noto Sans,Noto Sans Arabic,${bold ? 'Bold ' : ''}${String(size)}`,
      width: CARD_SIZE.width - 2 * MARGIN - indent,
      wrap: 'word-char',
      dpi: 72,
      rgba: true,
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true })
  return { input: data, width: info.width, height: info.height }
}

/** Puts drawings to the side where the card begins, `inset` pixels from its margin. */
const placer =
  ({ dir }: ShareCard) =>
  ({ input, width }: Drawing, top: number, inset = 0): OverlayOptions => ({
    input,
    top,
    left: dir === 'rtl' ? CARD_SIZE.width - MARGIN - inset - width : MARGIN + inset,
  })

/** A logo, as large as its place allows and no larger than it is. */
async function fitted(logo: Buffer): Promise<Drawing> {
  const { data, info } = await sharp(logo)
    .resize({ ...SIGN, fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true })
  return { input: data, width: info.width, height: info.height }
}

/** The sign of a site that has no logo: two circles that share a part. */
const emblem = (colour: string): Drawing => ({
  input: Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${String(SIGN.height)}" height="${String(SIGN.height)}" fill="none" stroke="${colour}" stroke-width="2.5">` +
      '<circle cx="12" cy="16" r="8.5"/><circle cx="20" cy="16" r="8.5"/></svg>',
  ),
  width: SIGN.height,
  height: SIGN.height,
})

const band = (colour: string): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(CARD_SIZE.width)}" height="${String(BAND)}"><rect width="100%" height="100%" fill="${colour}"/></svg>`,
  )

/** Cut at a word, so that it fits. */
const shortened = (title: string): string =>
  title.length <= LONGEST_TITLE
    ? title
    : `${title.slice(0, title.lastIndexOf(' ', LONGEST_TITLE) + 1 || LONGEST_TITLE).trimEnd()}…`
