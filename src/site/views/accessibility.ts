import { fill, formatList, formatNumber } from '../../i18n/format'
import { ASSESSED_ON, CRITERIA, type Criterion } from '../accessibility/criteria'
import { CRITERION_NAMES } from '../accessibility/criterion-names'
import type { PageContext } from './context'
import { pageView } from './frame'

export interface AccessibilityBody {
  /** ISO 8601. */
  assessedOn: string
  /** How many criteria there are of each result, in a sentence. */
  counts: string
  /** `methods` names in words how it was tested. */
  criteria: (Criterion & { name: string; methods: string })[]
}

/** What the site does for people with disabilities, criterion by criterion, and how each was tested. */
export function accessibilityView(context: PageContext) {
  const { words, locale } = context
  const { title, summary, counts, methods } = words.accessibility
  const count = (result: Criterion['result']) =>
    formatNumber(locale, CRITERIA.filter((criterion) => criterion.result === result).length)
  const body: AccessibilityBody = {
    assessedOn: ASSESSED_ON,
    counts: fill(counts, {
      total: formatNumber(locale, CRITERIA.length),
      met: count('met'),
      partly: count('partly'),
      absent: count('absent'),
    }),
    criteria: CRITERIA.map((criterion) => ({
      ...criterion,
      name: CRITERION_NAMES[criterion.number]?.[locale] ?? '',
      methods: formatList(
        locale,
        criterion.tested.map((method) => methods[method].name),
      ),
    })),
  }
  return pageView(
    context,
    'accessibility',
    { heading: { text: title }, description: summary },
    body,
  )
}
