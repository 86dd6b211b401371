import { LOCALES, type Locale } from '../../vocabulary/locales'
import { saidBack } from '../../vocabulary/said-back'
import type { Parameter, Parameters } from '../definitions/parameters'
import { LIMIT } from '../definitions/parameters'
import { ApiProblem } from '../problem'
import type { StoredLocale } from '../representation/speaker'

/** What a request asks, checked. */
export interface Query {
  /** In which stored form, and which languages of it where that is `all`. */
  locale: StoredLocale
  languages: readonly Locale[]
  fields: readonly string[] | undefined
  include: readonly string[]
  limit: number
  cursor: string | undefined
  sort: string | undefined
  q: string | undefined
  count: boolean
  updatedSince: string | undefined
  asOf: string | undefined
  since: string | undefined
  /** The parameters that narrow a list, by name. */
  filters: Readonly<Record<string, readonly string[]>>
}

const OPTIONS = new Set(
  'locale fields include limit cursor sort q count updatedSince asOf since'.split(' '),
)

/**
 * Reads the parameters of a request.
 *
 * @throws {ApiProblem} that names every parameter that is not valid, and what would be
 */
export function readQuery(search: URLSearchParams, definitions: Parameters): Query {
  const wrong: WrongParameter[] = []
  const given: Record<string, readonly string[]> = {}
  for (const name of new Set(search.keys())) {
    const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined
    if (definition) {
      const read = readParameter(name, definition, search.getAll(name))
      if (Array.isArray(read)) given[name] = read
      else wrong.push(read)
    } else
      wrong.push({
        name: saidBack(name),
        reason: 'There is no such parameter here.',
        valid: Object.keys(definitions),
      })
  }
  wrong.push(...contradictions(given))
  if (wrong.length > 0)
    throw new ApiProblem(
      'invalid-parameters',
      wrong.map(({ name, reason }) => `${name}: ${reason}`).join(' '),
      { parameters: wrong },
    )
  return queryOf(given)
}

type WrongParameter = NonNullable<ApiProblem['problem']['parameters']>[number]

function readParameter(
  name: string,
  { schema, isList }: Parameter,
  sent: string[],
): string[] | WrongParameter {
  if (!isList && sent.length > 1) return { name, reason: 'It is given more than once.' }
  const values = isList ? sent.flatMap((each) => each.split(',')).map((each) => each.trim()) : sent
  const { success, error } = schema.safeParse(isList ? values : values[0])
  if (success) return values
  const valid = error.issues.flatMap((issue) => ('values' in issue ? issue.values : []))
  return {
    name,
    reason:
      valid.length > 0
        ? 'It is not one of the valid values.'
        : `It ${error.issues[0]?.message ?? 'is not valid'}.`,
    ...(valid.length > 0 && { valid: [...new Set(valid)].map(String) }),
  }
}

/** Parameters that are each valid, and not together. */
function contradictions(given: Record<string, readonly string[]>): WrongParameter[] {
  const wrong: WrongParameter[] = []
  const refuse = (name: string, reason: string, valid?: string[]) => {
    wrong.push({ name, reason, ...(valid && { valid }) })
  }
  if (given.prominence && !given.crimeArea) refuse('prominence', 'It needs crimeArea beside it.')
  if (given.sort?.[0] === 'relevance' && !given.q) refuse('sort', 'Relevance needs q beside it.')
  if (given.asOf && given.q) refuse('q', 'The search knows the present only: leave asOf out.')
  if (given.asOf && Date.parse(given.asOf[0] ?? '') > Date.now())
    refuse('asOf', 'It is in the future.')
  if (given.locale && given.locale.length > 1 && given.locale.includes('all'))
    refuse('locale', 'all stands for every language already.', ['all', ...LOCALES])
  return wrong
}

function queryOf(given: Record<string, readonly string[]>): Query {
  const one = (name: string) => given[name]?.[0]
  const locales = [...new Set(given.locale ?? ['en'])]
  const isOne = locales.length === 1 && locales[0] !== 'all'
  return {
    locale: isOne ? (locales[0] as Locale) : 'all',
    languages: locales.includes('all') ? LOCALES : (locales as Locale[]),
    fields: given.fields,
    include: given.include ?? [],
    limit: Number(one('limit') ?? LIMIT.default),
    cursor: one('cursor'),
    sort: one('sort'),
    q: one('q'),
    count: one('count') === 'true',
    updatedSince: instantIn(one('updatedSince')),
    asOf: instantIn(one('asOf')),
    since: /^\d+$/.test(one('since') ?? '0') ? one('since') : instantIn(one('since')),
    filters: Object.fromEntries(Object.entries(given).filter(([name]) => !OPTIONS.has(name))),
  }
}

const instantIn = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : new Date(text).toISOString()

/** Everything, in all languages. */
export const IN_ALL_LANGUAGES: Query = queryOf({ locale: ['all'] })
