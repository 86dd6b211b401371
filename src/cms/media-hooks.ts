import { sql } from 'drizzle-orm'
import type {
  CollectionAfterChangeHook,
  CollectionAfterReadHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  UploadConfig,
} from 'payload'

import { isGranted } from '../access/access-for'
import { mediaInUse } from '../access/media-in-use'
import { isActivePerson } from '../access/person'
import { mediaPath } from '../content/media-path'
import type { MediaContent, MediaFile } from '../content/profiles'
import { databaseOf } from '../database/transaction'
import { isLocale } from '../vocabulary/locales'
import { Refused } from '../workflow/refusals'
import { refusal } from '../workflow/sentences'
import { recordAuthor } from './items'
import { isInSettings, refusalsWhereNamed } from './named-elsewhere'
import { sharp } from './picture-library'

type UploadHandler = NonNullable<UploadConfig['handlers']>[number]

/** Re-encodes an uploaded picture upright and without its metadata, which may say where and by whom it was taken. */
export const stripMetadata: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (!['create', 'update', 'delete'].includes(operation)) return args
  if (!req.user) throw new Refused([refusal('sign-in')])
  // Whoever may not create is told so, by Payload.
  const mayCreate = isActivePerson(req.user) && isGranted(req.user, 'media', 'create')
  if (operation === 'create' && !req.file?.size && mayCreate)
    throw new Refused([refusal('choose-picture')])
  if (operation === 'delete' || !req.file) return args
  const picture = sharp(req.file.data, { failOn: 'error' }).rotate()
  const data = await picture.toBuffer().catch((cause: unknown) => {
    throw new Refused([refusal('unreadable-picture')], { cause })
  })
  req.file = { ...req.file, data, size: data.length }
  return args
}

/** What of a picture is part of the content of the documents that use it. */
const APPROVED_WITH_DOCUMENTS = [
  'alt',
  'caption',
  'credit',
  'licence',
  'filename',
  'focalX',
  'focalY',
]

/** Whoever writes the words of a picture, or exchanges its file, has a hand in the change of every document that uses it. */
export const recordMediaAuthor: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const row = doc as Record<string, unknown> & { id: string }
  const before = previousDoc as Record<string, unknown> | undefined
  const changed =
    operation === 'create' ||
    APPROVED_WITH_DOCUMENTS.some((name) => (row[name] ?? null) !== (before?.[name] ?? null))
  if (changed && isActivePerson(req.user))
    await recordAuthor(req, {
      collection: 'media',
      document: row.id,
      change: 0,
      person: req.user.id,
      part: 'wrote',
      version: '',
    })
  return row
}

/** What administrators have chosen for the site stays as they saw it: the next save of the settings, whatever it is about, shows it. */
export const guardSettingsMedia: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const id = (originalDoc as { id?: string } | undefined)?.id
  const isAdministrator = isActivePerson(req.user) && req.user.roles.includes('administrator')
  if (id !== undefined && !isAdministrator && (await isInSettings(req, id)))
    throw new Refused([refusal('shown-by-settings')])
  return data
}

/** A picture that an edition uses stays: the edition must remain as it was published. So does one that something else names. */
export const keepUsedMedia: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const database = await databaseOf(req)
  const { rows } = await database.execute(
    sql`select 1 from editions where media ? ${String(id)} limit 1`,
  )
  if (rows.length > 0) throw new Refused([refusal('picture-in-use')])
  const named = await refusalsWhereNamed(req, 'media', String(id))
  if (named.length > 0) throw new Refused(named)
}

/**
 * What readers who are not signed in get of a picture: its words and files as they were approved, from the
 * edition, whatever was changed in the row since.
 */
export const showPublicCopy: CollectionAfterReadHook = async ({ doc, req, overrideAccess }) => {
  const row = doc as Record<string, unknown> & { id: string }
  if (isActivePerson(req.user) || overrideAccess === true) return row
  const media = (await mediaInUse(req))[row.id]
  if (!media) return { id: row.id }
  return publicCopy(media, req.locale ?? 'en')
}

function publicCopy(media: MediaContent, locale: string): Record<string, unknown> {
  const say = (text: MediaContent['caption']) =>
    isLocale(locale) ? (text?.[locale] ?? text?.en ?? null) : (text ?? null)
  return {
    id: media.id,
    alt: say(media.alt),
    caption: say(media.caption),
    credit: media.credit ?? null,
    licence: media.licence ?? null,
    focalX: media.focalX ?? null,
    focalY: media.focalY ?? null,
    ...fileOf(media.original),
    files: media.sizes.map(fileOf),
  }
}

const fileOf = (file: MediaFile) => ({
  url: mediaPath(file),
  width: file.width,
  height: file.height,
  mimeType: file.mimeType,
  filesize: file.filesize,
})

/**
 * Uploaded files are for people who are signed in. The public gets the copies that editions name, from the
 * page store, under their hash. Answering nothing lets Payload's own route go on.
 */
export const hideFile: UploadHandler = (req) =>
  isActivePerson(req.user)
    ? undefined
    : Response.json({ errors: [{ message: 'Not found.' }] }, { status: 404 })
