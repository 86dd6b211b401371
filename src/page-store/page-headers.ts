import { publicHeaders, withCacheTag } from './headers'
import type { Encoding, StoredPage } from './stored-page'
import { pageKey, surrogateKeys } from './surrogate-keys'
import { etagOf } from './validator'

/** The headers of one form of a page, as the flat list of names and values that Node sends fastest. */
export interface FormHeaders {
  /** Strong, and different for each form of the page. */
  etag: string
  full: string[]
  /** For a 304: without what describes the body that is not sent. */
  unmodified: string[]
}

const OF_THE_BODY = new Set([
  'content-type',
  'content-length',
  'content-encoding',
  'content-language',
])

const known = new WeakMap<StoredPage, Partial<Record<Encoding, FormHeaders>>>()

/** The headers of one form of a page; made once, because the same page is asked for again and again. */
export function headersOf(page: StoredPage, encoding: Encoding): FormHeaders {
  let forms = known.get(page)
  if (!forms) known.set(page, (forms = {}))
  return (forms[encoding] ??= makeHeaders(page, encoding))
}

function makeHeaders(page: StoredPage, encoding: Encoding): FormHeaders {
  const form = page.forms[encoding] ?? page.forms.identity
  const etag = etagOf(form)
  const headers = new Map<string, [name: string, value: string]>()
  const add = (named: Record<string, string>): void => {
    for (const [name, value] of Object.entries(named))
      headers.set(name.toLowerCase(), [name, value])
  }
  add(publicHeaders(page))
  add(withCacheTag({ 'Surrogate-Key': surrogateKeys([pageKey(page.path)]), ...page.headers }))
  add({ ETag: etag, 'Content-Length': String(form.length) })
  if (page.forms.gzip ?? page.forms.br) add({ Vary: 'Accept-Encoding' })
  if (encoding !== 'identity') add({ 'Content-Encoding': encoding })
  const all = [...headers]
  return {
    etag,
    full: all.flatMap(([, header]) => header),
    unmodified: all.filter(([key]) => !OF_THE_BODY.has(key)).flatMap(([, header]) => header),
  }
}
