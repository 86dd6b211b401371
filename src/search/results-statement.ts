import type { Statement } from '../database/statement'
import { Values } from '../database/values'
import type { Locale } from '../vocabulary/locales'
import { placeMatch, type Match } from './match'
import { PAGE_SIZE, type Hit, type Question } from './search'

/** The one row that a statement of results answers. */
export interface Results {
  hits: Hit[] | null
  counts: Found | null
}

type Found = Record<string, number>

/** A query in the language whose documents it is asked of. */
export interface InLocale {
  locale: Locale
  match: Match
}

/**
 * The live documents that a query finds, each once, in the language in which it is found best; the page asked for, and how
 * many there are in all.
 */
export function resultsStatement(
  asked: InLocale[],
  { kind, page }: Pick<Question, 'kind' | 'page'>,
  isLoose = false,
): Statement {
  const values = new Values()
  const found = asked.map(({ locale, match }) => {
    const own = `${values.add(locale)}::text`
    const { condition, rank } = placeMatch(match, values, own, isLoose)
    return `select d.collection, d.document, d.locale, d.sort_name, ${rank()} as rank
      from api_documents d where d.public = 'live' and d.locale = ${own} and ${condition}`
  })
  const ofKind = `${values.add(kind ?? null)}::text`
  const text = `
    with hit as materialized (
      select distinct on (document) * from (${found.join(' union all ')}) each order by document, rank desc
    )
    select
      (select json_object_agg(collection, number) from (
        select collection, count(*)::int as number from hit group by collection
      ) kinds) as counts,
      (select json_agg(json_build_object('collection', collection, 'id', document, 'locale', locale)
        order by rank desc, sort_name collate "C", document) from (
        select * from hit where ${ofKind} is null or collection = ${ofKind}
        order by rank desc, sort_name collate "C", document
        limit ${PAGE_SIZE} offset ${values.add((page - 1) * PAGE_SIZE)}
      ) shown) as hits`
  return { text, values: values.all }
}
