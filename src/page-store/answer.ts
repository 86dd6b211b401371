import { matchesEtag } from './etag-match'
import { publicHeaders } from './headers'
import { negotiateEncoding } from './negotiate'
import { headersOf } from './page-headers'
import type { PageStore } from './page-store'
import { isQuestion, readTarget, takesForm } from './request-target'
import type { Encoding, StoredPage } from './stored-page'

/** What of a request an answer from the store depends on; Node's `IncomingMessage` is one. */
export interface StoreQuestion {
  method?: string | undefined
  /** As it was sent: a path with its query. */
  url?: string | undefined
  /** By names in lower case. */
  headers: Readonly<Record<string, string | string[] | undefined>>
}

/** An answer whose bytes are at hand. */
export interface ReadyAnswer {
  status: number
  /** Names and values in turns. It is the same list whenever the same form of a page is answered. */
  headers: readonly string[]
  /** Empty where the answer has no body. */
  body: Buffer | ''
}

/** An answer of which a file must be read first. */
export interface UnreadAnswer {
  /** Answers undefined where it cannot be read now. Meanwhile the page may be replaced: then it answers with the new one. */
  read: () => Promise<ReadyAnswer | undefined>
}

export type StoreAnswer = ReadyAnswer | UnreadAnswer

/**
 * Answers a request from the store.
 *
 * @returns undefined when the store has no answer: no such page, a query that asks for something else, or a form that was sent
 */
export function answerPage(question: StoreQuestion, store: PageStore): StoreAnswer | undefined {
  const target = readTarget(question.url ?? '')
  const page = target && store.get(target.path)
  if (!page) return undefined
  if (question.method !== 'GET' && question.method !== 'HEAD')
    return takesForm(target) ? undefined : empty(405, { Allow: 'GET, HEAD' })
  if (target.withoutSlash !== undefined) return empty(308, { Location: target.withoutSlash })
  return isQuestion(target) ? undefined : answerWith(question, store, page)
}

/**
 * Answers a GET or HEAD with what is stored under a path, whatever address was asked for.
 *
 * @returns undefined when there is nothing
 */
export function answerStored(
  question: StoreQuestion,
  store: PageStore,
  path: string,
): StoreAnswer | undefined {
  const page = store.get(path)
  return page && answerWith(question, store, page)
}

function answerWith(question: StoreQuestion, store: PageStore, page: StoredPage): StoreAnswer {
  const { status } = page
  const encoding = chooseEncoding(question, page)
  if (!encoding) return empty(406, { Vary: 'Accept-Encoding', 'Cache-Control': 'no-store' })
  const { etag, full, unmodified } = headersOf(page, encoding)
  if (status === 200 && matchesEtag(question.headers['if-none-match']?.toString(), etag))
    return { status: 304, headers: unmodified, body: '' }
  if (question.method === 'HEAD') return { status, headers: full, body: '' }
  const body = store.cached(page, encoding)
  if (body) return { status, headers: full, body }
  return { read: () => readThenAnswer(question, store, page, encoding) }
}

async function readThenAnswer(
  question: StoreQuestion,
  store: PageStore,
  page: StoredPage,
  encoding: Encoding,
): Promise<ReadyAnswer | undefined> {
  const bytes = await store.load(page, encoding).catch(() => 'unreadable' as const)
  if (bytes === 'unreadable') return undefined
  if (bytes) return { status: page.status, headers: headersOf(page, encoding).full, body: bytes }
  const answer = answerStored(question, store, page.path)
  return answer && 'read' in answer ? answer.read() : answer
}

const chooseEncoding = ({ headers }: StoreQuestion, page: StoredPage): Encoding | undefined =>
  negotiateEncoding(
    headers['accept-encoding']?.toString(),
    (encoding) => page.forms[encoding] !== undefined,
  )

const empty = (status: number, extra: Record<string, string>): ReadyAnswer => ({
  status,
  headers: Object.entries({ ...publicHeaders({}), 'Content-Length': '0', ...extra }).flat(),
  body: '',
})
