/** How a criterion was tested. What each means stands in the words of the site. */
export const METHODS = ['axe', 'validator', 'keyboard', 'reflow', 'order', 'reading'] as const
export type Method = (typeof METHODS)[number]

export interface Criterion {
  /** Number in WCAG 2.2; EN 301 549 has the same under chapter 9. */
  number: string
  level: 'A' | 'AA'
  /** `absent` where the site has nothing that the criterion is about. */
  result: 'met' | 'partly' | 'absent'
  tested: readonly Method[]
}

/** The day on which the criteria were last gone through, ISO 8601. */
export const ASSESSED_ON = '2026-11-26'

const met = (number: string, level: Criterion['level'], ...tested: Method[]): Criterion => ({
  number,
  level,
  result: 'met',
  tested,
})

const absent = (number: string, level: Criterion['level']): Criterion => ({
  number,
  level,
  result: 'absent',
  tested: ['reading'],
})

/** Every success criterion of WCAG 2.2 on levels A and AA, what the public site does about it, and how that was tested. */
export const CRITERIA: readonly Criterion[] = [
  met('1.1.1', 'A', 'axe', 'reading'),
  absent('1.2.1', 'A'),
  absent('1.2.2', 'A'),
  absent('1.2.3', 'A'),
  absent('1.2.4', 'AA'),
  absent('1.2.5', 'AA'),
  met('1.3.1', 'A', 'axe', 'validator'),
  met('1.3.2', 'A', 'order'),
  met('1.3.3', 'A', 'reading'),
  met('1.3.4', 'AA', 'reflow'),
  met('1.3.5', 'AA', 'reading'),
  met('1.4.1', 'A', 'axe', 'reading'),
  absent('1.4.2', 'A'),
  met('1.4.3', 'AA', 'axe'),
  met('1.4.4', 'AA', 'reflow'),
  met('1.4.5', 'AA', 'reading'),
  met('1.4.10', 'AA', 'reflow'),
  met('1.4.11', 'AA', 'reading'),
  met('1.4.12', 'AA', 'reflow'),
  met('1.4.13', 'AA', 'reading'),
  met('2.1.1', 'A', 'keyboard'),
  met('2.1.2', 'A', 'keyboard'),
  absent('2.1.4', 'A'),
  absent('2.2.1', 'A'),
  absent('2.2.2', 'A'),
  absent('2.3.1', 'A'),
  met('2.4.1', 'A', 'keyboard'),
  met('2.4.2', 'A', 'axe', 'validator'),
  met('2.4.3', 'A', 'keyboard'),
  met('2.4.4', 'A', 'axe', 'reading'),
  met('2.4.5', 'AA', 'reading'),
  met('2.4.6', 'AA', 'validator', 'reading'),
  met('2.4.7', 'AA', 'keyboard'),
  met('2.4.11', 'AA', 'keyboard'),
  absent('2.5.1', 'A'),
  met('2.5.2', 'A', 'reading'),
  met('2.5.3', 'A', 'axe'),
  absent('2.5.4', 'A'),
  absent('2.5.7', 'AA'),
  met('2.5.8', 'AA', 'axe'),
  met('3.1.1', 'A', 'axe', 'validator'),
  met('3.1.2', 'AA', 'order'),
  met('3.2.1', 'A', 'keyboard'),
  met('3.2.2', 'A', 'keyboard'),
  met('3.2.3', 'AA', 'reading'),
  met('3.2.4', 'AA', 'reading'),
  met('3.2.6', 'A', 'reading'),
  met('3.3.1', 'A', 'reading'),
  met('3.3.2', 'A', 'axe'),
  met('3.3.3', 'AA', 'reading'),
  absent('3.3.4', 'AA'),
  absent('3.3.7', 'A'),
  absent('3.3.8', 'AA'),
  met('4.1.2', 'A', 'axe'),
  met('4.1.3', 'AA', 'reading'),
]
