import type { Statement } from '../database/statement'
import type { CurrentEdition } from '../editions/edition'
import { LOCALES } from '../vocabulary/locales'
import { indexedWordsOf, type IndexedWord } from './index-row'
import { STEMMERS } from './languages'
import { deletionsOf, stemsOf } from './word-forms'

/**
 * Writes those words only that are not known yet, or not by all stems: most publications have few of them. `offset 0` has each
 * looked up in the index; as a join, all known words would be read and sorted.
 */
const WRITE = `
  with word as materialized (
    select r.locale, r.word, ${stemsOf('r.spellings', 'r.stemmer')} as stems
    from json_to_recordset($1::json) r(locale text, word text, spellings text[], stemmer text)
  )
  insert into search_words (locale, word, stems, deletions)
  select w.locale, w.word, w.stems, ${deletionsOf('w.word')} from word w
  where not exists (select from search_words k where k.locale = w.locale and k.word = w.word and k.stems @> w.stems offset 0)
  order by w.word, w.locale
  on conflict (word, locale) do update
    set stems = array(select distinct unnest(search_words.stems || excluded.stems))`

/**
 * Adds the words of editions to those by which the search knows forms of words and slips of the pen.
 *
 * @param known an edition whose words were added when it became current, and which is so still
 */
export function writeWords(editions: CurrentEdition[], known?: CurrentEdition): Statement {
  const words = new Map<string, IndexedWord>()
  for (const each of editions.flatMap((edition) => indexedWordsOf(edition, known))) {
    const key = `${each.locale} ${each.word}`
    const spellings = new Set([...(words.get(key)?.spellings ?? []), ...each.spellings])
    words.set(key, { ...each, spellings: [...spellings] })
  }
  const rows = [...words.values()].map((each) => ({ ...each, stemmer: STEMMERS[each.locale] }))
  return { text: WRITE, values: [JSON.stringify(rows)] }
}

/** Takes out the words that no current edition has any more. */
export const removeUnusedWords: Statement = {
  text: `
    with used as materialized (
      select l.locale, s.word from json_array_elements_text($1::json) l(locale),
        ts_stat(format('select search from api_documents where locale = %L', l.locale)) s
    )
    delete from search_words w
    where not exists (select from used u where u.locale = w.locale and u.word = w.word)`,
  values: [JSON.stringify(LOCALES)],
}
