import type { ShareCard } from '../site/share-card'

/**
 * @param logo the file of the card's logo
 * @returns the card as PNG
 */
export type DrawCard = (card: ShareCard, logo?: Buffer) => Promise<Buffer>

declare global {
  /** Set by the server process. Differently bundled parts of one process share it here. */
  var liaisonDrawCard: DrawCard | undefined
}

/** Called once by a process that has cards drawn elsewhere. */
export function registerDrawing(draw: DrawCard): void {
  globalThis.liaisonDrawCard = draw
}

/** Draws a card: where it was registered, else here. */
export const drawShareImage: DrawCard = async (card, logo) => {
  const draw = globalThis.liaisonDrawCard ?? (await import('./draw')).drawCard
  return draw(card, logo)
}
