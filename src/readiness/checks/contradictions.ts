import type { CountryContent } from '../../content/profiles'
import { foldText } from '../../vocabulary/fold'
import type { Localized } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'
import type { Finding, Statement } from '../finding'
import { bureauNamesIn, claimedIn, type Claim } from '../prose/claims'
import { proseOf } from '../prose/texts'
import type { Subject } from '../subject'

/** Texts that count the neighbours otherwise than the relation does. */
export const neighbourCount = (subject: Subject): Finding[] =>
  differing(subject, 'neighbours', 'neighbours-differ', neighboursOf(subject))

/** Texts that count the agencies otherwise than there are. */
export const agencyCount = (subject: Subject): Finding[] =>
  differing(subject, 'agencies', 'agencies-differ', subject.surroundings.agencyCount)

/** Texts that give another year of membership than the field. */
export const membershipYear = (subject: Subject): Finding[] => {
  const { memberSince } = subject.content as CountryContent
  return differing(
    subject,
    'member-since',
    'membership-differs',
    memberSince === undefined ? undefined : Number(memberSince.slice(0, 4)),
  )
}

/** Texts about the bureau that name it by another city, and by the right one nowhere. */
export const bureauCity = ({ collection, content, surroundings }: Subject): Finding[] => {
  const about = ABOUT_THE_BUREAU[collection]
  const { bureauCity: city, countryName = {} } = surroundings
  if (!about || !city) return []
  const isCity = (name: string) => namesOf(city).some((known) => beginsWith(name, known))
  const isCountry = (name: string) => namesOf(countryName).some((known) => beginsWith(name, known))
  return proseOf(collection, content).flatMap((prose): Finding[] => {
    if (prose.path !== about) return []
    const named = bureauNamesIn(prose).filter(
      (name) => !isCountry(name) && !ORGANIZATION.test(name),
    )
    const [other] = named
    if (other === undefined || named.some(isCity)) return []
    const { path, locale } = prose
    return [
      {
        severity: 'warning',
        says: 'city-differs',
        path,
        locale,
        params: { stated: other, known: city[locale] ?? city.en },
      },
    ]
  })
}

const ABOUT_THE_BUREAU: Partial<Record<ProfileCollection, string>> = {
  countries: 'interpolRole',
  ncbs: 'mandate',
}

const ORGANIZATION = /^(?:INTERPOL|ICPO|OIPC)/i

const neighboursOf = ({ collection, content }: Subject): number | undefined =>
  collection === 'countries' ? ((content as CountryContent).neighbours ?? []).length : undefined

/** A finding for each text that states another number than is known; one where several languages state the same. */
function differing(
  { collection, content }: Subject,
  claim: Claim,
  says: Statement,
  known: number | undefined,
): Finding[] {
  if (known === undefined || collection !== 'countries') return []
  return proseOf(collection, content).flatMap((prose) =>
    claimedIn(prose, claim)
      .filter((stated) => stated !== known)
      .map((stated): Finding => ({
        severity: 'warning',
        says,
        path: prose.path,
        locale: prose.locale,
        params: { stated, known },
      })),
  )
}

const namesOf = (names: Localized<string>): string[] => Object.values(names)

const beginsWith = (text: string, start: string): boolean =>
  `${foldText(text)} `.startsWith(`${foldText(start)} `)
