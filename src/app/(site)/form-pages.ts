import { openSite, siteOf } from '@/publication/open-site'
import { EditionReader } from '@/editions/edition-set'
import { askedPath } from '@/site/asked-path'
import type { Site, View } from '@/site/site'
import { notFoundView, renderView } from '@/site/site'
import { answer } from '../unlisted-answer'

/** What pages with a form are made with. */
export interface Place {
  /** Path and query, as `askedPath` writes them. */
  path: string
  reader: EditionReader
  site: Site
}

export async function placeOf(request: Request): Promise<Place> {
  const updater = await openSite()
  if (process.env.NODE_ENV === 'development') await updater.update()
  return {
    path: askedPath(new URL(request.url)),
    reader: new EditionReader(updater.editions),
    site: siteOf(),
  }
}

/**
 * A page that is for its reader only; the one for an address without one where there is none.
 *
 * @param retryAfter seconds after which somebody who has sent too much may try again
 */
export async function answerView(
  view: View | null,
  { path, reader, site }: Place,
  retryAfter = '3600',
) {
  const shown = view ?? notFoundView(path, reader, site)
  const more = shown.status === 429 ? { 'Retry-After': retryAfter } : {}
  return answer(shown.status, await renderView(shown), shown.contentType, {
    ...shown.headers,
    ...more,
  })
}

/** After a form: loading the page that follows again does not send it again. */
export const seeOther = (path: string): Response =>
  answer(303, '', 'text/plain; charset=utf-8', { Location: path })

export const refuseFromElsewhere = (): Response => answer(403, '', 'text/plain; charset=utf-8')
