import type { SiteSettings } from '../../editions/edition'
import { DEFAULT_LOCALE, LOCALE_NAMES, LOCALES, type Locale } from '../../vocabulary/locales'
import { stylesheetPath } from '../assets'
import { faviconOf } from '../favicon'
import {
  FEED_FORMATS,
  feedPathOf,
  feedsOf,
  formPathOf,
  formsOf,
  PAGE_FORMS,
} from '../machine-routes'
import { pathOf, type Page } from '../routes'
import type { PageContext, Text } from './context'
import type { Link } from './links'
import { navigationOf, type NavigationItem } from './navigation'
import { pictureOf, type Picture } from './picture'
import { CARD_SIZE, type PlacedCard } from '../share-card'
import { structuredDataOf } from '../structured-data/page'
import type { Answer, PageView } from './view'

/** What stands around the content of every page, and in its head. */
export interface Frame {
  locale: Locale
  /** Title of the document: what the page is about, then the site. */
  title: string
  /** The page's own title. */
  heading: Text
  description: string | undefined
  /** Absolute address of the page, or of the one that stands for it; undefined where there is none to be found. */
  canonical: string | undefined
  /** Whether search engines may list the page itself. */
  isListed: boolean
  /** Absolute addresses of the page in every language, `x-default` last; none where there is no canonical one. */
  alternates: { hreflang: string; href: string }[]
  languages: { locale: Locale; name: string; href: string }[]
  /** The page in other forms, and the feeds that show what changes: its own first, then the one of everything. */
  formats: MachineLink[]
  feeds: MachineLink[]
  /** The picture that stands for the page when it is shared. */
  image: SharedImage | undefined
  /** What is to be drawn for that, where no editor has chosen a picture. */
  card: PlacedCard | undefined
  structuredData: object[]
  stylesheet: string
  /** Address of the picture that browsers show for the site: `data:…`. */
  favicon: string
  site: {
    name: Text
    tagline: Text | undefined
    disclaimer: Text | undefined
    logo: Picture | undefined
    home: string
    search: string
    accessibility: string
    verify: string
    navigation: NavigationItem[]
  }
  /** The pages above this one, outermost first. */
  breadcrumbs: Link[]
  /** What the page is called after them; its heading when it is left out. */
  here: Text | undefined
  /** The address to go on to, for web servers that know files only and not the `Location` of an answer. */
  movedTo?: string
  /** Whether something on the page had to be given in English because its translation is missing. */
  partlyEnglish: boolean
}

/** What of it other forms of the page say too: nothing of how the site looks, nor what stands around every page. */
export type SaidFrame = Pick<
  Frame,
  | 'locale'
  | 'heading'
  | 'description'
  | 'canonical'
  | 'languages'
  | 'formats'
  | 'feeds'
  | 'breadcrumbs'
  | 'partlyEnglish'
> & { site: Pick<Frame['site'], 'name'> }

export interface SharedImage {
  /** Absolute. */
  url: string
  /** Pixels. */
  width: number
  height: number
  alt: string
}

/** Something for programs that belongs to the page. */
export interface MachineLink {
  /** Media type. */
  type: string
  /** What people call it: `JSON`, or the feed's subject. */
  name: string
  href: string
}

/** What a page says about itself to its frame. */
export interface Description {
  heading: Text
  /** Replaces the heading at the end of the breadcrumbs. */
  here?: Text
  /** Replaces the heading in the document's title. */
  title?: string | undefined
  description?: string | undefined
  /** The pages between home and this one; home itself is added. */
  above?: Link[]
  image?: Picture | undefined
  /** Drawn where there is no image. */
  card?: PlacedCard
  /** What the page is about, in the terms of schema.org; a list is about nothing but itself. */
  entity?: object
  /** Other things that it tells search engines of. */
  alsoDescribed?: object[]
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
  const { status = 200, cacheable = true, headers } = answer
  const contentType = 'text/html; charset=utf-8'
  const frame = frameOf(context, about, status)
  return { kind, status, contentType, cacheable, ...(headers && { headers }), frame, body }
}

/** Answers to questions, and what is for one reader only: no search engine is to find them. */
const UNFOUND = new Set<Page['kind']>(['country-comparison', 'report', 'report-status'])

/** The same page in a language. One that shows two languages changes their places for the other one. */
const pageIn = (language: Locale, { locale, page }: PageContext): Page =>
  page.kind === 'two-languages' && page.other === language ? { ...page, other: locale } : page

function frameOf(context: PageContext, about: Description, status: number): Frame {
  const { locale, page, words } = context
  const settings = context.reader.settings()
  const isFound = status === 200 && !UNFOUND.has(page.kind)
  const isListed = isFound && !('of' in page)
  const address = (language: Locale) =>
    context.site.origin + pathOf(language, about.canonicalPage ?? ('of' in page ? page.of : page))
  const home: Link = { label: { text: words.home }, href: context.pathTo({ kind: 'home' }) }
  const site = siteOf(context, settings)
  const base = {
    locale,
    title: titleOf(about.title ?? about.heading.text, site.name),
    heading: about.heading,
    here: about.here,
    description: about.description,
    canonical: isFound ? address(locale) : undefined,
    isListed,
    alternates: isListed
      ? [...LOCALES, undefined].map((language) => ({
          hreflang: language ?? 'x-default',
          href: address(language ?? DEFAULT_LOCALE),
        }))
      : [],
    languages: LOCALES.map((language) => ({
      locale: language,
      name: LOCALE_NAMES[language],
      href: pathOf(
        language,
        status === 404 || status === 400 ? { kind: 'home' } : pageIn(language, context),
      ),
    })),
    formats: isFound ? formatsOf(context) : [],
    feeds: feedLinksOf(context, about, isFound),
    image: isFound ? sharedImageOf(context, about) : undefined,
    card: isFound && !about.image ? about.card : undefined,
    stylesheet: stylesheetPath(settings),
    favicon: faviconOf(settings),
    site,
    breadcrumbs: page.kind === 'home' ? [] : [home, ...(about.above ?? [])],
  }
  return {
    ...base,
    structuredData: isListed ? structuredDataOf(context.site.origin, base, about) : [],
    partlyEnglish: context.fellBack,
  }
}

function sharedImageOf(
  { site }: PageContext,
  { image, card, heading }: Description,
): SharedImage | undefined {
  if (image) {
    const { src, width, height, alt } = image
    return { url: site.origin + src, width, height, alt: alt.text }
  }
  return card && { url: site.origin + card.path, ...CARD_SIZE, alt: heading.text }
}

const formatsOf = ({ locale, page }: PageContext): MachineLink[] =>
  formsOf(page).map((form) => ({ ...PAGE_FORMS[form], href: formPathOf(locale, page, form) }))

function feedLinksOf(context: PageContext, about: Description, isFound: boolean): MachineLink[] {
  const { locale, page, words } = context
  const pages: { of: Page; name: string }[] = [{ of: { kind: 'home' }, name: words.latestChanges }]
  if (isFound && page.kind !== 'home')
    pages.unshift({ of: page, name: `${about.heading.text} – ${words.latestChanges}` })
  return pages.flatMap(({ of, name }) =>
    feedsOf(of).map((format) => ({
      type: FEED_FORMATS[format].type,
      name,
      href: feedPathOf(locale, of, format),
    })),
  )
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
    verify: context.pathTo({ kind: 'verify' }),
    navigation: navigationOf(context, settings),
  }
}

/** The title of a document: what it is about, then the site. */
export const titleOf = (own: string, site: Text): string =>
  own === site.text || !site.text ? own : `${own} – ${site.text}`
