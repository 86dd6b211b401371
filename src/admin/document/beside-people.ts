import type { Situation } from '../../cms/situation/situation'
import type { DocumentWords } from '../../words/document'

/** What happens to a document beside the steps that people take: it is published at its time, or else nothing. */
export function besidePeople({
  next,
  scheduledFor,
}: Pick<Situation, 'next' | 'scheduledFor'>):
  keyof Pick<DocumentWords, 'byItself' | 'nothingNext'> | null {
  if (scheduledFor !== null) return 'byItself'
  return next.length === 0 ? 'nothingNext' : null
}
