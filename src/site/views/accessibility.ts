import { ASSESSED_ON, CRITERIA, type Criterion } from '../accessibility/criteria'
import { CRITERION_NAMES } from '../accessibility/criterion-names'
import type { PageContext } from './context'
import { pageView } from './frame'

export interface AccessibilityBody {
  /** ISO 8601. */
  assessedOn: string
  /** How many criteria there are of each result. */
  counts: Record<Criterion['result'], number>
  criteria: (Criterion & { name: string })[]
}

/** What the site does for people with disabilities, criterion by criterion, and how each was tested. */
export function accessibilityView(context: PageContext) {
  const { words, locale } = context
  const count = (result: Criterion['result']) =>
    CRITERIA.filter((criterion) => criterion.result === result).length
  const body: AccessibilityBody = {
    assessedOn: ASSESSED_ON,
    counts: { met: count('met'), partly: count('partly'), absent: count('absent') },
    criteria: CRITERIA.map((criterion) => ({
      ...criterion,
      name: CRITERION_NAMES[criterion.number]?.[locale] ?? '',
    })),
  }
  const { title, summary } = words.accessibility
  return pageView(
    context,
    'accessibility',
    { heading: { text: title }, description: summary },
    body,
  )
}
