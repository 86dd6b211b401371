import { foldText } from '../vocabulary/fold'
import type { Locale } from '../vocabulary/locales'
import type { Region } from '../vocabulary/regions'
import { cityIn, isCity } from './city-name'
import type { FactKind } from './fact-words'
import type { MembershipClaim } from './find-membership'
import { readPartialDate } from './partial-date'
import type { UnparsedLine } from './parsed-profile'
import type { PieceOf } from './piece'
import { regionNamed } from './region-names'
import { collapse } from './source-line'

type FactPiece = PieceOf<'fact'>

/** What is known of a document when its facts are read. */
export interface FactContext {
  facts: FactPiece[]
  /** What its sentences say of the membership. */
  memberships: MembershipClaim[]
  /** The country that it is about. */
  iso2: string | undefined
  locale: Locale
  today: Date
}

export interface ResolvedFacts {
  region?: Region
  ncbCity?: string
  memberSince?: string
  /** Fields on which the text contradicts itself: they stay empty. */
  contradicted: FactKind[]
  unparsed: UnparsedLine[]
}

/** What one place of the text says of a field; undefined where it cannot be read. */
interface Statement<T extends string> {
  value: T | undefined
  lines: UnparsedLine[]
}

/**
 * What the facts of a document say. A value that cannot be read goes to `unparsed`, and so do values that
 * contradict each other: then the field stays empty. A sentence that contradicts a label goes there alone.
 */
export function resolveFacts(context: FactContext): ResolvedFacts {
  const unparsed: UnparsedLine[] = []
  const contradicted: FactKind[] = []
  const report = (statements: Statement<string>[]): void => {
    for (const { lines } of statements) unparsed.push(...lines)
  }
  const agreed = <T extends string>(
    kind: FactKind,
    labelled: Statement<T>[],
    sentences: Statement<T>[] = [],
  ): T | undefined => {
    const readable = labelled.filter(({ value }) => value !== undefined)
    report(labelled.filter(({ value }) => value === undefined))
    const all = [...readable, ...sentences]
    const value = agreedValue(all)
    if (value !== undefined || all.length === 0) return value
    const byLabel = agreedValue(readable)
    report(byLabel === undefined ? all : sentences.filter((said) => !agreesWith(said, byLabel)))
    if (byLabel === undefined) contradicted.push(kind)
    return byLabel
  }
  const read = <T extends string>(
    kind: FactKind,
    valueOf: (fact: FactPiece) => T | undefined,
  ): Statement<T>[] =>
    context.facts
      .filter(({ fact }) => fact === kind)
      .map((fact) => ({ value: valueOf(fact), lines: unreadFact(fact) }))

  const region = agreed(
    'region',
    read('region', ({ value }) => regionNamed(value)),
  )
  const ncbCity = agreed(
    'ncb',
    read('ncb', ({ value, valueLine }) => {
      const found = cityIn(value)
      if (!found || !isCity(found.city, context.iso2, true)) return undefined
      if (found.rest) unparsed.push({ line: valueLine, text: found.rest })
      return found.city
    }),
  )
  const memberSince = agreed(
    'memberSince',
    read('memberSince', ({ value, valueLine }) => {
      const date = readPartialDate(value, context.today, context.locale)
      if (date?.rest) unparsed.push({ line: valueLine, text: date.rest })
      return date?.date
    }),
    context.memberships.map(({ date, line, text }) => ({ value: date, lines: [{ line, text }] })),
  )
  return {
    ...(region && { region }),
    ...(ncbCity && { ncbCity }),
    ...(memberSince && { memberSince }),
    contradicted,
    unparsed,
  }
}

/** The one value that all agree on; of a date, the most precise. */
function agreedValue<T extends string>(statements: Statement<T>[]): T | undefined {
  const values = statements.flatMap(({ value }) => value ?? [])
  const [longest] = values.toSorted((a, b) => b.length - a.length)
  return longest !== undefined &&
    values.every((value) => foldText(longest).startsWith(foldText(value)))
    ? longest
    : undefined
}

const agreesWith = <T extends string>(statement: Statement<T>, value: T): boolean =>
  agreedValue([statement, { value, lines: [] }]) !== undefined

/** A fact whose text went nowhere: its line, and the line of its value where that is another. */
export function unreadFact({ line, value, valueLine }: FactPiece): UnparsedLine[] {
  const own = { line: line.number, text: collapse(line.text) }
  return valueLine === line.number || own.text.includes(value)
    ? [own]
    : [own, { line: valueLine, text: value }]
}
