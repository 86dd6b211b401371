import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  UploadConfig,
} from 'payload'

import { mediaBucket } from '../media-store/open-media-store'
import { nameOfItsOwn } from '../media-store/bucket-store'
import { Refused } from '../workflow/refusals'
import { refusal } from '../workflow/sentences'

type Bucket = NonNullable<ReturnType<typeof mediaBucket>>
type UploadHandler = NonNullable<UploadConfig['handlers']>[number]

/** What a row of the collection says of its files. */
interface MediaRow {
  filename?: string | null
  mimeType?: string | null
  sizes?: Record<string, { filename?: string | null; mimeType?: string | null } | undefined>
}

/** Where pictures lie in a bucket, Payload writes no files of its own. */
export const inBucket = (): Pick<UploadConfig, 'disableLocalStorage'> =>
  mediaBucket() ? { disableLocalStorage: true } : {}

/**
 * Gives each file that comes a name of its own, and brings the picture that is to be cropped: Payload looks for it on the
 * disk.
 */
export const nameFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const bucket = mediaBucket()
  if (!bucket || (operation !== 'create' && operation !== 'update')) return args
  if (!req.file && operation === 'update' && req.query.uploadEdits && 'id' in args)
    await bringFile(req, String(args.id), bucket)
  if (req.file) req.file.name = nameOfItsOwn(req.file.name)
  return args
}

async function bringFile(req: PayloadRequest, id: string, bucket: Bucket): Promise<void> {
  const row = await req.payload.db.findOne<MediaRow & { id: string }>({
    ...{ collection: 'media', req, where: { id: { equals: id } } },
  })
  const data = row?.filename ? await bucket.read(row.filename) : undefined
  if (!data || !row?.filename) return
  req.file = { data, name: row.filename, mimetype: row.mimeType ?? '', size: data.length }
}

/** Puts the files that came into the bucket, in the transaction of the row, and takes out those that they replace. */
export const keepFiles: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const bucket = mediaBucket()
  const row = doc as MediaRow
  if (!bucket || !req.file || !row.filename) return row
  const files: [string, Buffer, string][] = [[row.filename, req.file.data, row.mimeType ?? '']]
  for (const [size, { filename, mimeType } = {}] of Object.entries(row.sizes ?? {})) {
    const bytes = req.payloadUploadSizes?.[size]
    if (filename && bytes) files.push([filename, bytes, mimeType ?? ''])
  }
  try {
    await Promise.all(files.map((file) => bucket.write(...file)))
  } catch (cause) {
    throw new Refused([refusal('picture-not-kept')], { cause })
  }
  const before = previousDoc as MediaRow | undefined
  if (before?.filename && before.filename !== row.filename) await removeFiles(before)
  return row
}

export const dropFiles: CollectionAfterDeleteHook = async ({ doc }) => {
  await removeFiles(doc as MediaRow)
}

async function removeFiles({ filename, sizes }: MediaRow): Promise<void> {
  const bucket = mediaBucket()
  const names = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)]
  if (bucket) await Promise.all(names.flatMap((name) => (name ? [bucket.remove(name)] : [])))
}

/** Shows a file from the bucket. Whether the caller may see it was asked before. Without a bucket, Payload's own route goes on. */
export const showFile: UploadHandler = (_req, { params }) => {
  const bucket = mediaBucket()
  return bucket ? answerFrom(bucket, params.filename) : undefined
}

async function answerFrom(bucket: Bucket, filename: string): Promise<Response> {
  const bytes = await bucket.read(filename)
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
