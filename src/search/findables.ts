import { plainText } from '../content/plain-text'
import type { RichText } from '../content/rich-text'
import type { CurrentEdition } from '../editions/edition'
import { is } from '../editions/edition-set'
import { wordsOf as siteWordsOf } from '../site/i18n/language'
import { kindOf } from '../site/i18n/kinds'
import { namesOfCode } from '../vocabulary/country-names'
import { DEFAULT_LOCALE, LOCALES, type Locale, type Localized } from '../vocabulary/locales'

/** What a match in a text says, as PostgreSQL weighs it: the name; other names; what it is, in short; everything else. */
export type Weight = 'A' | 'B' | 'C' | 'D'

/** Something of a document that can be found. */
export interface Findable {
  text: string
  /** Of the text; names that nobody wrote in the edition have none. */
  locale: Locale | undefined
  weight: Weight
  /** Whether a result may quote it: what the edition says, and not its own name, which stands in the result anyway. */
  isQuotable: boolean
}

/** Names of bureaus that people look for, in all languages at once. */
const BUREAU = 'NCB BCN OCN'

const known = new WeakMap<CurrentEdition, Partial<Record<Locale, Findable[]>>>()

/**
 * What of a document the search looks at, in one language: its own words, English in place of what is missing, and its names
 * in all languages. An edition never changes, so it is read once.
 */
export function findablesOf(locale: Locale, edition: CurrentEdition): Findable[] {
  const perLocale = known.get(edition) ?? {}
  known.set(edition, perLocale)
  return (perLocale[locale] ??= readFindables(locale, edition))
}

function readFindables(locale: Locale, edition: CurrentEdition): Findable[] {
  const collect = new Collector(locale)
  collect.name(edition.content.name)
  if (is(edition, 'countries')) addCountry(collect, edition)
  else if (is(edition, 'crime-areas')) {
    const { synonyms, summary, description } = edition.content
    for (const each of LOCALES)
      for (const synonym of synonyms?.[each] ?? []) collect.otherName(synonym, each)
    collect.own(summary, 'C')
    collect.prose(description)
  } else if (is(edition, 'agencies')) addAgency(collect, edition)
  else if (is(edition, 'ncbs')) addBureau(collect, edition)
  collect.kind(edition)
  return collect.findables
}

function addCountry(collect: Collector, { content }: CurrentEdition<'countries'>): void {
  const { iso2, iso3, memberSince, tagline, crimeOverview, interpolRole, lawEnforcement } = content
  // What a country may be looked for under is not what it is called.
  for (const name of [iso2, iso3, ...(iso2 ? namesOfCode(iso2) : [])]) collect.otherName(name)
  collect.own(tagline, 'C')
  if (memberSince) collect.said(memberSince, 'D')
  for (const section of [crimeOverview, interpolRole, lawEnforcement]) collect.prose(section)
  for (const { label, value, unit } of content.keyFacts ?? [])
    collect.together([label, value, unit])
  // Not the notes on crime areas: those on an area that is not live are on no page.
  for (const { caption } of content.gallery ?? []) collect.own(caption, 'D')
}

function addAgency(collect: Collector, { content }: CurrentEdition<'agencies'>): void {
  const { acronym, nativeName, responsibilities, functions, level, website } = content
  collect.inAllLanguages(acronym)
  collect.otherName(nativeName)
  const words = siteWordsOf(collect.locale)
  for (const each of functions ?? []) collect.said(words.agencyFunctions[each])
  if (level) collect.said(words.levels[level])
  collect.prose(responsibilities)
  if (website && URL.canParse(website)) collect.said(new URL(website).hostname, 'D')
}

function addBureau(collect: Collector, { content }: CurrentEdition<'ncbs'>): void {
  collect.inAllLanguages(content.city)
  collect.said(BUREAU)
  collect.own(content.unit, 'C')
  collect.prose(content.mandate)
  for (const { label, value } of content.contacts ?? [])
    collect.together([label, value ? { [collect.locale]: value } : undefined])
}

class Collector {
  readonly findables: Findable[] = []

  constructor(readonly locale: Locale) {}

  /** The name: in the language of the page before all, and in the others. */
  name(value: Localized<string> | undefined): void {
    const own = value?.[this.locale] ? this.locale : DEFAULT_LOCALE
    this.#add(value?.[own], own, 'A', false)
    for (const locale of LOCALES) if (locale !== own) this.#add(value?.[locale], locale, 'B')
  }

  inAllLanguages(value: Localized<string> | undefined): void {
    for (const locale of LOCALES) this.#add(value?.[locale], locale, 'B')
  }

  otherName(text: string | undefined, locale?: Locale): void {
    this.#add(text, locale, 'B')
  }

  own(value: Localized<string> | undefined, weight: Weight): void {
    const locale = value?.[this.locale] ? this.locale : DEFAULT_LOCALE
    this.#add(value?.[locale], locale, weight)
  }

  prose(value: Localized<RichText> | undefined): void {
    const locale = value?.[this.locale] ? this.locale : DEFAULT_LOCALE
    const text = value?.[locale]
    this.#add(text && plainText(text), locale, 'D')
  }

  /** Short texts that are read together: a label and its value. */
  together(values: (Localized<string> | undefined)[]): void {
    const texts = values.flatMap((value) => value?.[this.locale] ?? value?.[DEFAULT_LOCALE] ?? [])
    this.#add(texts.join(' '), this.locale, 'D', false)
  }

  /** What the site says of it beside what the edition does. */
  said(text: string, weight: Weight = 'C'): void {
    this.#add(text, undefined, weight, false)
  }

  kind({ collection }: CurrentEdition): void {
    this.said(kindOf(siteWordsOf(this.locale), collection))
  }

  #add(
    text: string | undefined,
    locale: Locale | undefined,
    weight: Weight,
    isQuotable = true,
  ): void {
    if (text) this.findables.push({ text, locale, weight, isQuotable })
  }
}
