import { is } from '../../editions/edition-set'
import type { CurrentEdition } from '../../editions/edition'
import type { RichText } from '../../content/rich-text'
import { DEFAULT_LOCALE, type Locale, type Localized } from '../../vocabulary/locales'
import { tokensOf, type Token } from './fold'
import { plainText } from '../../content/plain-text'

/** Something of a document that can be found; the heavier, the more a match in it says. */
export interface Findable {
  text: string
  tokens: Token[]
  locale: Locale
  weight: number
  /** Whether a result may quote it; names stand in the result anyway. */
  isQuotable: boolean
}

const NAME = 100
const OTHER_NAME = 60
const TAGLINE = 20
const PROSE = 5

const known = new WeakMap<CurrentEdition, Partial<Record<Locale, Findable[]>>>()

/**
 * What of a document the search looks at, in one language, English in place of what is missing.
 * An edition never changes, so it is read once.
 */
export function findablesOf(locale: Locale, edition: CurrentEdition): Findable[] {
  const perLocale = known.get(edition) ?? {}
  known.set(edition, perLocale)
  return (perLocale[locale] ??= readFindables(locale, edition))
}

function readFindables(locale: Locale, edition: CurrentEdition): Findable[] {
  const collect = new Collector(locale)
  collect.add(edition.content.name, NAME, false)
  if (is(edition, 'countries')) {
    const { iso2, iso3, tagline, crimeOverview, interpolRole, lawEnforcement } = edition.content
    collect.add({ [locale]: [iso2, iso3].filter(Boolean).join(' ') }, OTHER_NAME, false)
    collect.add(tagline, TAGLINE)
    for (const section of [crimeOverview, interpolRole, lawEnforcement]) collect.addProse(section)
  } else if (is(edition, 'crime-areas')) {
    const { synonyms } = edition.content
    for (const synonym of synonyms?.[locale] ?? synonyms?.[DEFAULT_LOCALE] ?? [])
      collect.add({ [locale]: synonym }, OTHER_NAME, false)
    collect.add(edition.content.summary, TAGLINE)
    collect.addProse(edition.content.description)
  } else if (is(edition, 'agencies')) {
    const { acronym, nativeName, responsibilities } = edition.content
    collect.add(acronym, OTHER_NAME, false)
    if (nativeName) collect.add({ [locale]: nativeName }, OTHER_NAME, false)
    collect.addProse(responsibilities)
  } else if (is(edition, 'ncbs')) {
    collect.add(edition.content.city, OTHER_NAME, false)
    collect.addProse(edition.content.mandate)
  }
  return collect.findables
}

class Collector {
  readonly findables: Findable[] = []

  constructor(readonly locale: Locale) {}

  add(value: Localized<string> | undefined, weight: number, isQuotable = true): void {
    const locale = value?.[this.locale] ? this.locale : DEFAULT_LOCALE
    const text = value?.[locale]
    if (text) this.findables.push({ text, tokens: tokensOf(text), locale, weight, isQuotable })
  }

  addProse(value: Localized<RichText> | undefined): void {
    const locale = value?.[this.locale] ? this.locale : DEFAULT_LOCALE
    const text = value?.[locale]
    if (text) this.add({ [locale]: plainText(text) }, PROSE)
  }
}
