import { wordsOf } from '../site/i18n/language'
import { pathOf } from '../site/routes'
import { LOCALE_NAMES, LOCALES, type Locale } from '../vocabulary/locales'
import type { HtmlDocument } from './localize'

/** Turns the home page into the page that a copy starts with: the choice of a language. */
export function makeStartPage(document: HtmlDocument): void {
  emptyMain(document)
  for (const element of document.querySelectorAll('header nav, footer nav, link[rel="alternate"]'))
    element.remove()
  appendList(
    document,
    LOCALES.map((locale) => [pathOf(locale, { kind: 'home' }), LOCALE_NAMES[locale], locale]),
  )
}

/** Turns the list of countries into the page that stands where a copy has no search. */
export function makeSearchPage(document: HtmlDocument, locale: Locale): void {
  const words = wordsOf(locale)
  const main = emptyMain(document)
  document.title = words.search
  for (const element of document.querySelectorAll(
    '.breadcrumbs [aria-current], head link[rel], script',
  ))
    if (element.getAttribute('rel') !== 'stylesheet') element.remove()
  const heading = main.appendChild(document.createElement('h1'))
  heading.textContent = words.search
  const paragraph = main.appendChild(document.createElement('p'))
  paragraph.textContent = words.noSearchInCopy
  appendList(document, [
    [pathOf(locale, { kind: 'countries' }), words.countries],
    [pathOf(locale, { kind: 'crime-areas' }), words.crimeAreas],
  ])
}

/** The content, with nothing in it, as a column. */
function emptyMain(document: HtmlDocument) {
  const main = document.querySelector('main')
  if (!main) throw new Error('The page has no content.')
  main.textContent = ''
  const column = document.createElement('div')
  column.className = 'wrap'
  return main.appendChild(column)
}

function appendList(document: HtmlDocument, links: [href: string, name: string, lang?: Locale][]) {
  const list = document.createElement('ul')
  list.className = 'link-list'
  for (const [href, name, lang] of links) {
    const link = document.createElement('a')
    link.setAttribute('href', href)
    if (lang) link.setAttribute('lang', lang)
    link.textContent = name
    list.appendChild(document.createElement('li')).appendChild(link)
  }
  document.querySelector('main .wrap')?.appendChild(list)
}
