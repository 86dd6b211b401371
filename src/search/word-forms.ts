import type { Statement } from '../database/statement'
import { LOCALES, type Locale } from '../vocabulary/locales'
import { isArabicStopWord, spellingsOf, STEMMERS } from './languages'
import type { SoughtWord } from './read-query'

/** What the words of the current editions say of one that is looked for, in one language. */
export interface WordForms {
  word: string
  locale: Locale
  /** Whether it says nothing by itself: "the", "de". */
  isStop: boolean
  /** Other words of the editions that have its stem. */
  forms: string[]
  /** How many live documents have it, a form of it or a word that begins with it; no more than {@link FEW} are counted. */
  found: number
  /** Where few have it: words of live documents that look like it. */
  nearby: NearbyWord[]
  /** Where few have it: two words that stand one after the other in a live document and that it is written together. */
  parts: [string, string][]
}

/** A word that looks like one that was typed. */
export interface NearbyWord {
  word: string
  /** How many live documents have it. */
  found: number
  /** Whether it is part of a name. */
  isName: boolean
}

/** More documents than these are many. */
export const FEW = 3
const MOST_FORMS = 40
const MOST_NEARBY = 60
const COUNTED = 25

/** A longer word is looked for by its beginning too. */
export const SHORTEST_BEGINNING = 3
/** Words with as many letters may have two slips of the pen in them, shorter ones one. */
export const TWO_SLIPS_FROM = 5
/** In a shorter word there are no two words of which a text would tell. */
const SHORTEST_TOGETHER = 6
/** In a shorter word, each slip makes another word. */
export const ONE_SLIP_FROM = 4

/** In so many letters at the beginning of a word slips of the pen are looked for. */
const BEGINNING = 7

/**
 * What is left of a word's beginning when any one letter of it is left out, or, of longer words, any two: words that are
 * at most so many slips apart have one of these in common (symmetric deletion). An SQL expression. That there are few is said in
 * numbers: of series whose ends it does not know PostgreSQL expects a million rows, and takes two megabytes for each word.
 */
export function deletionsOf(word: string): string {
  const beginning = `left(${word}, ${BEGINNING})`
  const letters = `length(${beginning})`
  const without = (text: string, letter: string) =>
    `overlay(${text} placing '' from ${letter} for 1)`
  return `array(
    select ${beginning} where length(${word}) >= ${ONE_SLIP_FROM}
    union select ${without(beginning, 'i')} from generate_series(1, ${BEGINNING}) i
      where i <= ${letters} and length(${word}) >= ${ONE_SLIP_FROM}
    union select ${without(without(beginning, 'i'), 'j')} from generate_series(1, ${BEGINNING}) i, generate_series(1, ${BEGINNING - 1}) j
      where i <= ${letters} and j < ${letters} and length(${word}) >= ${TWO_SLIPS_FROM})`
}

/** The stems of some spellings by a stemmer, as an SQL expression. */
export const stemsOf = (spellings: string, stemmer: string): string => `array(
  select distinct stem from unnest(${spellings}) spelling, unnest(ts_lexize(${stemmer}::regdictionary, spelling)) stem)`

/**
 * Asks what the words of a query are in each language. Words that are in no live document any more have no part in any answer.
 *
 * @returns a statement that answers rows of {@link WordForms}
 * @param own the language in which one searches first; others are looked through for what was meant where no language has the word
 */
export function wordFormsStatement(words: SoughtWord[], own: Locale | undefined): Statement {
  const asked = words.flatMap(({ folded, written, isPair }) =>
    LOCALES.map((locale) => ({
      word: folded,
      locale,
      pair: isPair,
      own: locale === own,
      stemmer: STEMMERS[locale],
      spellings: spellingsOf(locale, folded, written),
      stop: locale === 'ar' && isArabicStopWord(folded),
    })),
  )
  return { text: FORMS, values: [JSON.stringify(asked)] }
}

/** That some live document in the language of `a` has what a `tsquery` says. */
const live = (query: string, limit: number): string => `(
  select count(*)::int from (
    select from api_documents d where d.locale = a.locale and d.public = 'live' and d.search @@ ${query} limit ${limit}
  ) few)`

const FORMS = `
  with asked as materialized (
    select r.word, r.locale, r.pair, r.own, r.stop or exists (select from unnest(r.spellings) s where ts_lexize(r.stemmer::regdictionary, s) = '{}') as stop,
      ${stemsOf('r.spellings', 'r.stemmer')} as stems
    from json_to_recordset($1::json) r(
      word text, locale text, pair boolean, own boolean, stemmer text, spellings text[], stop boolean)
  ), formed as materialized (
    select a.*, array(
      select w.word from search_words w
      where w.locale = a.locale and w.stems && a.stems and w.word <> a.word
      order by length(w.word), w.word limit ${MOST_FORMS}) as forms
    from asked a
  ), counted as materialized (
    select a.*, ${live(
      `(array_to_string(array['''' || a.word || '''' || case when length(a.word) >= ${SHORTEST_BEGINNING} then ':*' else '' end]
        || array(select '''' || f || '''' from unnest(a.forms) f), ' | '))::tsquery`,
      FEW + 1,
    )} as found
    from formed a
  ), unclear as materialized (
    select a.*, not a.pair and (a.own or max(a.found) over (partition by a.word) = 0) as unclear from counted a
  )
  select a.word, a.locale, a.stop as "isStop", a.forms, a.found,
    case when a.unclear and a.found <= ${FEW} then (
      select coalesce(json_agg(json_build_object('word', n.word, 'found', n.found, 'isName', n.named > 0)), '[]') from (
        select c.word, ${live(`('''' || c.word || '''')::tsquery`, COUNTED)} as found,
          ${live(`('''' || c.word || ''':AB')::tsquery`, 1)} as named
        from (
          select w.word from search_words w
          where w.locale = a.locale and w.word <> a.word and w.deletions && ${deletionsOf('a.word')}
          order by abs(length(w.word) - length(a.word)), w.word limit ${MOST_NEARBY}
        ) c
      ) n where n.found > 0) else '[]' end as nearby,
    case when a.unclear and a.found = 0 and length(a.word) >= ${SHORTEST_TOGETHER} then (
      select coalesce(json_agg(json_build_array(left(a.word, i), substr(a.word, i + 1))), '[]')
      from generate_series(2, length(a.word) - 2) i
      where ${live(`('''' || left(a.word, i) || ''' <-> ''' || substr(a.word, i + 1) || '''')::tsquery`, 1)} > 0
    ) else '[]' end as parts
  from unclear a`
