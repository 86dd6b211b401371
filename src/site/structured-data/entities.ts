import type { AgencyBody } from '../views/agency'
import type { Contact } from '../views/contacts'
import type { Text } from '../views/context'
import type { CountryBody } from '../views/country'
import type { Link } from '../views/links'
import type { NcbBody } from '../views/ncb'
import type { Words } from '../i18n/words'

/*
 * What pages are about, in the terms of schema.org (https://schema.org/docs/full.html). The page adds the address.
 */

export const countryEntity = ({ name, isoCodes, region }: CountryBody, words: Words): object => ({
  '@type': 'Country',
  name: name.text,
  identifier: isoCodes.map((value) => ({
    '@type': 'PropertyValue',
    propertyID: `ISO 3166-1 alpha-${String(value.length)}`,
    value,
  })),
  containedInPlace: region && { '@type': 'Place', name: words.regionNames[region.region] },
})

export const agencyEntity = (heading: Text, body: AgencyBody, origin: string): object => ({
  '@type': 'GovernmentOrganization',
  name: heading.text,
  alternateName: [body.nativeName, body.acronym?.text].filter((name) => name !== undefined),
  sameAs: body.website,
  areaServed: body.country && named('Country', body.country, origin),
  parentOrganization: body.parent && named('GovernmentOrganization', body.parent, origin),
  subOrganization: body.under.map(({ link }) => named('GovernmentOrganization', link, origin)),
})

export const bureauEntity = (heading: Text, body: NcbBody, origin: string): object => ({
  '@type': 'GovernmentOrganization',
  name: heading.text,
  areaServed: body.country && named('Country', body.country, origin),
  parentOrganization: body.host && named('GovernmentOrganization', body.host, origin),
  location: body.city && { '@type': 'Place', name: body.city.text },
  address: body.contacts.find(({ kind }) => kind === 'address')?.value,
  contactPoint: body.contacts.flatMap((contact) => contactPoint(contact, body.aroundTheClock)),
})

/** A crime area is a term of the site's vocabulary. */
export const crimeAreaEntity = (
  heading: Text,
  summary: Text | undefined,
  vocabulary: string,
): object => ({
  '@type': 'DefinedTerm',
  name: heading.text,
  description: summary?.text,
  inDefinedTermSet: vocabulary,
})

/** The site, and how to search it. */
export const websiteEntity = (site: {
  name: string
  description: string | undefined
  url: string
  locale: string
  search: string
}): object => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: site.name,
  description: site.description,
  url: site.url,
  inLanguage: site.locale,
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${site.search}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
})

/** A list that programs can take away as data. */
export const datasetEntity = (dataset: {
  name: string
  description: string
  creator: string
  locale: string
  formats: { type: string; href: string }[]
}): object => ({
  '@type': 'Dataset',
  name: dataset.name,
  description: dataset.description,
  inLanguage: dataset.locale,
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', name: dataset.creator },
  distribution: dataset.formats.map(({ type, href }) => ({
    '@type': 'DataDownload',
    encodingFormat: type,
    contentUrl: href,
  })),
})

const named = (type: string, { label, href }: Link, origin: string): object => ({
  '@type': type,
  name: label.text,
  url: href && origin + href,
})

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function contactPoint({ kind, label, value, href }: Contact, aroundTheClock: boolean): object[] {
  if (kind === 'address' || !href) return []
  return [
    {
      '@type': 'ContactPoint',
      contactType: label?.text,
      telephone: kind === 'phone' ? value : undefined,
      email: kind === 'email' ? value : undefined,
      url: kind === 'website' ? href : undefined,
      hoursAvailable:
        aroundTheClock && kind === 'phone'
          ? {
              '@type': 'OpeningHoursSpecification',
              dayOfWeek: WEEK.map((day) => `https://schema.org/${day}`),
              opens: '00:00',
              closes: '23:59',
            }
          : undefined,
    },
  ]
}
