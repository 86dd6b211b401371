const BULLET = /^(?:[-*+·–—]\s+|-(?=\p{Lu})|[•▪◦‣●○■□➢✓►❖♦]\s*|o\s{2,})(?=\S)/u
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[\u0660-\u0669]{1,2}[.)-])\s+(?=\S)/iu

/** The text behind the bullet or the number that a line starts with, and which of the two it is. */
export function behindBullet(line: string): { text: string; ordered: boolean } | undefined {
  for (const [pattern, ordered] of [[BULLET, false] as const, [NUMBER, true] as const]) {
    const mark = pattern.exec(line)
    if (mark) return { text: line.slice(mark[0].length), ordered }
  }
  return undefined
}
