import type { SectionName } from '../../reader-reports/sections'
import { fill } from '../../i18n/format'
import type { Words } from '../i18n/words'

const HEADINGS: Record<SectionName, (words: Words) => string> = {
  page: ({ reports }) => reports.wholePage,
  facts: (words) => words.atAGlance,
  'crime-overview': (words) => words.crimeOverview,
  'interpol-role': (words) => words.interpolRole,
  'law-enforcement': (words) => words.lawEnforcement,
  'crime-areas': (words) => words.crimeAreas,
  agencies: (words) => words.agencies,
  ncb: (words) => words.ncb,
  pictures: (words) => words.gallery,
  neighbours: (words) => words.neighbours,
  mandate: (words) => words.mandate,
  'leads-on': (words) => words.leadsOn,
  responsibilities: (words) => words.responsibilities,
  under: (words) => words.subordinateAgencies,
  description: ({ reports }) => reports.description,
  countries: (words) => words.countriesConcerned,
  ncbs: (words) => words.leadingNcbs,
  related: (words) => words.relatedCrimeAreas,
}

/**
 * What a section is called on the page.
 *
 * @param name what the page is about
 */
export const headingOfSection = (words: Words, section: SectionName, name: string): string =>
  fill(HEADINGS[section](words), { name })
