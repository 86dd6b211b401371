import { createHash } from 'node:crypto'

import type { Pool } from 'pg'

import { digestOf } from '../../content/canonical'
import { NEWEST_PUBLICATION } from '../../database/newest-publication'
import type { Statement } from '../../database/statement'
import { matchOf, type Match } from '../../search/match'
import { readSearchQuery } from '../../search/read-query'
import { formsOf } from '../../search/store/search-in'
import { isDocumentId } from '../../vocabulary/document-id'
import { LOCALES, type Localized } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'
import type { DocumentResource, Resource } from '../definitions/resources'
import { ApiProblem, goneProblem } from '../problem'
import {
  documentStatement,
  type About,
  type Found,
  type FoundPlace,
  type Source,
} from '../query/document-statement'
import { IN_ALL_LANGUAGES, type Query } from '../query/read-query'
import {
  changesStatement,
  editionsStatement,
  editionStatement,
  goneStatement,
  presentSlugStatement,
  type FoundChange,
  type FoundEdition,
} from '../query/record-statements'
import { assemble } from '../representation/assemble'
import { pageOf, type Page } from '../representation/page'
import type { PublishedEdition } from '../representation/published-edition'
import {
  changeOf,
  contentOf,
  editionOf,
  signableEdition,
  type SignableEdition,
} from '../representation/records'
import { rowOf } from '../representation/represent'
import { serialized } from '../representation/serialized'
import { editionsAsOf, editionsIn } from './current-editions'
import { DocumentMemory } from './document-memory'

type Fields = Record<string, unknown>

/** Statements that keep a name, and so a plan, in each connection; there is no end to those that a stranger can think of. */
const PREPARED_STATEMENTS = 200

/** Whether something can be a slug or an id. */
const isName = (name: string): boolean => /^[\w-]{1,100}$/.test(name)

/**
 * Answers what requests ask, from the stored documents, the editions and the changes, with one statement for each. A list needs
 * another where what it says was only partly told since the last publication; a search one for its words.
 */
export class ApiReader {
  readonly #pool: Pick<Pool, 'query'>
  readonly #prepared = new Map<string, string>()
  readonly #memory = new DocumentMemory()

  constructor(pool: Pick<Pool, 'query'>) {
    this.#pool = pool
  }

