import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

import { framed, gonePage } from '@/preview-links/page'
import type { Answer } from '@/preview-links/rules'
import { answerLink, openLink, type Outcome } from '@/preview-links/visit'
import { openSite, siteOf } from '@/publication/open-site'
import { asEdition, renderPreview } from '@/publication/preview'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/vocabulary/locales'
import { isFromElsewhere } from '../../../from-elsewhere'
import { answer } from '../../../unlisted-answer'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ token: string }>
}

type Sent = Partial<Record<keyof Answer, string>>

/** The one version that a link names, for whoever has the link. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  const payload = await getPayload({ config })
  const { searchParams } = new URL(request.url)
  const outcome = searchParams.get('answered') === 'kept' ? 'kept' : null
  return show(payload, token, localeIn(request), { outcome, sent: {}, status: 200 })
}

/** What he says about it: a form that a page without scripts sends. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  const locale = localeIn(request)
  // The address is the secret that the form needs; a page elsewhere that knew it is still refused.
  if (isFromElsewhere(request)) return answer(403, '', 'text/plain; charset=utf-8')
  const payload = await getPayload({ config })
  const sent = await fieldsOf(request)
  const outcome = await answerLink(payload, token, sent)
  // Loading the page again must not send the form again.
  if (outcome === 'kept')
    return answer(303, '', 'text/plain; charset=utf-8', {
      Location: `?locale=${locale}&answered=kept#preview-answer`,
    })
  return show(payload, token, locale, {
    outcome,
    sent,
    status: outcome === 'throttled' ? 429 : 400,
  })
}

async function show(
  payload: Payload,
  token: string,
  locale: Locale,
  { outcome, sent, status }: { outcome: Outcome | null; sent: Sent; status: number },
): Promise<Response> {
  const visit = await openLink(payload, token)
  if (visit.state !== 'open')
    return answer(visit.state === 'unknown' ? 404 : 410, await gonePage(visit.state, locale))
  const { link } = visit
  const { editions } = await openSite()
  const html = await renderPreview(
    editions,
    asEdition(link.collection, link.document, { ...link, updatedAt: link.createdAt.toISOString() }),
    locale,
    siteOf(),
    {
      file: ({ hash, extension }) => `/preview/link/${token}/media/${hash}.${extension}`,
      page: (each) => `?locale=${each}`,
    },
  )
  if (html === null) return answer(409, await gonePage('no-page', locale))
  return answer(status, await framed(html, { ...visit, locale, outcome, sent }))
}

function localeIn(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get('locale')
  return isLocale(asked) ? asked : DEFAULT_LOCALE
}

/** The form's fields that are text; a body that is no form has none. */
async function fieldsOf(request: Request): Promise<Sent> {
  const form = await request.formData().catch(() => new FormData())
  return Object.fromEntries(
    ['kind', 'name', 'text'].flatMap((field) => {
      const value = form.get(field)
      return typeof value === 'string' ? [[field, value]] : []
    }),
  )
}
