import type { ReactNode } from 'react'

import type { SectionName } from '../../reader-reports/sections'
import type { Locale } from '../../vocabulary/locales'
import { AgencyTree } from '../components/agency-tree'
import { BureauFacts, isReachable } from '../components/bureau-facts'
import { CrimeAreaGroups } from '../components/crime-area-groups'
import { Gallery } from '../components/gallery'
import { LinkList } from '../components/link-list'
import { Prose } from '../components/prose'
import { Name, NameLink, Phrase } from '../components/text'
import { wordsOf } from '../i18n/language'
import type { CountryBody, CountrySection } from '../views/country'

/** A part of the profile that the contents list names. */
export interface Part {
  id: SectionName
  heading: ReactNode
  content: ReactNode
}

const SECTION_IDS: Record<CountrySection, SectionName> = {
  crimeOverview: 'crime-overview',
  interpolRole: 'interpol-role',
  lawEnforcement: 'law-enforcement',
}

/** The parts of a profile that there is something to say in, in their order. */
export function countryParts(locale: Locale, body: CountryBody): Part[] {
  const words = wordsOf(locale)
  const { crimeAreas, agencies, ncb, gallery, neighbours } = body
  const sections = body.sections.map(({ section, prose }) => ({
    id: SECTION_IDS[section],
    heading: <Phrase of={words[section]} values={{ name: <Name of={body.name} /> }} />,
    content: <Prose of={prose} locale={locale} />,
  }))
  const others: (Part | false | undefined)[] = [
    crimeAreas.length > 0 && {
      id: 'crime-areas',
      heading: words.crimeAreas,
      content: <CrimeAreaGroups groups={crimeAreas} locale={locale} />,
    },
    agencies.length > 0 && {
      id: 'agencies',
      heading: words.agencies,
      content: <AgencyTree entries={agencies} locale={locale} />,
    },
    ncb && {
      id: 'ncb',
      heading: words.ncb,
      content: (
        <div className="bureau">
          <p className="bureau-name">
            <NameLink to={ncb.link} />
          </p>
          {isReachable(ncb) ? <BureauFacts of={ncb} locale={locale} /> : null}
        </div>
      ),
    },
    gallery.length > 0 && {
      id: 'pictures',
      heading: words.gallery,
      content: <Gallery pictures={gallery} locale={locale} labelledBy="pictures" />,
    },
    neighbours.length > 0 && {
      id: 'neighbours',
      heading: words.neighbours,
      content: <LinkList links={neighbours} />,
    },
  ]
  return [...sections, ...others.filter((part) => part !== false && part !== undefined)]
}
