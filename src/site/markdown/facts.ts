import { counted, formatDate, formatList, formatNumber, fill } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { wordsOf } from '../i18n/language'
import type { AgencyBody } from '../views/agency'
import type { AgencyEntry } from '../views/agency-tree'
import type { BureauSummary, CountryBody, Fact } from '../views/country'
import type { Link } from '../views/links'
import { indented } from './prose'
import { nameLink, plain, target, words } from './inline'

/** What a line of facts tells: a term and what it is; nothing where the second is not known. */
export type FactLine = [term: string, value: string | undefined | false]

export const factList = (facts: FactLine[]): string =>
  facts.flatMap(([term, value]) => (value ? [`- **${term}** – ${value}`] : [])).join('\n')

export const linkList = (links: Link[], origin: string): string =>
  links.map((link) => `- ${nameLink(link, origin)}`).join('\n')

/** The day of a date or an instant, as the language writes it. */
export const day = (locale: Locale, value: string): string => formatDate(locale, value.slice(0, 10))

export function countryFacts(body: CountryBody, locale: Locale, origin: string): FactLine[] {
  const phrases = wordsOf(locale)
  const { region } = body
  return [
    [
      phrases.region,
      region && `[${phrases.regionNames[region.region]}](${target(region.href, origin)})`,
    ],
    [phrases.ncb, body.ncb && nameLink(body.ncb.link, origin)],
    [phrases.memberSince, body.memberSince && day(locale, body.memberSince)],
    [phrases.isoCodes, body.isoCodes.map(plain).join(', ')],
    ...body.facts.map((fact): FactLine => [words(fact.label), keyFact(fact, locale)]),
  ]
}

function keyFact({ value, unit, source, verifiedOn }: Fact, locale: Locale): string {
  const phrases = wordsOf(locale)
  const remarks = [
    source && fill(phrases.source, { source: words(source) }),
    verifiedOn && fill(phrases.verifiedOn, { date: day(locale, verifiedOn) }),
  ].filter(Boolean)
  const amount = [value, unit].flatMap((part) => (part ? [words(part)] : [])).join(' ')
  return remarks.length > 0 ? `${amount} (${remarks.join('; ')})` : amount
}

export function bureauFacts(
  bureau: Omit<BureauSummary, 'link'>,
  locale: Locale,
  origin: string,
): FactLine[] {
  const phrases = wordsOf(locale)
  return [
    [phrases.city, bureau.city && words(bureau.city)],
    [phrases.hostAgency, bureau.host && nameLink(bureau.host, origin)],
    [phrases.unit, bureau.unit && words(bureau.unit)],
    [phrases.availability, bureau.aroundTheClock && phrases.aroundTheClock],
    ...bureau.contacts.map(({ kind, value, href, label }): FactLine => {
      const text = plain(value.replace(/\s*\n\s*/g, ', '))
      const contact = href ? `[${text}](${target(href, origin)})` : text
      return [phrases.contactKinds[kind], label ? `${contact} (${words(label)})` : contact]
    }),
  ]
}

export function agencyFacts(body: AgencyBody, locale: Locale, origin: string): FactLine[] {
  const phrases = wordsOf(locale)
  const functions = body.functions.map((each) => phrases.agencyFunctions[each])
  return [
    [phrases.officialName, body.nativeName && plain(body.nativeName)],
    [phrases.country, body.country && nameLink(body.country, origin)],
    [phrases.acronym, body.acronym && words(body.acronym)],
    [phrases.partOf, body.parent && nameLink(body.parent, origin)],
    [phrases.level, body.level && phrases.levels[body.level]],
    [phrases.functions, formatList(locale, functions)],
    [phrases.numberOfUnits, body.unitCount !== undefined && formatNumber(locale, body.unitCount)],
    ...body.hosts.map((ncb): FactLine => [phrases.hostsNcb, nameLink(ncb, origin)]),
    [phrases.website, body.website && `<${body.website}>`],
  ]
}

/** Agencies, each with those under it. */
export const agencyTree = (entries: AgencyEntry[], locale: Locale, origin: string): string =>
  entries
    .map((entry) => {
      const under = agencyTree(entry.under, locale, origin)
      const line = agencyLine(entry, locale, origin)
      return indented(under ? `${line}\n${under}` : line, '- ', '  ')
    })
    .join('\n')

function agencyLine(entry: AgencyEntry, locale: Locale, origin: string): string {
  const phrases = wordsOf(locale)
  const { link, acronym, nativeName, level, functions, unitCount } = entry
  const notes = [
    nativeName && plain(nativeName),
    level && phrases.levels[level],
    formatList(
      locale,
      functions.map((each) => phrases.agencyFunctions[each]),
    ),
    unitCount !== undefined && counted(locale, phrases.unitCount, unitCount),
  ].filter(Boolean)
  const name = nameLink(link, origin) + (acronym ? ` (${words(acronym)})` : '')
  return notes.length > 0 ? `${name} – ${notes.join(' · ')}` : name
}
