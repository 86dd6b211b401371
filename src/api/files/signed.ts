import { digestOf } from '../../content/canonical'
import type { CurrentEdition } from '../../editions/edition'
import type { EditionReader } from '../../editions/edition-set'
import { signableEdition, type SignableEdition } from '../representation/records'
import { summaryOf } from '../representation/represent'
import { Speaker } from '../representation/speaker'
import { foundTarget, targetsOf } from './related'

/**
 * A current edition as it is to be signed, made from the editions in memory: the same as its statement over the archive gives.
 *
 * @param origin where the API stands: scheme, host and port
 * @returns undefined when it is not what its hash says: whoever asks for it is told by the application
 */
export function signableOf(
  edition: CurrentEdition,
  reader: EditionReader,
  origin: string,
): SignableEdition | undefined {
  const { id, edition: document = '', hash = '', content, media } = edition
  if (digestOf({ content, media }) !== hash) return undefined
  const speaker = new Speaker('all')
  const targets = targetsOf(edition, reader).map((target) => foundTarget(speaker, target))
  return signableEdition(
    {
      ...edition,
      ...{ document, hash, key: '', of: id, isCurrent: true, targets },
      redactedAt: edition.redactedAt ?? null,
      self: summaryOf(speaker, edition),
    },
    origin,
  )
}
