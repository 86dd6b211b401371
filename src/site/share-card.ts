import { createHash } from 'node:crypto'

import { directionOf, type Direction } from '../vocabulary/locales'
import { accentOf } from './accent'
import type { PageContext, Text } from './views/context'
import { pictureOf } from './views/picture'

/** What the picture shows that stands for a page where the page is shared. */
export interface ShareCard {
  title: string
  /** What the page belongs to. */
  kicker: string | undefined
  site: string
  /** Public address of the site's logo, which names its content; its own sign stands for a site that has none. */
  logo: string | undefined
  /** Which way the language of the page is written: the picture begins on that side. */
  dir: Direction
  /** `#rrggbb` */
  accent: string
}

/** A card with where its picture is. */
export interface PlacedCard {
  card: ShareCard
  /** Names everything that the picture shows: another name or colour is another address. */
  path: string
}

/** Pixels, as the services that show links expect them. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

/** Where the pictures are. */
export const CARD_FOLDER = '/share/'

/** Raised when cards are drawn in another way, so that their pictures get other addresses. */
const DRAWING = 1

export function shareCardOf(
  context: PageContext,
  title: Text,
  kicker: string | undefined,
): PlacedCard {
  const { name, logo, accentColour } = context.reader.settings()
  const card: ShareCard = {
    title: title.text,
    kicker,
    site: context.text(name)?.text ?? '',
    logo: logo ? pictureOf(context, logo).src : undefined,
    dir: directionOf(context.locale),
    accent: accentOf(accentColour).onLight,
  }
  const digest = createHash('sha256')
    .update(JSON.stringify([DRAWING, card]))
    .digest('hex')
  return { card, path: `${CARD_FOLDER}${digest.slice(0, 32)}.png` }
}
