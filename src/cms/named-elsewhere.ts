import type { FlattenedField, PayloadRequest, Where } from 'payload'

import type { CountryContent } from '../content/profiles'
import { PROFILE_COLLECTIONS, type ProfileCollection } from '../vocabulary/profiles'
import type { Refusal } from '../workflow/refusals'
import { refusal, states, titled, transition } from '../workflow/sentences'
import { unfreezing } from '../workflow/table'
import { childFields, configOf, contentFields } from './content-fields'
import { titleOf } from './edition-title'
import { itemOf } from './items'

/** What other documents can name. */
type Target = ProfileCollection | 'media'

/**
 * What keeps a draft or a picture from being deleted: the database would take it out of all that names it. That would be an edit
 * of other documents which nobody has made, of content that is frozen and of what the public sees too.
 */
export async function refusalsWhereNamed(
  req: PayloadRequest,
  target: Target,
  id: string,
): Promise<Refusal[]> {
  const named = await Promise.all(
    PROFILE_COLLECTIONS.map((collection) => namedIn(req, collection, target, id)),
  )
  const isShown = target === 'media' && (await isInSettings(req, id))
  return [...named.flat(), ...(isShown ? [refusal('named-in-settings')] : [])]
}

/** Whether the settings of the site, which administrators save, show a picture. */
export async function isInSettings(req: PayloadRequest, picture: string): Promise<boolean> {
  const where = { logo: { equals: picture } }
  const settings = await req.payload.db.findGlobal<{ id?: string }>({
    slug: 'site-settings',
    where,
    req,
  })
  return settings.id !== undefined
}

async function namedIn(
  req: PayloadRequest,
  collection: ProfileCollection,
  target: Target,
  id: string,
): Promise<Refusal[]> {
  const paths = pathsTo(target, contentFields(configOf(req, collection)))
  if (paths.length === 0) return []
  const names = (prefix: string): Where => ({
    or: paths.map((path) => ({ [`${prefix}${path}`]: { equals: id } })),
  })
  const query = { collection, locale: 'all', pagination: false, req } as const
  const working = await req.payload.db.findVersions<Row>({
    ...query,
    where: { and: [{ latest: { equals: true } }, names('version.')] },
  })
  const main = await req.payload.db.find<Row>({ ...query, where: names('') })
  const others = working.docs.filter(({ parent }) => parent !== id)
  const saved = others.map(({ parent, version }) =>
    workingRefusal(req, collection, String(parent), version),
  )
  const shown = main.docs.map((row) => publicRefusal(req, collection, row))
  return (await Promise.all([...saved, ...shown])).flat()
}

async function workingRefusal(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
  content: Row,
): Promise<Refusal[]> {
  const state = (await itemOf(req, collection, id))?.state
  // What the public sees is told of by itself.
  if (state === 'published') return []
  const key = state && unfreezing(state)
  const title = titled(titleOf(content))
  if (!key) return [refusal('named-in-draft', { title })]
  return [refusal('named-in-frozen', { title, state: states(state), transition: transition(key) })]
}

async function publicRefusal(
  req: PayloadRequest,
  collection: ProfileCollection,
  row: Row,
): Promise<Refusal[]> {
  const item = await itemOf(req, collection, row.id)
  if (!item || item.editionNumber === 0) return []
  return [refusal('named-in-edition', { title: titled(titleOf(row)) })]
}

/** A version or a document in all languages, as far as it says what the document is called. */
type Row = Pick<CountryContent, 'name'> & { id: string }

/** The paths of the fields that name documents of a collection, or pictures. */
const pathsTo = (target: Target, fields: readonly FlattenedField[], prefix = ''): string[] =>
  fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload')
      return field.relationTo === target ? [path] : []
    return field.type === 'group' || field.type === 'array'
      ? pathsTo(target, childFields(field), `${path}.`)
      : []
  })
