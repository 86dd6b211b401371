import { counted } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { kindOf } from '../i18n/kinds'
import { wordsOf } from '../i18n/language'
import type { CountriesBody } from '../views/countries'
import type { CrimeAreasBody } from '../views/crime-areas'
import type { Change, HomeBody } from '../views/home'
import { day, linkList } from './facts'
import { nameLink, plain, target, words } from './inline'
import { blocks, section } from './prose'

export function homeContent(body: HomeBody, locale: Locale, origin: string): string {
  const phrases = wordsOf(locale)
  const regions = body.regions.map(({ region, href, count }) => ({
    label: {
      text: `${phrases.regionNames[region]} – ${counted(locale, phrases.countryCount, count)}`,
    },
    href,
  }))
  const all = `[${phrases.browseCountries}](${target(body.countries, origin)}) – ${counted(locale, phrases.countryCount, body.countryCount)}`
  return blocks([
    body.introduction && words(body.introduction),
    section(phrases.regions, regions.length > 0 && blocks([linkList(regions, origin), all])),
    section(
      phrases.latestChanges,
      body.changes.map((change) => changeLine(change, locale, origin)).join('\n'),
    ),
    section(phrases.crimeAreas, linkList(body.crimeAreas, origin)),
  ])
}

function changeLine(change: Change, locale: Locale, origin: string): string {
  const { link, collection, changeNote, publishedAt } = change
  const what = `${kindOf(wordsOf(locale), collection)}, ${day(locale, publishedAt)}`
  return `- ${nameLink(link, origin)} (${what})${changeNote ? `: ${words(changeNote)}` : ''}`
}

export const countriesContent = (body: CountriesBody, locale: Locale, origin: string): string =>
  blocks([wordsOf(locale).countriesDescription, countryList(body, locale, origin)])

export const regionContent = (body: CountriesBody, locale: Locale, origin: string): string =>
  blocks([wordsOf(locale).countriesOfRegion, countryList(body, locale, origin)])

function countryList({ count, groups }: CountriesBody, locale: Locale, origin: string): string {
  const phrases = wordsOf(locale)
  return blocks([
    counted(locale, phrases.countryCount, count),
    count === 0 && phrases.noCountries,
    ...groups.map(({ letter, countries }) => {
      const lines = countries.map(
        ({ link, iso2 }) => `- ${nameLink(link, origin)}${iso2 ? ` (${plain(iso2)})` : ''}`,
      )
      return section(plain(letter), lines.join('\n'))
    }),
  ])
}

export function crimeAreasContent(body: CrimeAreasBody, locale: Locale, origin: string): string {
  const phrases = wordsOf(locale)
  const lines = body.areas.map(({ link, summary, countryCount }) => {
    const count = countryCount > 0 && counted(locale, phrases.countryCount, countryCount)
    const rest = [summary && words(summary), count].filter(Boolean).join(' – ')
    return `- ${nameLink(link, origin)}${rest ? `: ${rest}` : ''}`
  })
  return blocks([phrases.crimeAreasDescription, lines.join('\n')])
}
