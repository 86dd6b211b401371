import { and, eq, inArray, sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { isWebAddress, linksOf } from '../../content/links'
import { externalLinks, externalLinkUses } from '../../database/tables/links'
import { databaseOf } from '../../database/transaction'
import type { LinkResult } from '../../readiness/subject'
import type { ProfileCollection } from '../../vocabulary/profiles'

/** The addresses on the web that a content links to. */
export const webLinksOf = (collection: ProfileCollection, content: object): string[] => [
  ...new Set(
    linksOf(collection, content).flatMap(({ target }) =>
      'url' in target && isWebAddress(target.url) ? [target.url] : [],
    ),
  ),
]

/**
 * Notes which addresses a working copy links to.
 *
 * @returns whether one of them was never asked
 */
export async function writeLinks(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
  content: object,
): Promise<boolean> {
  const urls = webLinksOf(collection, content)
  await forgetLinks(req, collection, id)
  if (urls.length === 0) return false
  const database = await databaseOf(req)
  await database
    .insert(externalLinkUses)
    .values(urls.map((url) => ({ collection, document: id, url })))
  const added = await database
    .insert(externalLinks)
    .values(urls.sort().map((url) => ({ url })))
    .onConflictDoNothing()
    .returning({ url: externalLinks.url })
  return added.length > 0
}

/** Forgets the links of a document. */
export async function forgetLinks(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
): Promise<void> {
  const database = await databaseOf(req)
  await database
    .delete(externalLinkUses)
    .where(and(eq(externalLinkUses.collection, collection), eq(externalLinkUses.document, id)))
}

/** What addresses answered when they were last asked. */
export async function linkResults(
  req: PayloadRequest,
  urls: readonly string[],
): Promise<Map<string, LinkResult>> {
  if (urls.length === 0) return new Map()
  const database = await databaseOf(req)
  const rows = await database
    .select()
    .from(externalLinks)
    .where(inArray(externalLinks.url, [...urls]))
  return new Map(
    rows.flatMap(({ url, status, error, checkedAt }) =>
      checkedAt ? [[url, { status, error, checkedAt }] as const] : [],
    ),
  )
}

/** Addresses that are to be asked now and that a working copy links to, those that waited longest first. */
export async function dueLinks(req: PayloadRequest, most: number): Promise<string[]> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ url: string }>(sql`
    select url from external_links l where due_at <= now()
      and exists (select from external_link_uses u where u.url = l.url)
    order by due_at limit ${most}`)
  return rows.map(({ url }) => url)
}

/** How many addresses were asked in the last minute. */
export async function askedLately(req: PayloadRequest): Promise<number> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ asked: number }>(
    sql`select count(*)::int as asked from external_links where checked_at > now() - interval '1 minute'`,
  )
  return rows[0]?.asked ?? 0
}

/** When the next address is to be asked; null while no working copy links to any. */
export async function nextDue(req: PayloadRequest): Promise<Date | null> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ next: string | null }>(sql`
    select min(due_at) as next from external_links l
    where exists (select from external_link_uses u where u.url = l.url)`)
  const next = rows[0]?.next
  return next ? new Date(next) : null
}
