import type { Pool } from 'pg'

import type { Statement } from '../../database/statement'
import { LOCALES, type Locale } from '../../vocabulary/locales'
import { corrected, correctionsOf, suggestionOf } from '../correct'
import { Forms, marksOf, matchOf } from '../match'
import { allWordsOf, readSearchQuery, type SearchQuery } from '../read-query'
import { resultsStatement, type InLocale, type Results } from '../results-statement'
import type { Found, Manner, Question, Search } from '../search'
import { wordFormsStatement } from '../word-forms'

type Database = Pick<Pool, 'query'>

/** No more results than these may be the sign of a slip of the pen. */
const LITTLE = 3

/**
 * The search over what is stored of the current editions. What is found at once takes two statements; what has to be corrected
 * or looked for in other languages takes a few more.
 */
export const searchIn =
  (database: Database): Search =>
  async (question) => {
    const { locale, text, isExact } = question
    const query = readSearchQuery(text)
    const forms = await formsOf(database, query, locale)
    const look = new Look(database, question)
    const others = LOCALES.filter((each) => each !== locale)
    const asked =
      (await look.for('asked', query, forms, [locale])) ??
      (await look.for('other-languages', query, forms, others))
    if (isExact || (asked && totalOf(asked) > LITTLE)) return asked ?? NOTHING
    const meant = await look.corrected(query, forms, asked ? [locale] : [locale, ...others])
    if (asked) return meant ? { ...asked, suggestion: meant.suggestion } : asked
    return meant ?? (await look.for('some-words', query, forms, [locale], true)) ?? NOTHING
  }

/**
 * What the words of a query are in each language, asked of the database.
 *
 * @param own the language in which one searches first, if it is one
 */
export async function formsOf(
  database: Database,
  query: SearchQuery,
  own?: Locale,
): Promise<Forms> {
  const words = allWordsOf(query)
  return new Forms(words.length > 0 ? await rowsOf(database, wordFormsStatement(words, own)) : [])
}

/** Looks for the documents of one question, in one manner or another. */
class Look {
  constructor(
    readonly database: Database,
    readonly question: Question,
  ) {}

  /** What is found in some languages; undefined where that is nothing. */
  async for(
    manner: Manner,
    query: SearchQuery,
    forms: Forms,
    locales: Locale[],
    isLoose = false,
  ): Promise<Found | undefined> {
    const asked = locales.flatMap((locale): InLocale[] => {
      const match = matchOf(query, forms, [locale])
      return match ? [{ locale, match }] : []
    })
    if (asked.length === 0) return undefined
    const statement = resultsStatement(asked, this.question, isLoose)
    const [found] = await rowsOf<Results>(this.database, statement)
    if (!found?.counts) return undefined
    return {
      manner,
      hits: found.hits ?? [],
      counts: found.counts,
      marks: Object.fromEntries(locales.map((locale) => [locale, marksOf(query, forms, locale)])),
      suggestion: undefined,
    }
  }

  /** What is found in the first language in which the query can be corrected so that it finds something. */
  async corrected(query: SearchQuery, forms: Forms, locales: Locale[]): Promise<Found | undefined> {
    for (const locale of locales) {
      const corrections = correctionsOf(query, forms, locale)
      if (!corrections) continue
      const meant = corrected(query, corrections)
      const found = await this.for(
        'corrected',
        meant,
        await formsOf(this.database, meant, locale),
        [locale],
      )
      if (found)
        return { ...found, suggestion: suggestionOf(this.question.text, query, corrections) }
    }
    return undefined
  }
}

const NOTHING: Found = { manner: 'asked', hits: [], counts: {}, marks: {}, suggestion: undefined }

const totalOf = ({ counts }: Found): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

const rowsOf = async <T extends object>(
  database: Database,
  { text, values }: Statement,
): Promise<T[]> => (await database.query<T>(text, values)).rows
