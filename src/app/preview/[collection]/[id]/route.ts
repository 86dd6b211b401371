import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'

import { isActivePerson } from '@/access/person'
import { workingCopyOf } from '@/cms/working-copy'
import { publicHeaders } from '@/page-store/headers'
import { openSite, siteOf } from '@/publication/open-site'
import { asEdition, renderPreview } from '@/publication/preview'
import { isDocumentId } from '@/vocabulary/document-id'
import { DEFAULT_LOCALE, isLocale } from '@/vocabulary/locales'
import { isProfileCollection } from '@/vocabulary/profiles'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ collection: string; id: string }>
}

/** The public page of a working copy, in one language, for people who are signed in. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { collection, id } = await params
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers })
  if (!isActivePerson(user)) return answer(401, 'Sign in to the admin panel to see a preview.')
  if (!isProfileCollection(collection) || !isDocumentId(id))
    return answer(404, 'There is no such document.')
  const working = await workingCopyOf(await createLocalReq({ user }, payload), collection, id)
  if (!working) return answer(404, 'There is no such document.')
  const asked = new URL(request.url).searchParams.get('locale')
  const { editions } = await openSite()
  const html = await renderPreview(
    editions,
    asEdition(collection, id, working),
    isLocale(asked) ? asked : DEFAULT_LOCALE,
    siteOf(),
    {
      file: ({ filename }) => `/api/media/file/${encodeURIComponent(filename)}`,
      page: (locale) => `?locale=${locale}`,
    },
  )
  if (html === null)
    return answer(
      409,
      'This draft has no page yet: give it a slug, and a country where it belongs to one.',
    )
  return answer(200, html, 'text/html; charset=utf-8')
}

const answer = (status: number, body: string, contentType = 'text/plain; charset=utf-8') =>
  new Response(body, {
    status,
    headers: {
      ...publicHeaders({ contentType, framedByPanel: true }),
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
