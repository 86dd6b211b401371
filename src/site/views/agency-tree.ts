import type { Listed } from '../../editions/parts'
import {
  AGENCY_LEVELS,
  type AgencyFunction,
  type AgencyLevel,
} from '../../vocabulary/classifications'
import type { PageContext, Text } from './context'
import { linkTo, type Link } from './links'

type Agency = Listed<'agencies'>

export interface AgencyEntry {
  link: Link
  acronym: Text | undefined
  nativeName: string | undefined
  level: AgencyLevel | undefined
  functions: AgencyFunction[]
  unitCount: number | undefined
  /** The agencies under it. */
  under: AgencyEntry[]
}

/**
 * Agencies under the agencies that they are part of; those whose parent is not among them come first
 * hand. Sorted by level, then by name. A circle of parents is opened at one of its members.
 */
export function agencyTree(context: PageContext, agencies: Agency[]): AgencyEntry[] {
  const placed = new Set<string>()
  const place = (agency: Agency): AgencyEntry[] => {
    const link = linkTo(context, agency)
    if (!link || placed.has(agency.id)) return []
    placed.add(agency.id)
    const members = agencies.filter(({ content }) => content.parent === agency.id)
    return [{ ...entryOf(context, agency, link), under: inOrder(context, members.flatMap(place)) }]
  }
  const ids = new Set(agencies.map(({ id }) => id))
  const roots = agencies.filter(({ content }) => !content.parent || !ids.has(content.parent))
  const entries = roots.flatMap(place)
  const inCircles = agencies.flatMap((agency) => place(agency))
  return inOrder(context, [...entries, ...inCircles])
}

function entryOf(context: PageContext, agency: Agency, link: Link): Omit<AgencyEntry, 'under'> {
  const { acronym, nativeName, level, functions, unitCount } = agency.content
  return {
    link,
    acronym: context.text(acronym),
    nativeName: nativeName === link.label.text ? undefined : nativeName,
    level,
    functions: functions ?? [],
    unitCount,
  }
}

const rankOf = ({ level }: AgencyEntry): number =>
  level ? AGENCY_LEVELS.indexOf(level) : AGENCY_LEVELS.length

const inOrder = (context: PageContext, entries: AgencyEntry[]): AgencyEntry[] =>
  entries.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) || context.collator.compare(a.link.label.text, b.link.label.text),
  )
