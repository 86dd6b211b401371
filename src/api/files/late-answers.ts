import type { Pool } from 'pg'

import type { CurrentEdition } from '../../editions/edition'
import type { EditionReader } from '../../editions/edition-set'
import type { PublicKey } from '../../signing/keys'
import type { SignedFile, Signer } from '../../signing/signed-file'
import { isProfileCollection } from '../../vocabulary/profiles'
import { detailParametersOf, listParametersOf } from '../definitions/parameters'
import type { Resource } from '../definitions/resources'
import { SAVED } from '../http/answer'
import type { ApiMakers } from '../port'
import { linkHeader } from '../http/link-header'
import { readQuery } from '../query/read-query'
import { assemble } from '../representation/assemble'
import { imageOf } from '../representation/media'
import { jsonOf, type Page } from '../representation/page'
import { Speaker, type StoredLocale } from '../representation/speaker'
import { ApiReader } from '../store/api-reader'
import { lateFileAt } from './addresses'
import { detailOf } from './detail'
import { editionAt } from './detail-at'
import { listOf } from './list'
import { digestOfPictures, sha256 } from './made-from'
import { signableOf } from './signed'

/** An answer that is stored after a publication was answered. */
export interface LateAnswer {
  status: 200 | 410
  /** Digest of everything that it is made from. */
  inputs: string
  /** Answers undefined where it turns out that there is nothing to be stored. */
  make: () => Promise<Made | undefined>
}

interface Made {
  /** JSON. */
  body: string
  /** Beyond those that every answer has. */
  headers: Record<string, string>
}

/** What answers are made from beside the current editions. */
export interface Moment {
  /** The place of the last publication that these editions are of. */
  sequence: number
  /** What signatures are verified with. */
  keys: readonly PublicKey[]
}

/**
 * What is stored late under a path; undefined where there is nothing to be stored.
 *
 * @param reader the current editions. It tells afterwards what the answer depends on.
 */
export type LateAnswerAt = (
  path: string,
  reader: EditionReader,
  moment: Moment,
) => LateAnswer | undefined

export interface LateAnswersOptions {
  /** Where that is read which current editions do not have; of the primary database, for nothing older may be stored. */
  pool: Pick<Pool, 'query'>
  api: Pick<ApiMakers, 'origin' | 'signer'>
}

export function lateAnswersIn({ pool, api }: LateAnswersOptions): LateAnswerAt {
  const database = new ApiReader(pool)
  return (path, reader, { sequence, keys }) => {
    const file = lateFileAt(path)
    switch (file?.kind) {
      case 'document':
        return documentAnswer(file.address, reader)
      case 'signed': {
        const edition = editionAt(file.address, reader)
        return edition && isNumberOf(file, edition)
          ? signedAnswer(edition, reader, keys, api)
          : undefined
      }
      case 'keys':
        return keysAnswer(keys)
      case 'picture':
        return pictureAnswer(file.id, file.locale, reader)
      case 'list':
        return listAnswer(file.resource, file.locale, reader, sequence, database)
      default:
        return undefined
    }
  }
}

function documentAnswer(address: string, reader: EditionReader): LateAnswer | undefined {
  const edition = editionAt(address, reader)
  if (!edition) return undefined
  const { status, inputs, bodyIn } = detailOf(edition, reader)
  return { status, inputs, make: () => Promise.resolve({ body: bodyIn('all'), headers: {} }) }
}

/** Another key signs as soon as the keys are others, so that it is made anew. */
function signedAnswer(
  edition: CurrentEdition,
  reader: EditionReader,
  keys: Moment['keys'],
  { origin, signer }: LateAnswersOptions['api'],
): LateAnswer {
  const { status, inputs, bodyIn } = detailOf(edition, reader)
  const make = async (): Promise<Made | undefined> => {
    if (status !== 200) return { body: bodyIn('all'), headers: {} }
    const signable = signableOf(edition, reader, origin)
    return (
      signable && {
        body: JSON.stringify(signedWith(keys, await signer(), signable)),
        headers: SAVED,
      }
    )
  }
  return { status, inputs: signedInputs(inputs, keys), make }
}

/** Whether a file of signed editions is that of the current one. */
export const isNumberOf = (
  { number }: { number: number | undefined },
  edition: CurrentEdition,
): boolean => number === undefined || number === edition.number

/** Digest of everything that a signed edition is made from: what is said of its document, and the keys. */
export const signedInputs = (inputs: string, keys: Moment['keys']): string =>
  `${inputs} ${idsOf(keys)}`

/**
 * Signs something that is to stay.
 *
 * @param keys those that it is to be verified with
 * @throws {Error} when it would be signed with another one: then the keys are being changed
 */
export function signedWith<T extends object>(
  keys: Moment['keys'],
  signer: Signer,
  something: T,
): SignedFile<T> {
  const file = signer.sign(something)
  if (keys.some(({ kid }) => kid === file.signature.keyId)) return file
  throw new Error('The keys that are signed with are being changed.')
}

function keysAnswer(keys: Moment['keys']): LateAnswer {
  const make = () => Promise.resolve({ body: JSON.stringify({ keys }), headers: {} })
  return { status: 200, inputs: idsOf(keys), make }
}

const idsOf = (keys: Moment['keys']): string => keys.map(({ kid }) => kid).join(' ')

function pictureAnswer(
  id: string,
  locale: StoredLocale,
  reader: EditionReader,
): LateAnswer | undefined {
  const picture = reader.picture(id)
  if (!picture) return undefined
  const make = () => {
    const query = readQuery(new URLSearchParams({ locale }), detailParametersOf('media'))
    const body = imageOf(new Speaker(locale), picture)
    const found = {
      document: id,
      key: '',
      slug: null,
      presentSlug: null,
      body,
      targets: null,
      stating: {},
    }
    return Promise.resolve({ body: JSON.stringify(assemble('media', found, query)), headers: {} })
  }
  return { status: 200, inputs: sha256(JSON.stringify(picture)), make }
}

function listAnswer(
  resource: Resource,
  locale: StoredLocale | undefined,
  reader: EditionReader,
  sequence: number,
  database: ApiReader,
): LateAnswer {
  const search = new URLSearchParams(locale && { locale })
  const { inputs, page } = isProfileCollection(resource)
    ? listOf(resource, reader, locale ?? 'en')
    : {
        inputs: inputsOf(resource, reader, sequence),
        page: () => database.list(resource, readQuery(search, listParametersOf(resource))),
      }
  const make = async () => {
    const made: Page = await page()
    return {
      body: Buffer.concat(jsonOf(made)).toString(),
      headers: linkHeader(resource, search, made),
    }
  }
  return { status: 200, inputs, make }
}

/** Of a list that the database tells: pictures by what uses them, publications by the last one. */
function inputsOf(resource: Resource, reader: EditionReader, sequence: number): string {
  if (resource !== 'media') {
    reader.everyChange()
    return String(sequence)
  }
  return digestOfAllPictures(reader)
}

/** Digest of everything that is said of pictures. */
export const digestOfAllPictures = (reader: EditionReader): string =>
  sha256(reader.withPictures().map(digestOfPictures).toSorted().join())
