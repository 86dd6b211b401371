import type { EditionReader, PartReader } from '../../editions/edition-set'
import {
  DEFAULT_LOCALE,
  directionOf,
  type Direction,
  type Locale,
  type Localized,
} from '../../vocabulary/locales'
import { collatorOf } from '../../i18n/format'
import { orderOf } from '../../i18n/order'
import { wordsOf } from '../i18n/language'
import type { Words } from '../i18n/words'
import { pathOf, type Page, type Route } from '../routes'

/** Where the site stands on the web: scheme, host and port, no trailing slash. */
export interface Site {
  origin: string
  /** Whom to tell of a vulnerability, as addresses (`mailto:`, `https:`, `tel:`), and until when that holds (ISO 8601). */
  security?: { contacts: string[]; expires: string }
}

/** Words out of an edition; `lang` and `dir` only when they are not in the language of the page. */
export interface Text {
  text: string
  lang?: Locale
  dir?: Direction
}

/** What a view is made with: the page asked for, the editions, and the language that it is to speak. */
export class PageContext {
  readonly locale: Locale
  readonly page: Page
  readonly words: Words
  /** Documents as far as lists and links show them. */
  readonly listed: PartReader<'listed'>
  readonly collator: Intl.Collator
  #fellBack = false

  constructor(
    route: Route,
    readonly reader: EditionReader,
    readonly site: Site,
  ) {
    this.locale = route.locale
    this.page = route.page
    this.listed = reader.part('listed')
    this.words = wordsOf(route.locale)
    this.collator = collatorOf(route.locale)
  }

  /** Whether anything so far had to be given in English because the translation is missing. */
  get fellBack(): boolean {
    return this.#fellBack
  }

  /** The value in the page's language, else in English; which of the two, and undefined when there is neither. */
  choose<T>(value: Localized<T> | null | undefined): { value: T; locale: Locale } | undefined {
    for (const locale of [this.locale, DEFAULT_LOCALE]) {
      const found = value?.[locale]
      if (found === undefined || found === null || found === '') continue
      if (locale !== this.locale) this.#fellBack = true
      return { value: found, locale }
    }
    return undefined
  }

  text(value: Localized<string> | null | undefined): Text | undefined {
    const chosen = this.choose(value)
    return chosen && { text: chosen.value, ...this.markOf(chosen.locale) }
  }

  /** Notes texts that were made for this language earlier: {@link fellBack} tells of them too. */
  shows(...texts: (Text | undefined)[]): void {
    if (texts.some((text) => text?.lang !== undefined)) this.#fellBack = true
  }

  /** What an element in another language than the page's must carry. */
  markOf(locale: Locale): { lang?: Locale; dir?: Direction } {
    return locale === this.locale ? {} : { lang: locale, dir: directionOf(locale) }
  }

  pathTo(page: Page): string {
    return pathOf(this.locale, page)
  }

  /** Sorted as a dictionary of the page's language does, by the words that `textOf` names. */
  sorted<T>(items: T[], textOf: (item: T) => string): T[] {
    return orderOf(this.locale, items.map(textOf)).flatMap((index) => items.slice(index, index + 1))
  }
}
