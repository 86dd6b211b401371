import type { SiteSettings } from '../../editions/edition'
import { EditionReader } from '../../editions/edition-set'
import type { Locale } from '../../vocabulary/locales'
import { Document } from '../components/document'
import { Masthead } from '../components/masthead'
import { Section } from '../components/section'
import { pageView } from '../views/frame'
import { PageContext, type Site } from '../views/context'
import { samples } from './samples'
import { specimensIn } from './specimens'

/**
 * The page that shows every component of the site under its settings, for those who work on them. It is no part of the public
 * site.
 */
export async function componentPage(
  locale: Locale,
  site: Site,
  settings: SiteSettings,
): Promise<string> {
  const page = { kind: 'country', slug: 'sample' } as const
  const context = new PageContext({ locale, page }, new EditionReader(samples(settings)), site)
  const { frame } = pageView(context, 'components', { heading: { text: 'Components' } }, {})
  const { renderToStaticMarkup } = await import('react-dom/server')
  const markup = renderToStaticMarkup(
    <Document frame={{ ...frame, isListed: false, canonical: undefined, structuredData: [] }}>
      <Masthead heading={frame.heading} />
      <div className="wrap">
        {specimensIn(locale, settings).map(({ shows: [name = '', ...others], node }) => (
          <Section key={name} id={name} heading={[name, ...others].join(', ')}>
            {node}
          </Section>
        ))}
      </div>
    </Document>,
  )
  return `<!doctype html>${markup}`
}
