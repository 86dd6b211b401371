import type { Locale } from '../vocabulary/locales'

/** Something that is wrong with a content, as an editor understands it. */
export interface Problem {
  /** Where in the document, such as `keyFacts.0.label`. */
  path: string
  locale?: Locale
  message: string
}

/** `keyFacts.0.label` as a person reads it: "Key facts 1, label". */
export function labelOf(path: string): string {
  const words = path
    .split('.')
    .map((part) =>
      /^\d+$/.test(part) ? String(Number(part) + 1) : part.replace(/([A-Z])/g, ' $1').toLowerCase(),
    )
  const [first = '', ...rest] = words
  const head = first.charAt(0).toUpperCase() + first.slice(1)
  return rest.reduce(
    (label, word) => (/^\d+$/.test(word) ? `${label} ${word}` : `${label}, ${word}`),
    head,
  )
}
