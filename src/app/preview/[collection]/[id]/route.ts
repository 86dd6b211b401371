import config from '@payload-config'
import { createLocalReq, getPayload, type PayloadRequest } from 'payload'

import { isActivePerson } from '@/access/person'
import { workingCopyOf } from '@/cms/working-copy'
import type { CurrentEdition } from '@/editions/edition'
import type { EditionSet } from '@/editions/edition-set'
import { publicHeaders } from '@/page-store/headers'
import { openSite, siteOf } from '@/publication/open-site'
import { pictureAddress } from '@/publication/picture-address'
import { asEdition, renderPreview } from '@/publication/preview'
import { isDocumentId } from '@/vocabulary/document-id'
import { DEFAULT_LOCALE, isLocale } from '@/vocabulary/locales'
import { isProfileCollection, type ProfileCollection } from '@/vocabulary/profiles'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ collection: string; id: string }>
}

/**
 * The public page of a working copy, in one language, for people who are signed in; with `edition=live` the page that
 * the public sees, which nobody else may put into a frame.
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
  const isLive = query.get('edition') === 'live'
  const { editions } = await openSite()
  const shown = isLive
    ? liveEdition(editions, collection, id)
    : await workingEdition(await createLocalReq({ user }, payload), collection, id)
  if (!shown) return answer(404, 'There is no such document.')
  const html = await renderPreview(
    editions,
    shown,
    isLocale(asked) ? asked : DEFAULT_LOCALE,
    siteOf(),
    {
      file: pictureAddress,
      page: (locale) => `?locale=${locale}${isLive ? '&edition=live' : ''}`,
    },
  )
  if (html === null)
    return answer(
      409,
      'This draft has no page yet: give it a slug, and a country where it belongs to one.',
    )
  return answer(200, html, 'text/html; charset=utf-8')
}

async function workingEdition(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
): Promise<CurrentEdition | undefined> {
  const working = await workingCopyOf(req, collection, id)
  return working && asEdition(collection, id, working)
}

function liveEdition(
  editions: EditionSet,
  collection: ProfileCollection,
  id: string,
): CurrentEdition | undefined {
  const edition = editions.document(collection, id)
  return edition?.public === 'live' ? edition : undefined
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
