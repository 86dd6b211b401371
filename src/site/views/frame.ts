import type { SiteSettings } from '../../editions/edition'
import { DEFAULT_LOCALE, LOCALE_NAMES, LOCALES, type Locale } from '../../vocabulary/locales'
import { faviconPath, stylesheetPath } from '../assets'
import { pathOf, type Page } from '../routes'
import type { PageContext, Text } from './context'
import type { Link } from './links'
import { navigationOf, type NavigationItem } from './navigation'
import { pictureOf, type Picture } from './picture'
import { structuredDataOf } from './structured-data'
import type { Answer, PageView } from './view'

/** What stands around the content of every page, and in its head. */
export interface Frame {
  locale: Locale
  /** Title of the document: what the page is about, then the site. */
  title: string
  /** The page's own title. */
  heading: Text
  description: string | undefined
  /** Absolute address; undefined where the page must not be found by search engines. */
  canonical: string | undefined
  /** Absolute addresses of the page in every language, `x-default` last; none where there is no canonical one. */
  alternates: { hreflang: string; href: string }[]
  languages: { locale: Locale; name: string; href: string }[]
  /** Absolute address of the image that stands for the page when it is shared. */
  image: string | undefined
  structuredData: object[]
  stylesheet: string
  favicon: string
  site: {
    name: Text
    tagline: Text | undefined
    disclaimer: Text | undefined
    logo: Picture | undefined
    home: string
    search: string
    accessibility: string
    navigation: NavigationItem[]
  }
  /** The pages above this one, outermost first. */
  breadcrumbs: Link[]
  /** Whether something on the page had to be given in English because its translation is missing. */
  partlyEnglish: boolean
}

/** What a page says about itself to its frame. */
export interface Description {
  heading: Text
  /** Replaces the heading in the document's title. */
  title?: string | undefined
  description?: string | undefined
  /** The pages between home and this one; home itself is added. */
  above?: Link[]
  image?: Picture | undefined
  /** Last change of the page's main document, ISO 8601. */
  modified?: string
  published?: string
  /** The page that is the same for search engines, where it is not the page itself. */
  canonicalPage?: Page
}

/** Puts a page together. Called last, when everything on it has been chosen, so that the frame knows of every fallback. */
export function pageView<Kind extends string, Body>(
  context: PageContext,
  kind: Kind,
  about: Description,
  body: Body,
  answer: Partial<Answer> = {},
): PageView<Kind, Body> {
  const { status = 200, cacheable = true } = answer
  const contentType = 'text/html; charset=utf-8'
  return { kind, status, contentType, cacheable, frame: frameOf(context, about, status), body }
}

function frameOf(context: PageContext, about: Description, status: number): Frame {
  const { locale, page, words } = context
  const settings = context.reader.settings()
  const isFound = status === 200 && page.kind !== 'search'
  const address = (language: Locale) =>
    context.site.origin + pathOf(language, about.canonicalPage ?? page)
  const home: Link = { label: { text: words.home }, href: context.pathTo({ kind: 'home' }) }
  const site = siteOf(context, settings)
  const base = {
    locale,
    title: titleOf(about, site.name),
    heading: about.heading,
    description: about.description,
    canonical: isFound ? address(locale) : undefined,
    alternates: isFound
      ? [...LOCALES, undefined].map((language) => ({
          hreflang: language ?? 'x-default',
          href: address(language ?? DEFAULT_LOCALE),
        }))
      : [],
    languages: LOCALES.map((language) => ({
      locale: language,
      name: LOCALE_NAMES[language],
      href: pathOf(language, status === 404 ? { kind: 'home' } : page),
    })),
    image: about.image && context.site.origin + about.image.src,
    stylesheet: stylesheetPath(settings),
    favicon: faviconPath(settings),
    site,
    breadcrumbs: page.kind === 'home' ? [] : [home, ...(about.above ?? [])],
  }
  return {
    ...base,
    structuredData: isFound ? structuredDataOf(context.site.origin, base, about) : [],
    partlyEnglish: context.fellBack,
  }
}

function siteOf(context: PageContext, settings: SiteSettings): Frame['site'] {
  return {
    name: context.text(settings.name) ?? { text: '' },
    tagline: context.text(settings.tagline),
    disclaimer: context.text(settings.disclaimer),
    logo: settings.logo ? pictureOf(context, settings.logo) : undefined,
    home: context.pathTo({ kind: 'home' }),
    search: context.pathTo({ kind: 'search' }),
    accessibility: context.pathTo({ kind: 'accessibility' }),
    navigation: navigationOf(context, settings),
  }
}

function titleOf(about: Description, site: Text): string {
  const own = about.title ?? about.heading.text
  return own === site.text || !site.text ? own : `${own} – ${site.text}`
}
