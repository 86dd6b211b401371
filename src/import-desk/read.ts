import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { languageOf } from '../cms/language/spoken'
import { crimeAreaWords } from '../importer/crime-area-words'
import { explainUnparsed } from '../importer/explain-unparsed'
import { placesOf } from '../importer/find-places'
import { LINE_ROLES } from '../importer/line-roles'
import { crimeAreaMatcher, type CrimeAreaMatcher } from '../importer/match-crime-areas'
import type { ReadDocument } from '../importer/parse'
import { readSource } from '../importer/read-source'
import { countriesLike } from '../vocabulary/countries-like'
import { DEFAULT_LOCALE } from '../vocabulary/locales'
import { sayRemark } from '../words/import/remark'
import { Refused } from '../workflow/refusals'
import type { AreaChoice, ReadAnswer, UnderstoodProfile } from './answers'
import { jsonOf, tooLarge } from './body'
import { MOST_BYTES, MOST_PROFILES } from './limits'
import { badInput, importerIn } from './refuse'

/** One text: as it was pasted, or a file's bytes; and what a person has said of its passages. */
const SOURCE = z
  .object({
    text: z.string().optional(),
    base64: z.base64().optional(),
    roles: z.array(z.tuple([z.int().positive(), z.enum(LINE_ROLES)])).default([]),
  })
  .refine(({ text, base64 }) => (text === undefined) !== (base64 === undefined))

/**
 * `POST /api/import/read {text | base64, roles?}`: what the importer understands of one text, with the places where it
 * stands. Nothing of it is kept.
 */
export async function readImport(req: PayloadRequest): Promise<Response> {
  importerIn(req)
  const sent = SOURCE.safeParse(await jsonOf(req))
  if (!sent.success) throw badInput(req, 'source', { roles: LINE_ROLES.join(', ') })
  const { text, base64, roles } = sent.data
  const bytes = Buffer.from(text ?? base64 ?? '', text === undefined ? 'base64' : 'utf8')
  if (bytes.length > MOST_BYTES) throw tooLarge(req)
  const areas = await crimeAreaWords(req.payload)
  const context = { today: new Date(), matchAreas: crimeAreaMatcher(areas) }
  const read = readSource(bytes, {
    ...context,
    roles: new Map(roles),
    onError: (error) => {
      req.payload.logger.error(error)
    },
  })
  const language = languageOf(req)
  if ('refusal' in read)
    throw new Refused([{ code: 'invalid-content', message: sayRemark(read.refusal, language) }])
  const { passages, documents } = read.reading
  if (documents.length > MOST_PROFILES)
    throw badInput(req, 'tooManyProfiles', { number: String(MOST_PROFILES) })
  const answer: ReadAnswer = {
    text: read.text,
    passages,
    profiles: documents.map((document) => understood(req, document, context)),
    areas: areas
      .map(({ slug, name, isKept }): AreaChoice => ({
        slug,
        name: name[language] ?? name[DEFAULT_LOCALE] ?? slug,
        isNew: !isKept,
      }))
      .sort((a, b) => a.name.localeCompare(b.name, language)),
  }
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
}

function understood(
  req: PayloadRequest,
  document: ReadDocument,
  context: { today: Date; matchAreas: CrimeAreaMatcher },
): UnderstoodProfile {
  const { profile, pieces } = document
  const { refusal } = profile
  return {
    profile,
    range: [pieces[0]?.line.number ?? 0, pieces.at(-1)?.line.number ?? 0],
    places: placesOf(document, context),
    unparsed: explainUnparsed(document, context),
    ...(refusal && { refusal: sayRemark(refusal, languageOf(req)) }),
    suggestions:
      refusal?.code === 'unknownCountry' && 'near' in refusal
        ? countriesLike(refusal.values.name).map(({ iso2, name }) => ({ iso2, name }))
        : [],
  }
}
