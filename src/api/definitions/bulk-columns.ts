import type { DocumentResource } from './resources'

/** A column of a bulk file in CSV. */
export interface BulkColumn {
  /** Where the value is in the document: names with points between them, through objects and lists. Also the column's name. */
  path: string
  about: string
  /** In a file of all languages there is such a column for each of them: `name.en`, `name.fr`, … */
  isPerLanguage?: true
}

const words = (path: string, about: string): BulkColumn => ({ path, about, isPerLanguage: true })
const prose = (path: string, about: string): BulkColumn =>
  words(`${path}.text`, `${about} Without markup.`)
const plain = (path: string, about: string): BulkColumn => ({ path, about })
const related = (path: string, about: string): BulkColumn[] => [
  plain(`${path}.id`, `${about} Ids.`),
  words(`${path}.name`, `${about} Names.`),
]

const FIRST: BulkColumn[] = [
  plain('id', 'Stays the same for ever.'),
  plain('slug', 'The name in the address.'),
  words('name', 'What it is called.'),
]

const LAST: BulkColumn[] = [
  plain('edition.number', '1 for the first publication of the document.'),
  plain('edition.publishedAt', 'When this edition was published, ISO 8601.'),
  plain('edition.firstPublishedAt', 'When the first one was, ISO 8601.'),
  words('edition.changeNote', 'What this edition changed.'),
  plain('edition.hash', 'SHA-256 over the approved content in all languages.'),
  plain('links.self', 'Where the API answers about it.'),
  plain('links.page', 'Its page.'),
  plain('links.signed', 'The edition with its signature.'),
]

const SEO: BulkColumn[] = [
  words('seo.title', 'Title for search engines.'),
  words('seo.description', 'Description for search engines.'),
]

/** The columns of each resource, in their order. What is not among them is in the files in JSON. */
export const BULK_COLUMNS: Record<DocumentResource, BulkColumn[]> = {
  countries: [
    ...FIRST,
    words('tagline', 'One sentence about the country.'),
    plain('iso2', 'ISO 3166-1 alpha-2.'),
    plain('iso3', 'ISO 3166-1 alpha-3.'),
    plain('region', 'Region.'),
    plain('memberSince', 'A date known to the day, the month or the year.'),
    words('keyFacts.label', 'Key facts: what is stated.'),
    words('keyFacts.value', 'Key facts: the fact.'),
    words('keyFacts.unit', 'Key facts: its unit.'),
    words('keyFacts.source', 'Key facts: who says so.'),
    plain('keyFacts.verifiedOn', 'Key facts: the day on which it was last checked.'),
    prose('crimeOverview', 'Fighting organized crime.'),
    prose('interpolRole', 'INTERPOL in the country.'),
    prose('lawEnforcement', 'Law enforcement.'),
    ...related('neighbours', 'Neighbours.'),
    ...related('crimeAreas.crimeArea', 'Crime areas.'),
    plain('crimeAreas.prominence', 'Crime areas: how prominent each is.'),
    words('crimeAreas.note', 'Crime areas: remarks.'),
    ...related('ncb', 'National Central Bureau.'),
    ...related('agencies', 'Agencies.'),
    plain('gallery.image.url', 'Pictures: addresses.'),
    words('gallery.caption', 'Pictures: captions.'),
    ...SEO,
    ...LAST,
  ],
  'crime-areas': [
    ...FIRST,
    words('summary', 'One sentence about it.'),
    prose('description', 'Description.'),
    words('synonyms', 'Other names.'),
    plain('icon', 'Name of its icon.'),
    ...related('related', 'Related crime areas.'),
    ...related('countries', 'Countries that name it.'),
    ...related('ncbs', 'Bureaus that lead on it.'),
    ...SEO,
    ...LAST,
  ],
  agencies: [
    ...FIRST,
    plain('nativeName', 'Its name in the language of its country.'),
    words('acronym', 'Its short name.'),
    plain('level', 'Level of government.'),
    plain('functions', 'What it does.'),
    plain('unitCount', 'How many units of this kind there are, where it is many.'),
    prose('responsibilities', 'Responsibilities.'),
    plain('website', 'Its web site.'),
    ...related('country', 'Country.'),
    ...related('parent', 'The agency that it belongs to.'),
    ...related('children', 'Agencies that belong to it.'),
    ...related('hostedNcbs', 'Bureaus within it.'),
    ...SEO,
    ...LAST,
  ],
  ncbs: [
    ...FIRST.filter(({ path }) => path !== 'slug'),
    words('city', 'Where it is.'),
    words('unit', 'The unit inside its host agency.'),
    prose('mandate', 'Mandate.'),
    plain('contacts.kind', 'Contacts: kinds.'),
    words('contacts.label', 'Contacts: what they are for.'),
    plain('contacts.value', 'Contacts: addresses and numbers.'),
    plain('aroundTheClock', 'Whether it answers around the clock: `true` or `false`.'),
    ...related('country', 'Country.'),
    ...related('hostAgency', 'The agency that it is within.'),
    ...related('crimeAreas', 'Crime areas that it leads on.'),
    ...SEO,
    ...LAST,
  ],
  media: [
    plain('id', 'Stays the same for ever.'),
    plain('url', 'Address of the file.'),
    plain('mimeType', 'Type of the file.'),
    plain('width', 'Pixels.'),
    plain('height', 'Pixels.'),
    plain('size', 'Bytes.'),
    plain('hash', 'SHA-256 of the file, hexadecimal.'),
    words('alt', 'What the picture shows, for those who do not see it.'),
    words('caption', 'What stands below it.'),
    plain('credit', 'Whose it is.'),
    plain('licence', 'Under which licence.'),
    plain('links.self', 'Where the API answers about it.'),
  ],
}
