import type { Values } from '../database/values'
import { LOCALES, type Locale } from '../vocabulary/locales'
import { irregularFormsOf } from './irregular'
import { joined, wholeQuery, type Clause, type QueryWord, type SearchQuery } from './read-query'
import type { Marks } from './search'
import { SHORTEST_BEGINNING, type WordForms } from './word-forms'

/** A query as PostgreSQL takes it for one language, or for all. Texts of `tsquery`. */
export interface Match {
  /** Everything that must be there, and nothing that must not. */
  strict: string
  /** Any of what must be there, and nothing that must not. */
  loose: string
  /** Any of what must be there. */
  any: string
  /** Any of the words that count as whole ones: as they were typed, or in another form. */
  exact: string
  /** All the words in their order, for comparing with whole names. */
  whole: string
}

/** What is known of a word in the languages that are searched. */
export class Forms {
  readonly #rows = new Map<string, WordForms>()

  constructor(rows: WordForms[]) {
    for (const row of rows) this.#rows.set(`${row.locale} ${row.word}`, row)
  }

  of(word: QueryWord, locale: Locale): WordForms | undefined {
    return this.#rows.get(`${locale} ${word.folded}`)
  }
}

/**
 * The query in some languages at once; undefined where it has no word.
 *
 * Words that say nothing by themselves in any of the languages need not be there, unless there are no others.
 */
export function matchOf(
  query: SearchQuery,
  forms: Forms,
  locales: readonly Locale[],
): Match | undefined {
  const sought = soughtClauses(query, forms, locales)
  if (sought.length === 0) return undefined
  const excluded = query.clauses.filter(({ kind }) => kind === 'excluded')
  const units = unitsOf(sought, forms, locales)
  const not = excluded.map((clause) => ` & !(${phraseOf(clause, forms, locales)})`).join('')
  const words = sought.flatMap((clause) => clause.words)
  return {
    strict: units.join(' & ') + not,
    loose: `(${units.join(' | ')})${not}`,
    any: units.join(' | '),
    exact: words.flatMap((word) => countingAs(word, forms, locales).words.map(quoted)).join(' | '),
    whole: wholeQuery(query),
  }
}

/** The clauses that a document must meet. */
export function soughtClauses(
  { clauses }: SearchQuery,
  forms: Forms,
  locales: readonly Locale[],
): Clause[] {
  const positive = clauses.filter(({ kind }) => kind !== 'excluded')
  const telling = positive.filter(
    ({ kind, words: [word] }) => kind === 'phrase' || !word || !isStop(word, forms, locales),
  )
  return telling.length > 0 ? telling : positive
}

/** A word says nothing where the language says so, or where another does and this one does not have it. */
const isStop = (word: QueryWord, forms: Forms, locales: readonly Locale[]): boolean =>
  locales.every((locale) => forms.of(word, locale)?.isStop) ||
  (locales.every((locale) => forms.of(word, locale)?.found === 0) &&
    LOCALES.some((locale) => forms.of(word, locale)?.isStop))

/** What must be there, each with everything that counts as it; two words also where they are written as one. */
function unitsOf(clauses: Clause[], forms: Forms, locales: readonly Locale[]): string[] {
  const units: string[] = []
  for (let index = 0; index < clauses.length; index += 1) {
    const [clause, next] = [clauses[index], clauses[index + 1]]
    if (!clause) continue
    const one = pairOf(clause, next)
    if (one && next && locales.some((locale) => (forms.of(one, locale)?.found ?? 0) > 0)) {
      const apart = [clause, next].map((each) => phraseOf(each, forms, locales)).join(' & ')
      units.push(`(${apart} | ${wordOf(one, forms, locales)})`)
      index += 1
    } else units.push(phraseOf(clause, forms, locales))
  }
  return units
}

function pairOf(clause: Clause, next: Clause | undefined): QueryWord | undefined {
  const [first, second] = [clause.words[0], next?.words[0]]
  return clause.kind === 'word' && next?.kind === 'word' && first && second
    ? joined(first, second)
    : undefined
}

