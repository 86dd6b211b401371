import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import type { CountryContent, NcbContent } from '../../content/profiles'
import { databaseOf } from '../../database/transaction'
import { readEnvironment } from '../../env'
import type { Subject, Surroundings } from '../../readiness/subject'
import type { Localized } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { linkResults, webLinksOf } from '../links/link-store'
import { readTranslations } from '../translation/read-translations'
import { problemsOf } from '../validate-content'
import { pointersOf, targetsOf } from './targets'

/** Everything that the readiness checks of a working copy ask for; undefined when there is no such document. */
export async function readSubject(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
): Promise<(Subject & { version: string }) | undefined> {
  const document = await readTranslations(req, collection, id)
  if (!document) return undefined
  const { content, media, version } = document.working
  return {
    collection,
    content,
    media,
    version,
    problems: await problemsOf(req, collection, content, id),
    targets: await targetsOf(req, pointersOf(collection, content)),
    translations: document.progress,
    links: await linkResults(req, webLinksOf(collection, content)),
    areLinksChecked: readEnvironment().linkCheck !== 'off',
    surroundings: await surroundingsOf(req, collection, id, content),
    now: new Date(),
  }
}

async function surroundingsOf(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
  content: object,
): Promise<Surroundings> {
  if (collection === 'countries') {
    const bureauCity = await cityOfBureau(req, id)
    return {
      ...named((content as CountryContent).name),
      ...(bureauCity ? { bureauCity } : {}),
      hasBureau: bureauCity !== undefined,
      agencyCount: await agencyCount(req, id),
    }
  }
  if (collection !== 'ncbs') return {}
  const { city, country } = content as NcbContent
  const row =
    country === undefined
      ? null
      : await req.payload.db.findOne<{ id: string; name?: Localized<string> }>({
          collection: 'countries',
          locale: 'all',
          req,
          where: { id: { equals: country } },
        })
  return { ...named(row?.name), ...(city ? { bureauCity: city } : {}) }
}

const named = (name: Localized<string> | null | undefined): Pick<Surroundings, 'countryName'> =>
  name ? { countryName: name } : {}

/** The city of a country's bureau, as its working copy names it; undefined where there is no bureau. */
async function cityOfBureau(
  req: PayloadRequest,
  country: string,
): Promise<Localized<string> | undefined> {
  const { docs } = await req.payload.db.findVersions<{ city?: Localized<string> | null }>({
    collection: 'ncbs',
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    where: { and: [{ latest: { equals: true } }, { 'version.country': { equals: country } }] },
  })
  return docs[0] && (docs[0].version.city ?? {})
}

/** How many agencies a country has or is about to have: all but those that were withdrawn. */
async function agencyCount(req: PayloadRequest, country: string): Promise<number> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ count: number }>(sql`
    select count(distinct p.document)::int as count from translation_progress p
    join workflow_items i on i.collection = p.collection and i.document = p.document
    where p.collection = 'agencies' and p.country = ${country} and i.public <> 'withdrawn'`)
  return rows[0]?.count ?? 0
}
