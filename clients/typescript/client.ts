import type { components, operations } from './openapi'

type Schemas = components['schemas']

/** The documents of each resource, in one language. */
export interface Documents {
  countries: Schemas['Country']
  'crime-areas': Schemas['CrimeArea']
  agencies: Schemas['Agency']
  ncbs: Schemas['Ncb']
  media: Schemas['Picture']
  editions: Schemas['Edition']
}

/** The same with a value for each of several languages. */
export interface DocumentsInLanguages {
  countries: Schemas['CountryInLanguages']
  'crime-areas': Schemas['CrimeAreaInLanguages']
  agencies: Schemas['AgencyInLanguages']
  ncbs: Schemas['NcbInLanguages']
  media: Schemas['PictureInLanguages']
  editions: Schemas['Edition']
}

interface ListParameters {
  countries: operations['listCountries']['parameters']['query']
  'crime-areas': operations['listCrimeAreas']['parameters']['query']
  agencies: operations['listAgencies']['parameters']['query']
  ncbs: operations['listNcbs']['parameters']['query']
  media: operations['listPictures']['parameters']['query']
  editions: operations['listEditions']['parameters']['query']
}

interface DetailParameters {
  countries: operations['getCountry']['parameters']['query']
  'crime-areas': operations['getCrimeArea']['parameters']['query']
  agencies: operations['getAgency']['parameters']['query']
  ncbs: operations['getNcb']['parameters']['query']
  media: operations['getPicture']['parameters']['query']
  editions: operations['getEdition']['parameters']['query']
}

export type Resource = keyof Documents
export type Change = Schemas['Change']
export type Problem = Schemas['Problem']

/** What a request with these parameters answers: a form for one language or for several, and the fields that were asked for. */
export type Answer<R extends Resource, P> = Selected<
  InLocale<R, ValueOf<P, 'locale'>>,
  ValueOf<P, 'fields'>
>

/** What parameters say; undefined where they do not. */
type ValueOf<P, Name extends string> = P extends unknown
  ? Name extends keyof P
    ? P[Name]
    : undefined
  : never

/** How many languages a list names is only known of one that is written out. */
type InLocale<R extends Resource, Locale> = Locale extends readonly [infer One]
  ? One extends 'all'
    ? DocumentsInLanguages[R]
    : Documents[R]
  : Locale extends readonly unknown[]
    ? DocumentsInLanguages[R] | (number extends Locale['length'] ? Documents[R] : never)
    : Documents[R]

/** Every answer has these, asked for or not: `fallback` where something is in English for want of a translation. */
type Always = 'type' | 'id' | 'locale' | 'fallback'

type Selected<T, Fields> = T extends unknown
  ? Fields extends readonly (infer Field)[]
    ? Pick<T, Extract<Always, keyof T>> & FieldsOf<T, Extract<Field, keyof T>, Fields>
    : T
  : never

/** A list that is not written out may name only some of what its type says. */
type FieldsOf<
  T,
  Field extends keyof T,
  Fields extends readonly unknown[],
> = number extends Fields['length'] ? Partial<Pick<T, Field>> : Pick<T, Field>

/** Parameters as a caller may write them: lists need not be changeable. */
type Given<T> = {
  readonly [K in keyof T]: T[K] extends (infer I)[] | undefined ? readonly I[] | undefined : T[K]
}

export interface Page<T> {
  data: T[]
  page: { limit: number; next: string | null; total?: number }
}

/** What was wrong with a request, as the API says it. */
export class LiaisonProblem extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.title}: ${problem.detail}`)
    this.name = 'LiaisonProblem'
  }
}

/** Reads the public API of one Liaison. */
export class LiaisonClient {
  readonly #origin: string
  readonly #fetch: typeof fetch

  /**
   * @param origin scheme, host and port
   * @param options.fetch another way to send requests
   */
  constructor(origin: string, options: { fetch?: typeof fetch } = {}) {
    this.#origin = origin.replace(/\/+$/, '')
    this.#fetch = options.fetch ?? fetch
  }

  /**
   * One document by its slug or id.
   *
   * @throws {LiaisonProblem} 404 when there is none, 410 while it is withdrawn
   */
  get<R extends Resource>(resource: R, name: string): Promise<Documents[R]>
  get<R extends Resource, const P extends Given<NonNullable<DetailParameters[R]>>>(
    resource: R,
    name: string,
    parameters: P,
  ): Promise<Answer<R, P>>
  get(resource: Resource, name: string, parameters?: object): Promise<unknown> {
    return this.#read(`/${resource}/${encodeURIComponent(name)}`, parameters)
  }

  /** One page of a list. */
  list<R extends Resource>(resource: R): Promise<Page<Documents[R]>>
  list<R extends Resource, const P extends Given<NonNullable<ListParameters[R]>>>(
    resource: R,
    parameters: P,
  ): Promise<Page<Answer<R, P>>>
  list(resource: Resource, parameters?: object): Promise<unknown> {
    return this.#read(`/${resource}`, parameters)
  }

  /** A whole list, page after page. */
  all<R extends Resource>(resource: R): AsyncGenerator<Documents[R], void>
  all<R extends Resource, const P extends Given<NonNullable<ListParameters[R]>>>(
    resource: R,
    parameters: P,
  ): AsyncGenerator<Answer<R, P>, void>
  async *all(resource: Resource, parameters?: object): AsyncGenerator<unknown, void> {
    let next: string | null = null
    do {
      const page: Page<unknown> = await this.#read(`/${resource}`, {
        limit: '100',
        ...parameters,
        ...(next === null ? {} : { cursor: next }),
      })
      yield* page.data
      next = page.page.next
    } while (next !== null)
  }

  /**
   * Every change after a place in the order of publications, up to now.
   *
   * @param since `sequence` of the last change that is known; 0 for all
   */
  async *changesSince(since = 0): AsyncGenerator<Change, void> {
    for (let place = String(since); ;) {
      const { data, page }: Page<Change> = await this.#read('/changes', {
        since: place,
        limit: '100',
      })
      if (data.length === 0) return
      yield* data
      place = page.next ?? place
    }
  }

  async #read<T>(path: string, parameters: object = {}): Promise<T> {
    const search = new URLSearchParams()
    for (const [name, value] of Object.entries(parameters))
      if (value !== undefined) search.set(name, [value].flat().join(','))
    const query = search.size > 0 ? `?${search.toString()}` : ''
    const response = await this.#fetch(`${this.#origin}/api/v1${path}${query}`, {
      headers: { Accept: 'application/json' },
    })
    const body = (await response.json()) as unknown
    if (!response.ok) throw new LiaisonProblem(body as Problem)
    return body as T
  }
}
