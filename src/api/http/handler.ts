import type { IncomingMessage, ServerResponse } from 'node:http'

import { pageKey, surrogateKeys } from '../../page-store/surrogate-keys'
import { API_ROOT, KEYS_PATH } from '../../vocabulary/api-root'
import { type PublicKey } from '../../signing/keys'
import { isProfileCollection, type ProfileCollection } from '../../vocabulary/profiles'
import { BULK_ADDRESS, manifestOf } from '../bulk/manifest'
import { detailParametersOf, listParametersOf, SIGNED_PARAMETERS } from '../definitions/parameters'
import { isResource } from '../definitions/resources'
import { ApiProblem } from '../problem'
import { readQuery } from '../query/read-query'
import type { ApiMakers } from '../port'
import { jsonOf } from '../representation/page'
import { addressOf } from '../representation/represent'
import { documentsIn } from '../representation/serialized'
import type { ApiReader } from '../store/api-reader'
import { accepts } from './accept'
import { answerInParts, answerOf, JSON_TYPE, PROBLEM_TYPE, SAVED, type Answer } from './answer'
import { AnswerCache } from './answer-cache'
import { sendBulkFile } from './bulk-file'
import { linkHeader } from './link-header'
import { PREFLIGHT } from './cross-origin'
import { send, sendEmpty, type SendableAnswer } from './send'
import { MADE_FROM_EVERYTHING, surrogateKeysOf } from './surrogate-keys'

export interface ApiOptions extends ApiMakers {
  reader: ApiReader
  /** The documents of the API about itself, by address. */
  documents: (address: string, search: URLSearchParams) => Promise<Answer | undefined>
  publicKeys: () => Promise<PublicKey[]>
  log: (error: unknown) => void
}