  async list(resource: Resource, query: Query): Promise<Page> {
    if (resource === 'changes') return this.#changes(query)
    if (resource === 'editions') {
      const [found] = await this.#rows<{ documents: FoundEdition[] | null; total: number | null }>(
        editionsStatement(query),
      )
      return pageOf(
        query,
        '-publishedAt',
        found?.documents ?? [],
        found?.total ?? null,
        (edition) => serialized(editionOf(edition)),
      )
    }
    if (query.asOf) {
      const source = await this.#sourceAsOf(resource, query)
      return this.#documents(resource, query, { source })
    }
    const match = query.q === undefined ? undefined : await this.#match(query.q, query.locale)
    if (query.q !== undefined && !match)
      return pageOf<never, never>(query, 'relevance', [], 0, (none) => none)
    // What is said of a picture depends on the documents that are asked for.
    if (resource === 'media') return this.#documents(resource, query, { match })
    const shape = shapeOf(resource, query)
    const remembered =
      this.#memory.knows(shape) && (await this.#remembered(resource, query, shape, match))
    return remembered || this.#documents(resource, query, { match }, shape)
  }

  /** @param shape the name under which to remember what the documents say */
  async #documents(
    resource: DocumentResource,
    query: Query,
    about: About,
    shape?: string,
  ): Promise<Page> {
    const [found] = await this.#rows<Found>(documentStatement(resource, query, about))
    return pageOf(
      query,
      sortOf(query),
      found?.documents ?? [],
      found?.total ?? null,
      (document) => {
        const said = serialized(assemble(resource, document, query))
        return shape === undefined
          ? said
          : this.#memory.put(found?.sequence ?? 0, shape, document.document, said)
      },
    )
  }

  /** A list, if what its documents say was all told since the last publication. */
  async #remembered(
    resource: DocumentResource,
    query: Query,
    shape: string,
    match: Match | undefined,
  ): Promise<Page | undefined> {
    const [found] = await this.#rows<Found<FoundPlace>>(
      documentStatement(resource, query, { match, placesOnly: true }),
    )
    const { data, page } = pageOf(
      query,
      sortOf(query),
      found?.documents ?? [],
      found?.total ?? null,
      ({ document }) => this.#memory.get(found?.sequence ?? 0, shape, document),
    )
    return data.every((said) => said !== undefined) ? { data, page } : undefined
  }

  /**
   * One document.
   *
   * @param name its slug or id
   * @throws {ApiProblem} `gone` while it is withdrawn, `not-found` when there is none
   */
  async detail(resource: Resource, name: string, query: Query): Promise<Fields> {
    const found = isName(name) ? await this.#find(resource, name, query) : undefined
    if (found) return found
    throw new ApiProblem(
      'not-found',
      query.asOf
        ? `Nothing of this name was public among ${resource} at that instant.`
        : `Nothing of this name is public among ${resource}. GET /api/v1/${resource} lists what is.`,
    )
  }

  /** The slug by which a document is found now that had this one last; undefined where there is none. */
  async presentSlug(collection: ProfileCollection, slug: string): Promise<string | undefined> {
    if (!isName(slug)) return undefined
    const [row] = await this.#rows<{ slug: string }>(presentSlugStatement(collection, slug))
    return row?.slug
  }

  /** The place of the newest change in the order of publications; 0 before the first. */
  async lastSequence(): Promise<number> {
    const [row] = await this.#rows<{ last: number }>({
      text: `select (${NEWEST_PUBLICATION}) as last`,
      values: [],
    })
    return row?.last ?? 0
  }

  /**
   * An edition as it is to be signed.
   *
   * @param number the current one where it is undefined
   * @throws {ApiProblem} `gone` while the document is withdrawn, `not-found` when there is no such edition
   */
  async signable(
    collection: ProfileCollection,
    name: string,
    number: number | undefined,
    origin: string,
  ): Promise<SignableEdition> {
    const [row] = isName(name)
      ? await this.#rows<FoundEdition & PublishedEdition & { targets: never }>(
          editionStatement({ collection, name, number }, IN_ALL_LANGUAGES),
        )
      : []
    if (!row) {
      if (isName(name)) await this.#refuseGone(collection, name)
      throw new ApiProblem(
        'not-found',
        `No document of this name with such an edition is public among ${collection}.`,
      )
    }
    const { content, media, hash } = row
    if (digestOf({ content, media }) !== hash)
      throw new Error(`The edition ${row.document} is not what its hash says, and is not signed.`)
    return signableEdition(row, origin)
  }

  async #find(resource: Resource, name: string, query: Query): Promise<Fields | undefined> {
    if (resource === 'changes') return undefined
    if (resource === 'editions') return this.#edition(name, query)
    const source = query.asOf ? await this.#sourceAsOf(resource, query, name) : undefined
    const [found] = await this.#rows<Found>(
      documentStatement(resource, { ...query, limit: 1 }, { name, source }),
    )
    const [document] = found?.documents ?? []
    if (document) return assemble(resource, document, query)
    await this.#refuseGone(resource, name)
    return undefined
  }

  async #refuseGone(resource: Resource, name: string): Promise<void> {
    const [gone] = await this.#rows<{ notice: Localized<string> | null }>(
      goneStatement(resource, name),
    )
    if (gone) throw goneProblem(gone.notice)
  }

  /** What is searched for, by the words that documents have; undefined where it says no word. */
  async #match(text: string, locale: Query['locale']): Promise<Match | undefined> {
    const query = readSearchQuery(text)
    const forms = await formsOf(this.#pool, query)
    return matchOf(query, forms, locale === 'all' ? LOCALES : [locale])
  }

  async #edition(id: string, query: Query): Promise<Fields | undefined> {
    if (!isDocumentId(id)) return undefined
    const [row] = await this.#rows<FoundEdition & PublishedEdition & { targets: never }>(
      editionStatement({ id: id.toLowerCase() }, query),
    )
    return row && { ...editionOf(row), content: contentOf(row, query) }
  }

  async #changes(query: Query): Promise<Page> {
    const [found] = await this.#rows<{ documents: FoundChange[] | null; newest: number }>(
      changesStatement(query),
    )
    const changes = found?.documents ?? []
    const shown = changes.slice(0, query.limit)
    const last = shown.at(-1)?.sequence
    // There is always a place to go on from: what comes after it was not there when this was read.
    const next = last ?? (/^\d+$/.test(query.since ?? '0') ? Number(query.since ?? '0') : undefined)
    return {
      data: shown.map((change) => serialized(changeOf(change))),
      page: { limit: query.limit, next: String(next ?? found?.newest ?? 0) },
    }
  }

  async #sourceAsOf(
    resource: DocumentResource,
    { asOf = '', locale }: Query,
    name?: string,
  ): Promise<Source> {
    const rows = await this.#rows(editionsAsOf(resource as ProfileCollection, asOf, name))
    const then = editionsIn(rows).map((edition) => rowOf(edition, locale))
    return { kind: 'rows', rows: JSON.stringify(then) }
  }

  async #rows<T extends object>({ text, values }: Statement): Promise<T[]> {
    const { rows } = await this.#pool.query<T>({ ...this.#named(text), text, values })
    return rows
  }

  #named(text: string): { name?: string } {
    const known = this.#prepared.get(text)
    if (known) return { name: known }
    if (this.#prepared.size >= PREPARED_STATEMENTS) return {}
    const name = `api_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
    this.#prepared.set(text, name)
    return { name }
  }
}

const sortOf = ({ q }: Query): string => (q === undefined ? 'name' : 'relevance')

/** What of a document a list says, and how: documents of one shape are said alike, whichever list they are in. */
const shapeOf = (resource: DocumentResource, query: Query): string => {
  const { locale, languages, fields, include } = query
  return JSON.stringify([resource, locale, languages, fields?.toSorted(), include.toSorted()])
}
