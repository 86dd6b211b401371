import type { Endpoint, PayloadRequest } from 'payload'

import { inTransaction, lockDocument } from '../../database/transaction'
import { percentOf, type Progress } from '../../translation/progress'
import { TARGET_LOCALES, translationsOf, type TargetLocale } from '../../translation/translations'
import type { Origin } from '../../translation/memory'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { againstVersion, namesVersion, refusalsForSave } from '../../workflow/decide'
import { Refused, type Refusal } from '../../workflow/refusals'
import { refusal } from '../../workflow/sentences'
import { titleOf } from '../edition-title'
import { insertEvent } from '../events'
import { itemOf } from '../items'
import { personIn } from '../perform'
import { isInScope } from '../places'
import { placingsOf } from '../placings-of'
import { bodyOf, documentIdOf, noSuchDocument, signedInPerson } from '../request'
import { readMemory, remember } from './memory-store'
import { writeProgress } from './progress-store'
import { translationQueue } from './queue'
import { readTranslations, type TranslatedDocument } from './read-translations'

/** How far one document is translated, and saying that a translation is still right. */
export const translationEndpoints = (collection: ProfileCollection): Endpoint[] => [
  {
    path: '/:id/translations',
    method: 'get',
    handler: async (req) => {
      signedInPerson(req)
      const id = documentIdOf(req)
      return inTransaction(req.payload, null, async (inside) =>
        answer(await readTranslations(inside, collection, id)),
      )
    },
  },
  {
    path: '/:id/translations',
    method: 'post',
    handler: (req) => confirmTranslations(req, collection),
  },
]

/** `GET /api/translations?locale=fr&only=stale|begun&page=2`: what waits for a translator, in the caller's scope. */
export const translationQueueEndpoint: Endpoint = {
  path: '/translations',
  method: 'get',
  handler: async (req) => {
    const person = signedInPerson(req)
    const { locale, only, page } = req.query
    if (!isTargetLocale(locale)) throw new Refused([WRONG_LOCALE])
    const filter = {
      locale,
      onlyStale: only === 'stale',
      onlyBegun: only === 'begun',
      page: Math.max(1, Math.floor(Number(page)) || 1),
    }
    return Response.json(await translationQueue(req, person, filter), NOT_KEPT)
  },
}

/**
 * `POST {locale, paths, expectedVersion}`: the translations at these places are right beside the English as it
 * is now. It changes no content, so that it is possible in every state; it takes who may edit the document.
 */
async function confirmTranslations(
  req: PayloadRequest,
  collection: ProfileCollection,
): Promise<Response> {
  const signedIn = signedInPerson(req)
  const id = documentIdOf(req)
  const { locale, paths, expectedVersion } = await bodyOf(req)
  return inTransaction(req.payload, null, async (inside) => {
    await lockDocument(inside, collection, id)
    const person = await personIn(inside, signedIn.id)
    const item = await itemOf(inside, collection, id)
    const document = item && (await readTranslations(inside, collection, id))
    if (!document) throw noSuchDocument()
    const { content, version } = document.working
    const forms = await placingsOf(inside, item, document.working)
    const inScope = await isInScope(inside, person, collection, id, forms)
    const arePaths = Array.isArray(paths) && paths.every((path) => typeof path === 'string')
    const refusals = [
      ...refusalsForSave('edit', null, person, inScope),
      ...(isTargetLocale(locale) ? [] : [WRONG_LOCALE]),
      ...(arePaths ? [] : [WRONG_PATHS]),
      ...(namesVersion(expectedVersion) ? [] : [refusal('expected-version-missing')]),
      ...againstVersion(expectedVersion, version),
    ]
    if (refusals.length > 0 || !isTargetLocale(locale) || !arePaths)
      throw new Refused(refusals, {
        standing: { state: item.state, public: item.public, version },
      })
    const confirmed = translationsOf(collection, content).flatMap(
      ({ path, field, locale: each, hash, sourceHash }): (Origin & { path: string })[] =>
        each === locale && paths.includes(path) && hash !== null && sourceHash !== null
          ? [{ path, field, locale, translation: hash, source: sourceHash }]
          : [],
    )
    await remember(
      inside,
      collection,
      id,
      person.id,
      confirmed.map(({ path: _, ...origin }) => origin),
    )
    if (confirmed.length > 0)
      await insertEvent(inside, person, {
        event: 'translation-confirmed',
        collection,
        document: id,
        title: titleOf(content),
        version,
        details: { language: locale, texts: confirmed.map(({ path }) => path) },
      })
    const memory = await readMemory(inside, collection, id)
    await writeProgress(inside, collection, id, content, memory)
    return answer(await readTranslations(inside, collection, id))
  })
}

function answer(document: TranslatedDocument | undefined): Response {
  if (!document) throw noSuchDocument()
  const { working, progress } = document
  const locales = Object.fromEntries(
    Object.entries(progress).map(([locale, each]: [string, Progress]) => [
      locale,
      { ...each, percent: percentOf(each) },
    ]),
  )
  return Response.json({ version: working.version, locales }, NOT_KEPT)
}

const NOT_KEPT = { headers: { 'Cache-Control': 'no-store' } }

const isTargetLocale = (value: unknown): value is TargetLocale =>
  (TARGET_LOCALES as readonly unknown[]).includes(value)

const WRONG_LOCALE: Refusal = {
  code: 'invalid-query',
  message: `Give in "locale" one of: ${TARGET_LOCALES.join(', ')}.`,
}

const WRONG_PATHS: Refusal = {
  code: 'invalid-content',
  message: 'Name in "paths" the texts that are right, as a list.',
}
