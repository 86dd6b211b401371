import { z } from 'zod'

/** A content coding that a page may be kept in. `identity` is the body as it is. */
export type Encoding = 'identity' | 'gzip' | 'br'

/** A page as the renderer hands it over. */
export interface PageToStore {
  /** Decoded path without a query: `/en/countries/belgium`, `/sitemap.xml`. */
  path: string
  /** 308 for an address that another one took the place of, named by the header `Location`. */
  status: 200 | 308 | 404 | 410
  contentType: string
  body: string | Buffer
  /** Headers beyond those that every public answer has: `Content-Language`, `Surrogate-Key`. */
  headers?: Record<string, string>
  /** Digest of everything the page was made from. */
  inputs: string
  /** Names of what the page read, for finding the pages to look at again. */
  asked: string[]
  /** The path of the picture that stands for the page where it is shared. */
  picture?: string
  /** True where the path names the content (hashed assets, media), so that it may be kept for ever. */
  immutable?: boolean
}

const form = z.object({
  /** Bytes. */
  length: z.number().int().nonnegative(),
  /** Of these very bytes, in hexadecimal. */
  sha256: z.string().length(64),
})

/** What the journal keeps of a page: all but the bytes, and how to recognise those. */
export const pageRecord = z.object({
  path: z.string(),
  status: z.union([z.literal(200), z.literal(308), z.literal(404), z.literal(410)]),
  contentType: z.string(),
  headers: z.record(z.string(), z.string()),
  inputs: z.string(),
  asked: z.array(z.string()),
  picture: z.string().optional(),
  immutable: z.boolean(),
  forms: z.object({ identity: form, gzip: form.optional(), br: form.optional() }),
})

export type PageRecord = z.infer<typeof pageRecord>

/** A page in the store. The object is frozen in time: replacing a page makes another one. */
export type StoredPage = Readonly<PageRecord>

/** The forms that a page has, the plain body first. */
export function formsOf(record: StoredPage): [Encoding, PageRecord['forms']['identity']][] {
  const { identity, gzip, br } = record.forms
  const forms: [Encoding, typeof identity][] = [['identity', identity]]
  if (gzip) forms.push(['gzip', gzip])
  if (br) forms.push(['br', br])
  return forms
}
