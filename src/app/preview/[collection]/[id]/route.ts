import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'

import { isActivePerson } from '@/access/person'
import { workingCopyOf } from '@/cms/working-copy'
import type { EditionSet } from '@/editions/edition-set'
import { publicHeaders } from '@/page-store/headers'
import { openSite, siteOf } from '@/publication/open-site'
import { asEdition, renderPreview } from '@/publication/preview'
import { pathsOfDocument } from '@/site/site'
import { isDocumentId } from '@/vocabulary/document-id'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/vocabulary/locales'
import { isProfileCollection, type ProfileCollection } from '@/vocabulary/profiles'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ collection: string; id: string }>
}

/**
 * The public page of a working copy, in one language, for people who are signed in; with `edition=live` they
 * are sent to the page that the public sees.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { collection, id } = await params
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers })
  if (!isActivePerson(user)) return answer(401, 'Sign in to the admin panel to see a preview.')
  if (!isProfileCollection(collection) || !isDocumentId(id))
    return answer(404, 'There is no such document.')
  const query = new URL(request.url).searchParams
  const asked = query.get('locale')
  const { editions } = await openSite()
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE
  if (query.get('edition') === 'live') {
    const page = livePage(editions, collection, id, locale)
    if (page === undefined) return answer(404, 'The public has no page of this document.')
    return new Response(null, {
      status: 302,
      headers: { Location: page, 'Cache-Control': 'no-store' },
    })
  }
  const working = await workingCopyOf(await createLocalReq({ user }, payload), collection, id)
  if (!working) return answer(404, 'There is no such document.')
  const html = await renderPreview(editions, asEdition(collection, id, working), locale, siteOf(), {
    file: ({ filename }) => `/api/media/file/${encodeURIComponent(filename)}`,
    page: (locale) => `?locale=${locale}`,
  })
  if (html === null)
    return answer(
      409,
      'This draft has no page yet: give it a slug, and a country where it belongs to one.',
    )
  return answer(200, html, 'text/html; charset=utf-8')
}

function livePage(
  editions: EditionSet,
  collection: ProfileCollection,
  id: string,
  locale: Locale,
): string | undefined {
  const edition = editions.document(collection, id)
  if (edition?.public !== 'live') return undefined
  return pathsOfDocument(edition, editions).find((path) => path.startsWith(`/${locale}/`))
}

const answer = (status: number, body: string, contentType = 'text/plain; charset=utf-8') =>
  new Response(body, {
    status,
    headers: {
      ...publicHeaders({ contentType }),
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
