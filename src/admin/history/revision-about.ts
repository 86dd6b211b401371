import type { Revision } from '../../cms/history/entry'
import { fill, formatList, formatNumber } from '../../i18n/format'
import type { HistoryContext } from './context'
import { instantText } from '../shared/Instant'

/** What a version is, in a few words: the working copy, a copy of an edition, who wrote it. */
export function revisionAbout(
  { authors, edition, latest }: Revision,
  { panel, words }: Pick<HistoryContext, 'panel' | 'words'>,
): string {
  const names = [...new Set(authors.map(({ name, id }) => name ?? id))]
  const about = [
    latest ? words.latest : '',
    edition === null ? '' : fill(words.copyOfEdition, { number: formatNumber(panel, edition) }),
    edition !== null
      ? ''
      : names.length > 0
        ? fill(words.writtenBy, { names: formatList(panel, names) })
        : words.unknownAuthor,
  ]
  return about.filter(Boolean).join(' · ')
}

/** A version by its time and what it is. */
export const revisionName = (
  revision: Revision,
  context: Pick<HistoryContext, 'panel' | 'words'>,
): string =>
  `${instantText(revision.at, context.panel, context.words)}, ${revisionAbout(revision, context)}`