const phraseOf = ({ words }: Clause, forms: Forms, locales: readonly Locale[]): string =>
  words.length === 1
    ? words.map((word) => wordOf(word, forms, locales)).join('')
    : `(${words.map(({ folded }) => quoted(folded)).join(' <-> ')})`

/** A word, its forms, and what begins with it; of a very short one, only names that begin with it. */
function wordOf(word: QueryWord, forms: Forms, locales: readonly Locale[]): string {
  const { words, isBeginning, apart } = countingAs(word, forms, locales)
  const all = [
    ...words.map(quoted),
    `${quoted(word.folded)}:${isBeginning ? '*' : '*A'}`,
    ...apart.map((pair) => `(${pair.map(quoted).join(' <-> ')})`),
  ]
  return `(${all.join(' | ')})`
}

/** What counts as a word: itself, words with its stem, two words that it is written together. */
function countingAs(word: QueryWord, forms: Forms, locales: readonly Locale[]) {
  const known = locales.flatMap((locale) => forms.of(word, locale) ?? [])
  const others = known.flatMap((each) => each.forms)
  return {
    words: [...new Set([word.folded, ...others, ...irregularFormsOf(word.folded)])],
    /** Whether longer words count that begin with it. */
    isBeginning: word.folded.length >= SHORTEST_BEGINNING,
    apart: known.flatMap(({ parts }) => parts),
  }
}

/** Which words of a text in a language count as ones that were looked for. */
export function marksOf(query: SearchQuery, forms: Forms, locale: Locale): Marks {
  const sought = soughtClauses(query, forms, [locale])
  const pairs = sought.flatMap((clause, index) => pairOf(clause, sought[index + 1]) ?? [])
  const words = [...sought.flatMap((clause) => clause.words), ...pairs]
  const counting = words.map((word) => ({ word, ...countingAs(word, forms, [locale]) }))
  return {
    words: [...new Set(counting.flatMap((each) => [...each.words, ...each.apart.flat()]))],
    beginnings: counting.flatMap(({ word, isBeginning }) => (isBeginning ? [word.folded] : [])),
  }
}

/** Folded words consist of letters and digits: nothing in them could end the quotation. */
const quoted = (word: string): string => `'${word}'`

/** A query in a statement about rows `d` of `api_documents`. */
export interface PlacedMatch {
  /** Whether a document is found. SQL. */
  condition: string
  /** How well it is found: a number from 0 to below 100. SQL; called where the statement asks for it. */
  rank: () => string
}

/** What the weights D, C, B and A count. */
const WEIGHTS = `'{0.05, 0.2, 0.6, 1}'::real[]`

/**
 * Puts a query into a statement. What belongs to a country is also found by the country's names: "customs Belgium" names no
 * agency in full. Only live countries lend theirs.
 *
 * @param locale the language of the rows, as it stands in the statement
 * @param isLoose whether some of the words are enough
 */
export function placeMatch(
  match: Match,
  values: Values,
  locale: string,
  isLoose = false,
): PlacedMatch {
  const wanted = `${values.add(isLoose ? match.loose : match.strict)}::tsquery`
  const any = `${values.add(match.any)}::tsquery`
  const country = `(select c.names from api_documents c
    where c.public = 'live' and c.document = d.country and c.locale = d.locale)`
  const named = `array(select c.document from api_documents c
    where c.public = 'live' and c.collection = 'countries' and c.locale = ${locale} and c.names @@ ${any})`
  const words = `(d.search || coalesce(setweight(${country}, 'C'), ''))`
  return {
    condition: `(d.search @@ ${wanted} or d.country = any(${named}) and ${words} @@ ${wanted})`,
    rank: () => {
      const whole = `${values.add(match.whole)}::text`
      const exact = `${values.add(match.exact)}::tsquery`
      return `(case when d.called[1] = ${whole} then 40 when ${whole} = any(d.called) then 20 else 0 end
        + 4 * ts_rank(${WEIGHTS}, ${words}, ${exact}) + 0.15 * ts_rank(${WEIGHTS}, ${words}, ${any})
        + case d.collection when 'countries' then 0.03 when 'crime-areas' then 0.02 when 'ncbs' then 0.01 else 0 end)::real`
    },
  }
}
