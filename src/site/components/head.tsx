import type { Locale } from '../../vocabulary/locales'
import type { Frame } from '../views/frame'

/** Open Graph knows languages with a territory only. */
const TERRITORIES: Record<Locale, string> = { en: 'en_GB', fr: 'fr_FR', es: 'es_ES', ar: 'ar_AR' }

/** What browsers, search engines and services that show links read. */
export const Head = ({ frame }: { frame: Frame }) => (
  <head>
    <meta charSet="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    {frame.movedTo ? <meta httpEquiv="refresh" content={`0; url=${frame.movedTo}`} /> : null}
    <title>{frame.title}</title>
    {frame.description ? <meta name="description" content={frame.description} /> : null}
    <meta name="color-scheme" content="light dark" />
    <link rel="stylesheet" href={frame.stylesheet} />
    <link rel="icon" href={frame.favicon} type="image/svg+xml" />
    {[...frame.formats, ...frame.feeds].map(({ type, name, href }) => (
      <link key={href} rel="alternate" type={type} title={name} href={href} />
    ))}
    {frame.canonical ? <Address frame={frame} /> : null}
    {frame.isListed ? null : <meta name="robots" content="noindex" />}
    {frame.structuredData.map((data, index) => (
      <script
        key={index}
        type="application/ld+json"
        // Data, not markup: with `<` escaped it cannot end the element it stands in.
        dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replace(/</g, '\\u003c') }}
      />
    ))}
  </head>
)

const Address = ({ frame }: { frame: Frame }) => (
  <>
    <link rel="canonical" href={frame.canonical} />
    {frame.alternates.map(({ hreflang, href }) => (
      <link key={hreflang} rel="alternate" hrefLang={hreflang} href={href} />
    ))}
    <OpenGraph frame={frame} />
  </>
)

/** What services that show links read: https://ogp.me */
const OpenGraph = ({ frame }: { frame: Frame }) => {
  const { image, description } = frame
  const others = frame.languages.filter(({ locale }) => locale !== frame.locale)
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={frame.site.name.text} />
      <meta property="og:title" content={frame.heading.text} />
      {description ? <meta property="og:description" content={description} /> : null}
      <meta property="og:url" content={frame.canonical} />
      <meta property="og:locale" content={TERRITORIES[frame.locale]} />
      {others.map(({ locale }) => (
        <meta key={locale} property="og:locale:alternate" content={TERRITORIES[locale]} />
      ))}
      {image ? (
        <>
          <meta property="og:image" content={image.url} />
          <meta property="og:image:width" content={String(image.width)} />
          <meta property="og:image:height" content={String(image.height)} />
          <meta property="og:image:alt" content={image.alt} />
        </>
      ) : null}
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
    </>
  )
}
