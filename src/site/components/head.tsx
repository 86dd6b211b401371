import type { Frame } from '../views/frame'

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
    <meta property="og:type" content="website" />
    <meta property="og:site_name" content={frame.site.name.text} />
    <meta property="og:title" content={frame.heading.text} />
    {frame.description ? <meta property="og:description" content={frame.description} /> : null}
    <meta property="og:url" content={frame.canonical} />
    {frame.image ? <meta property="og:image" content={frame.image} /> : null}
  </>
)
