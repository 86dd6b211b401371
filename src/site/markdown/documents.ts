import { fill } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { wordsOf } from '../i18n/language'
import type { AgencyBody } from '../views/agency'
import type { CountryBody } from '../views/country'
import type { CrimeAreaBody } from '../views/crime-area'
import type { NcbBody } from '../views/ncb'
import { agencyFacts, agencyTree, bureauFacts, countryFacts, factList, linkList } from './facts'
import { nameLink, words } from './inline'
import { blocks, picture, prose, section } from './prose'

/** A profile, in the order of its page. */
export function countryContent(body: CountryBody, locale: Locale, origin: string): string {
  const phrases = wordsOf(locale)
  const { tagline, sections, crimeAreas, agencies, ncb, gallery, neighbours } = body
  return blocks([
    tagline && words(tagline),
    section(phrases.atAGlance, factList(countryFacts(body, locale, origin))),
    ...sections.map(({ section: name, prose: text }) =>
      section(fill(phrases[name], { name: words(body.name) }), prose(text, locale, origin)),
    ),
    section(phrases.crimeAreas, crimeAreaGroups(crimeAreas, locale, origin)),
    section(phrases.agencies, agencyTree(agencies, locale, origin)),
    ncb &&
      section(
        phrases.ncb,
        blocks([nameLink(ncb.link, origin), factList(bureauFacts(ncb, locale, origin))]),
      ),
    section(phrases.gallery, blocks(gallery.map((each) => picture(each, locale, origin)))),
    section(phrases.neighbours, linkList(neighbours, origin)),
  ])
}

const crimeAreaGroups = (groups: CountryBody['crimeAreas'], locale: Locale, origin: string) =>
  blocks(
    groups.flatMap(({ prominence, areas }) => [
      `### ${wordsOf(locale).prominences[prominence]}`,
      areas
        .map(({ link, note }) => `- ${nameLink(link, origin)}${note ? `: ${words(note)}` : ''}`)
        .join('\n'),
    ]),
  )

export function crimeAreaContent(body: CrimeAreaBody, locale: Locale, origin: string): string {
  const phrases = wordsOf(locale)
  const { summary, description, countries, ncbs, related } = body
  const concerned = countries.map(({ link, prominence, note, passage }) => {
    const remark = note ? `: ${words(note)}` : ''
    const quote = passage ? `\n  > ${words(passage)}` : ''
    return `- ${nameLink(link, origin)} (${phrases.prominences[prominence]})${remark}${quote}`
  })
  return blocks([
    summary && words(summary),
    description && prose(description, locale, origin),
    section(phrases.countriesConcerned, concerned.join('\n')),
    section(phrases.leadingNcbs, linkList(ncbs, origin)),
    section(phrases.relatedCrimeAreas, linkList(related, origin)),
  ])
}

export function agencyContent(body: AgencyBody, locale: Locale, origin: string): string {
  const phrases = wordsOf(locale)
  const { responsibilities, under } = body
  return blocks([
    section(phrases.atAGlance, factList(agencyFacts(body, locale, origin))),
    section(phrases.responsibilities, responsibilities && prose(responsibilities, locale, origin)),
    section(phrases.subordinateAgencies, agencyTree(under, locale, origin)),
  ])
}

export function bureauContent(body: NcbBody, locale: Locale, origin: string): string {
  const phrases = wordsOf(locale)
  const { country, mandate, crimeAreas } = body
  return blocks([
    phrases.ncb,
    section(
      phrases.atAGlance,
      factList([
        [phrases.country, country && nameLink(country, origin)],
        ...bureauFacts(body, locale, origin),
      ]),
    ),
    section(phrases.mandate, mandate && prose(mandate, locale, origin)),
    section(phrases.leadsOn, linkList(crimeAreas, origin)),
  ])
}
