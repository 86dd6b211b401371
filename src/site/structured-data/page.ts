import type { Description, Frame } from '../views/frame'

type Described = Pick<
  Frame,
  'locale' | 'heading' | 'description' | 'canonical' | 'image' | 'site' | 'breadcrumbs'
>

/** What search engines read: the page and its place on the site, in the terms of schema.org. */
export function structuredDataOf(origin: string, frame: Described, about: Description): object[] {
  const { heading, description, canonical, locale, site, image } = frame
  const page = {
    '@context': 'https://schema.org',
    '@type': about.entity ? 'WebPage' : 'CollectionPage',
    name: heading.text,
    description,
    url: canonical,
    inLanguage: locale,
    image: image?.url,
    datePublished: about.published,
    dateModified: about.modified,
    mainEntity: about.entity && { ...about.entity, url: canonical },
    isPartOf: { '@type': 'WebSite', name: site.name.text, url: origin + site.home },
  }
  const trail = frame.breadcrumbs.length > 0 ? [breadcrumbList(origin, frame)] : []
  return [page, ...trail, ...(about.alsoDescribed ?? [])]
}

function breadcrumbList(origin: string, frame: Described): object {
  const trail = [
    ...frame.breadcrumbs.map(({ label, href }) => ({
      name: label.text,
      item: href && origin + href,
    })),
    { name: frame.heading.text, item: frame.canonical },
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  }
}
