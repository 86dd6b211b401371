import type { Archive, ArchivedEdition } from '../../src/editions/archive'
import type { CurrentEdition } from '../../src/editions/edition'

/** An archive of one document: its current edition and earlier ones, each unlike the next in what is given. */
export function archiveOf(
  current: CurrentEdition,
  earlier: (Partial<ArchivedEdition> & { number: number })[],
): Archive {
  const editions = [current, ...earlier.map((each) => ({ ...current, changeNote: null, ...each }))]
  const ofDocument = (collection: string, id: string) =>
    collection === current.collection && id === current.id
      ? editions.toSorted((a, b) => b.number - a.number)
      : []
  return {
    between: ({ collection, id }, first, last) =>
      Promise.resolve(
        ofDocument(collection, id)
          .filter(({ number }) => number >= first && number <= last)
          .map(({ number, changeNote, publishedAt, content, media }) => ({
            number,
            changeNote,
            publishedAt,
            content,
            media,
          })),
      ),
    newestBefore: ({ collection, id }, instant) =>
      Promise.resolve(
        ofDocument(collection, id).find(({ publishedAt }) => publishedAt < instant)?.number,
      ),
  }
}