/** Answers a request, and says whether it had to be asked for or was still in memory. */
export type ApiServer = (
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<'api' | 'memory'>

/** Answers every request under {@link API_ROOT}, and where the public keys are. */
export function openApi(options: ApiOptions): ApiServer {
  const { reader, documents, bulk, signer, publicKeys, origin, log } = options
  const cache = new AnswerCache(() => reader.lastSequence())

  /** A finished answer to a GET, without the form that the client takes. */
  const make = async (pathname: string, search: URLSearchParams): Promise<Answer> => {
    if (pathname === BULK_ADDRESS) {
      readQuery(search, {})
      const manifest = (await signer()).sign(manifestOf(await bulk.all(), origin))
      return answerOf(200, JSON_TYPE, manifest, { 'Surrogate-Key': MADE_FROM_EVERYTHING })
    }
    const [resource = '', name, ...rest] = pathname.slice(API_ROOT.length + 1).split('/')
    if (isProfileCollection(resource) && name !== undefined && rest.join('/') === 'signed')
      return signedEdition(resource, name, search)
    if (
      !isResource(resource) ||
      rest.length > 0 ||
      (name !== undefined && resource === 'changes')
    ) {
      const own = await documents(pathname, search)
      if (own) return own
      throw new ApiProblem(
        'not-found',
        'The API has no such address. GET /api/v1 lists what it has.',
      )
    }
    if (name !== undefined) {
      const data = await reader.detail(
        resource,
        name,
        readQuery(search, detailParametersOf(resource)),
      )
      return answerOf(200, JSON_TYPE, data, {
        'Surrogate-Key': surrogateKeysOf(resource, documentsIn(data), false),
      })
    }
    const page = await reader.list(resource, readQuery(search, listParametersOf(resource)))
    return answerInParts(200, JSON_TYPE, jsonOf(page), {
      'Surrogate-Key': surrogateKeysOf(
        resource,
        page.data.flatMap(({ shows }) => shows),
        true,
      ),
      ...linkHeader(resource, search, page),
    })
  }

  const signedEdition = async (
    collection: ProfileCollection,
    name: string,
    search: URLSearchParams,
  ): Promise<Answer> => {
    const [number] = readQuery(search, SIGNED_PARAMETERS).filters.edition ?? []
    const edition = await reader.signable(
      collection,
      name,
      number ? Number(number) : undefined,
      origin,
    )
    return answerOf(200, JSON_TYPE, (await signer()).sign(edition), {
      'Surrogate-Key': surrogateKeysOf('editions', documentsIn(edition), false),
      ...SAVED,
    })
  }

  /** The same; or the way to a document that is found under another name now. */
  const makeOrLead = async (pathname: string, search: URLSearchParams): Promise<Answer> => {
    try {
      return await make(pathname, search)
    } catch (error) {
      const isMissing = error instanceof ApiProblem && error.problem.status === 404
      const address = isMissing ? await presentAddress(pathname) : undefined
      if (address === undefined) throw error
      const query = search.toString()
      return answerOf(
        308,
        JSON_TYPE,
        { links: { self: address } },
        {
          Location: query ? `${address}?${query}` : address,
          'Surrogate-Key': MADE_FROM_EVERYTHING,
        },
      )
    }
  }

  const presentAddress = async (pathname: string): Promise<string | undefined> => {
    const [resource = '', name = '', ...rest] = pathname.slice(API_ROOT.length + 1).split('/')
    const isSigned = rest.join('/') === 'signed'
    if (!isProfileCollection(resource) || !(isSigned || rest.length === 0)) return undefined
    const slug = await reader.presentSlug(resource, name)
    return slug && addressOf(resource, slug) + (isSigned ? '/signed' : '')
  }

  /** The public keys are asked for each time: another server may have signed with one that is new. */
  const keySet = async (search: URLSearchParams): Promise<SendableAnswer> => {
    readQuery(search, {})
    const keys = { keys: await publicKeys() }
    const headers = { 'Surrogate-Key': surrogateKeys([pageKey(KEYS_PATH)]) }
    return { ...answerOf(200, JSON_TYPE, keys, headers), forms: new Map() }
  }

  const answerGet = async (
    request: IncomingMessage,
    response: ServerResponse,
    pathname: string,
  ): Promise<'api' | 'memory'> => {
    const search = searchOf(request.url ?? '')
    if (pathname.startsWith(`${BULK_ADDRESS}/`)) {
      readQuery(search, {})
      await sendBulkFile(request, response, pathname.slice(BULK_ADDRESS.length + 1), bulk)
      return 'api'
    }
    if (pathname === KEYS_PATH) {
      await send(request, response, await keySet(search))
      return 'api'
    }
    const key = `${pathname}?${search.toString()}`
    const current = cache.current()
    const generation = typeof current === 'string' ? current : await current
    const remembered = cache.get(key)
    const answer = remembered ?? cache.put(key, await makeOrLead(pathname, search), generation)
    if (!accepts(request.headers.accept, answer.headers['Content-Type'] ?? ''))
      throw new ApiProblem(
        'not-acceptable',
        `This answer is ${answer.headers['Content-Type'] ?? ''} and nothing else.`,
      )
    await send(request, response, answer)
    return remembered ? 'memory' : 'api'
  }

  return async (pathname, request, response) => {
    try {
      if (request.method === 'OPTIONS') {
        sendEmpty(response, 204, PREFLIGHT)
        return 'api'
      }
      if (request.method !== 'GET' && request.method !== 'HEAD')
        throw new ApiProblem(
          'method-not-allowed',
          'Only GET, HEAD and OPTIONS are answered here.',
          { headers: { Allow: PREFLIGHT.Allow } },
        )
      return await answerGet(request, response, pathname)
    } catch (error) {
      const problem = problemOf(error, log)
      const answer = answerOf(
        problem.problem.status,
        PROBLEM_TYPE,
        problem.problem,
        problem.headers,
      )
      await send(request, response, { ...answer, forms: new Map() })
      return 'api'
    }
  }
}

/** What does not come from the request is told as unavailable, and to the operator as it is. */
function problemOf(error: unknown, log: (error: unknown) => void): ApiProblem {
  if (error instanceof ApiProblem) return error
  log(error)
  return new ApiProblem('unavailable', 'Try again in a moment.', {
    headers: { 'Retry-After': '5' },
  })
}

/** The parameters of a request in one order, so that the same question has one name. */
function searchOf(target: string): URLSearchParams {
  const mark = target.indexOf('?')
  const search = new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1))
  search.sort()
  return search
}
