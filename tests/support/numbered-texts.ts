/*
 * Texts that carry their numbers, so that it can be told how old one is that somebody gets.
 */

/** The text of a document in a publication; both are known by their numbers. */
export const numbered = (document: number, publication: number): string =>
  `Reading ${document}.${publication}.`

const NUMBERED = /Reading (\d+)\.(\d+)\./g

/**
 * What is wrong with an answer for somebody who asked after publications were answered.
 *
 * @param documents those that it has to show
 * @param answered of each document, the last publication that was answered when he asked
 */
export function wrongIn(
  answer: string,
  documents: readonly number[],
  answered: readonly number[],
): 'old text' | 'missing' | undefined {
  const shown = new Set<number>()
  for (const [, document, publication] of answer.matchAll(NUMBERED)) {
    if (Number(publication) < (answered[Number(document)] ?? 0)) return 'old text'
    shown.add(Number(document))
  }
  return documents.every((document) => shown.has(document)) ? undefined : 'missing'
}

/** The tag of a page that was made for whoever asked; those in the store have tags as nginx makes them. */
export const isTagOfMadePage = (tag: string | null | undefined): boolean =>
  /^(W\/)?"[0-9a-f]{64}"$/.test(tag ?? '')
