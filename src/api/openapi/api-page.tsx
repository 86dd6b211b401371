import type { ReactNode } from 'react'

import type { SiteSettings } from '../../editions/edition'
import { EditionReader, EditionSet } from '../../editions/edition-set'
import { Document } from '../../site/components/document'
import { PageContext } from '../../site/views/context'
import { pageView } from '../../site/views/frame'

interface ApiPage {
  address: string
  heading: string
  description: string
  /** Where the API stands: scheme, host and port. */
  origin: string
  settings: SiteSettings
}

/** A page about the API as a page of the site, in English only. */
export async function renderApiPage(
  { address, heading, description, origin, settings }: ApiPage,
  content: ReactNode,
): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const context = new PageContext(
    { locale: 'en', page: { kind: 'home' } },
    new EditionReader(new EditionSet([], settings)),
    { origin },
  )
  const { frame } = pageView(
    context,
    'api-reference',
    { heading: { text: heading }, description },
    undefined,
  )
  const own = {
    ...frame,
    canonical: origin + address,
    alternates: [],
    languages: [],
    formats: [],
    image: undefined,
    card: undefined,
    structuredData: [],
    breadcrumbs: [{ label: { text: context.words.home }, href: frame.site.home }],
  }
  return `<!doctype html>${renderToStaticMarkup(<Document frame={own}>{content}</Document>)}`
}
