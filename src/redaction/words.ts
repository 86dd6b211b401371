/** Stands where words were removed, in every language and script. */
export const BLACKED_OUT = '█████'

/** Shorter words are part of too many others. */
export const SHORTEST_WORDS = 3

/** Elements of a rich text whose text is read in one go. */
const BLOCKS = new Set(['paragraph', 'heading', 'listitem', 'quote'])

/** The words to be removed from a text of their own, or out of the midst of one. */
export const occurrencesIn = (text: string, words: string): number => text.split(words).length - 1

/** A value with words removed from every text in it, however deep; the same value where they do not occur. */
export function withoutWords<T>(value: T, words: string): T {
  return mapped(value, words) as T
}

function mapped(value: unknown, words: string): unknown {
  if (typeof value === 'string') return value.replaceAll(words, () => BLACKED_OUT)
  if (Array.isArray(value)) return value.map((each) => mapped(each, words))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapped(each, words)]))
}

/** Where words occur in a value, as paths such as `crimeOverview.en.root.children.0.children.0.text`. */
export function pathsWith(value: unknown, words: string, at: readonly string[] = []): string[] {
  if (typeof value === 'string') return value.includes(words) ? [at.join('.')] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => pathsWith(each, words, [...at, key]))
}

/**
 * Where words occur across parts of a text that are formatted differently: there they are no text of their own, and each
 * part has to be named by itself.
 */
export function pathsAcross(value: unknown, words: string, at: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, each]) =>
    pathsAcross(each, words, [...at, key]),
  )
  if (!('type' in value) || !BLOCKS.has(String(value.type))) return inside
  const parts = textsIn(value)
  const whole = occurrencesIn(parts.join(''), words)
  const single = parts.reduce((sum, part) => sum + occurrencesIn(part, words), 0)
  return whole > single ? [...inside, at.join('.')] : inside
}

/** The texts of a block in their order, those of links in it too, but not of blocks inside. */
function textsIn(node: object): string[] {
  if ('text' in node && typeof node.text === 'string') return [node.text]
  if (!('children' in node) || !Array.isArray(node.children)) return []
  return (node.children as object[]).flatMap((child) =>
    'type' in child && BLOCKS.has(String(child.type)) ? [] : textsIn(child),
  )
}
