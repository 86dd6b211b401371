import type { Pool } from 'pg'

import type { EditionReader } from '../../editions/edition-set'
import { isProfileCollection } from '../../vocabulary/profiles'
import { detailParametersOf, listParametersOf } from '../definitions/parameters'
import type { Resource } from '../definitions/resources'
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

/** An answer that is stored after a publication was answered. */
export interface LateAnswer {
  status: 200 | 410
  /** Digest of everything that it is made from. */
  inputs: string
  make: () => Promise<{
    /** JSON. */
    body: string
    /** Beyond those that every answer has. */
    headers: Record<string, string>
  }>
}

/**
 * What is stored late under a path; undefined where there is nothing to be stored.
 *
 * @param reader the current editions. It tells afterwards what the answer depends on.
 * @param sequence the place of the last publication that these editions are of
 */
export type LateAnswerAt = (
  path: string,
  reader: EditionReader,
  sequence: number,
) => LateAnswer | undefined

/** @param pool where that is read which current editions do not have; of the primary database, for nothing older may be stored */
export function lateAnswersIn(pool: Pick<Pool, 'query'>): LateAnswerAt {
  const database = new ApiReader(pool)
  return (path, reader, sequence) => {
    const file = lateFileAt(path)
    switch (file?.kind) {
      case 'document':
        return documentAnswer(file.address, reader)
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
    const found = { document: id, key: '', slug: null, body, targets: null, stating: {} }
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
  return sha256(reader.withPictures().map(digestOfPictures).toSorted().join())
}
