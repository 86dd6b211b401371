import type { PayloadRequest } from 'payload'

import { isActivePerson, scopeOf } from '../../access/person'
import type { Candidate } from '../../notifications/recipients'
import { DEFAULT_LOCALE, isLocale, type Locale } from '../../vocabulary/locales'

/** Somebody who can be told, with what decides how. */
export interface Reader extends Candidate {
  name: string
  email: string
  locale: Locale
  /** His preferences, as they are stored. */
  preferences: unknown
}

interface UserRow {
  id: string
  name: string
  email: string
  roles?: Reader['roles'] | null
  scope?: unknown
  locale?: unknown
  notifications?: unknown
}

/** Everybody who has an account. */
export async function allReaders(req: PayloadRequest): Promise<Reader[]> {
  const { docs } = await req.payload.db.find<UserRow>({
    collection: 'users',
    pagination: false,
    req,
  })
  return docs.map(readerOf)
}

/** One of them, or undefined. */
export async function readerById(req: PayloadRequest, id: string): Promise<Reader | undefined> {
  const row = await req.payload.db.findOne<UserRow>({
    collection: 'users',
    req,
    where: { id: { equals: id } },
  })
  return row ? readerOf(row) : undefined
}

const readerOf = (row: UserRow): Reader => ({
  id: row.id,
  name: row.name,
  email: row.email,
  roles: row.roles ?? [],
  scope: scopeOf(row),
  active: isActivePerson(row),
  locale: isLocale(row.locale) ? row.locale : DEFAULT_LOCALE,
  preferences: row.notifications,
})
