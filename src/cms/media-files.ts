import path from 'node:path'

import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  UploadConfig,
} from 'payload'

import { readEnvironment } from '../env'
import { nameOfItsOwn } from '../media-store/name-of-its-own'
import { mediaStore } from '../media-store/open-media-store'
import { Refused } from '../workflow/refusals'
import { refusal } from '../workflow/sentences'
import { filesOfRow, queueRemoval, type MediaRow } from './remove-files'

type UploadHandler = NonNullable<UploadConfig['handlers']>[number]

/**
 * Payload keeps no files: it would remove those of a picture that is exchanged, also where an edition was published with them,
 * and before the change is committed. It looks for files to remove in a folder that does not exist.
 */
export const keptByUs: Pick<UploadConfig, 'disableLocalStorage' | 'staticDir'> = {
  disableLocalStorage: true,
  staticDir: path.join(readEnvironment().mediaDir, '.nothing'),
}

/**
 * Gives each file that comes a name of its own, and brings the picture that is to be cropped: Payload has no files of its
 * own.
 */
export const nameFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  if (!req.file && operation === 'update' && req.query.uploadEdits && 'id' in args)
    await bringFile(req, String(args.id))
  if (req.file) req.file.name = nameOfItsOwn(req.file.name)
  return args
}

async function bringFile(req: PayloadRequest, id: string): Promise<void> {
  const row = await req.payload.db.findOne<MediaRow & { id: string }>({
    ...{ collection: 'media', req, where: { id: { equals: id } } },
  })
  const data = row?.filename ? await mediaStore().read(row.filename) : undefined
  if (!data || !row?.filename) return
  req.file = { data, name: row.filename, mimetype: row.mimeType ?? '', size: data.length }
}

/** Keeps the files that came, in the transaction of the row, and has those that they replace removed after it. */
export const keepFiles: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const row = doc as MediaRow & { id: string }
  if (!req.file || !row.filename) return row
  const files: [string, Buffer, string][] = [[row.filename, req.file.data, row.mimeType ?? '']]
  for (const [size, { filename, mimeType } = {}] of Object.entries(row.sizes ?? {})) {
    const bytes = req.payloadUploadSizes?.[size]
    if (filename && bytes) files.push([filename, bytes, mimeType ?? ''])
  }
  try {
    await Promise.all(files.map((file) => mediaStore().write(...file)))
  } catch (cause) {
    throw new Refused([refusal('picture-not-kept')], { cause })
  }
  await queueRemoval(req, row.id, filesOfRow(previousDoc as MediaRow | undefined))
  return row
}

export const dropFiles: CollectionAfterDeleteHook = ({ doc, id, req }) =>
  queueRemoval(req, String(id), filesOfRow(doc as MediaRow))

/** Shows a file to those who may see it, which was asked before. */
export const showFile: UploadHandler = async (_req, { params: { filename } }) => {
  const bytes = await mediaStore().read(filename)
  if (!bytes) return Response.json({ errors: [{ message: 'Not found.' }] }, { status: 404 })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Content-Type': typeOf(filename),
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

const TYPES: Record<string, string> = { jpg: 'image/jpeg', jpeg: 'image/jpeg' }

/** By the ending: only pictures are uploaded. */
function typeOf(filename: string): string {
  const ending = filename.slice(filename.lastIndexOf('.') + 1).toLowerCase()
  return TYPES[ending] ?? `image/${ending}`
}
