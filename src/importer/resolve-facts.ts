import { foldText } from '../vocabulary/fold'
import type { Region } from '../vocabulary/regions'
import { cityIn } from './city-name'
import { isCity } from './find-bureau'
import type { FactKind } from './fact-words'
import { readPartialDate } from './partial-date'
import type { UnparsedLine } from './parsed-profile'
import type { PieceOf } from './piece'
import { regionNamed } from './region-names'
import { collapse } from './source-line'

export interface ResolvedFacts {
  region?: Region
  ncbCity?: string
  memberSince?: string
  unparsed: UnparsedLine[]
}

type FactPiece = PieceOf<'fact'>

/**
 * What the facts of a document say. A value that cannot be read goes to `unparsed`, and so do values that
 * contradict each other: then the field stays empty.
 */
export function resolveFacts(facts: FactPiece[], today: Date): ResolvedFacts {
  const unparsed: UnparsedLine[] = []
  const of = (kind: FactKind): FactPiece[] => facts.filter(({ fact }) => fact === kind)
  const region = agreed(of('region'), ({ value }) => regionNamed(value), unparsed)
  const ncbCity = agreed(of('ncb'), ({ value }) => cityOf(value), unparsed)
  const memberSince = agreed(
    of('memberSince'),
    ({ value, valueLine }) => {
      const read = readPartialDate(value, today)
      if (read?.rest) unparsed.push({ line: valueLine, text: read.rest })
      return read?.date
    },
    unparsed,
  )
  return {
    ...(region && { region }),
    ...(ncbCity && { ncbCity }),
    ...(memberSince && { memberSince }),
    unparsed,
  }
}

function cityOf(value: string): string | undefined {
  const city = cityIn(value)
  return city && isCity(city, true) ? city : undefined
}

/** The one value that all readable facts agree on; of a date, the most precise. */
function agreed<T extends string>(
  facts: FactPiece[],
  read: (fact: FactPiece) => T | undefined,
  unparsed: UnparsedLine[],
): T | undefined {
  const values = facts.flatMap((fact) => {
    const value = read(fact)
    if (value === undefined) unparsed.push(...unreadFact(fact))
    return value === undefined ? [] : [{ fact, value }]
  })
  const longest = values.map(({ value }) => value).sort((a, b) => b.length - a.length)[0]
  if (longest === undefined) return undefined
  if (values.every(({ value }) => foldText(longest).startsWith(foldText(value)))) return longest
  unparsed.push(...values.flatMap(({ fact }) => unreadFact(fact)))
  return undefined
}

/** A fact whose text went nowhere: its line, and the line of its value where that is another. */
export function unreadFact({ line, value, valueLine }: FactPiece): UnparsedLine[] {
  const own = { line: line.number, text: collapse(line.text) }
  return valueLine === line.number || own.text.includes(value)
    ? [own]
    : [own, { line: valueLine, text: value }]
}
