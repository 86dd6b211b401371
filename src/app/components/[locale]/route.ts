import { openSite, siteOf } from '@/publication/open-site'
import { componentPage } from '@/site/component-page/component-page'
import { DEFAULT_LOCALE, isLocale } from '@/vocabulary/locales'

export const dynamic = 'force-dynamic'

/** Shows every component of the site in one language, while developing only. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  if (process.env.NODE_ENV !== 'development') return new Response(null, { status: 404 })
  const { locale } = await params
  const { settings } = (await openSite()).editions
  const language = isLocale(locale) ? locale : DEFAULT_LOCALE
  const page = await componentPage(language, siteOf(), settings)
  return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
