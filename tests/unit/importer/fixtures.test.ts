import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { decodeText } from '../../../src/importer/decode'
import { parseProfiles } from '../../../src/importer/parse'
import type { ParsedProfile } from '../../../src/importer/parsed-profile'
import { sayRemark } from '../../../src/words/import/remark'

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/profiles')
const SEEDS = path.resolve(import.meta.dirname, '../../../../shared/seeds')
const TODAY = new Date('2026-11-22')

function profilesIn(folder: string, file: string): ParsedProfile[] {
  const decoded = decodeText(readFileSync(path.join(folder, file)))
  if ('refusal' in decoded) throw new Error(sayRemark(decoded.refusal))
  return parseProfiles(decoded.text, { today: TODAY })
}

interface Expected {
  country: string
  name: string
  region?: string
  ncbCity?: string
  memberSince?: string
  /** Field and number of paragraphs and of list items of each section. */
  sections: [field: ParsedProfile['sections'][number]['field'], paragraphs: number, items: number][]
  agencies?: string[]
  /** Slugs with the first letter of their prominence. */
  crimeAreas?: string[]
  unparsed?: number[]
}

function summary(profile: ParsedProfile | undefined): Expected | undefined {
  if (!profile) return undefined
  const { country, region, ncbCity, memberSince } = profile
  return {
    country: country?.iso2 ?? '',
    name: country?.name ?? '',
    ...(region && { region }),
    ...(ncbCity && { ncbCity }),
    ...(memberSince && { memberSince }),
    sections: profile.sections.map(({ field, blocks }) => [
      field,
      blocks.filter(({ kind }) => kind === 'paragraph').length,
      blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])).length,
    ]),
    agencies: profile.agencies,
    crimeAreas: profile.crimeAreas.map(({ slug, prominence }) => `${slug}:${prominence.charAt(0)}`),
    unparsed: profile.unparsed.map(({ line }) => line),
  }
}

const withDefaults = (expected: Expected): Expected => ({
  agencies: [],
  crimeAreas: [],
  unparsed: [],
  ...expected,
})

// prettier-ignore
const PROFILES: Record<string, Expected[]> = {
  'clean-estonia.txt': [{
    country: 'EE', name: 'Estonia', region: 'europe', ncbCity: 'Tallinn', memberSince: '1992-11-04',
    sections: [['crimeOverview', 2, 0], ['interpolRole', 2, 0], ['lawEnforcement', 1, 3]],
    agencies: ['Tax and Customs Board', 'Internal Security Service (KAPO)', "Prosecutor's Office"],
    crimeAreas: ['drug-trafficking:p', 'cybercrime:p', 'financial-crime:a', 'vehicle-crime:a', 'crimes-against-children:s', 'fugitive-investigations:s'],
  }],
  'glued-moldova.txt': [{
    country: 'MD', name: 'Moldova', ncbCity: 'Chisinau',
    sections: [['crimeOverview', 2, 0], ['interpolRole', 2, 0], ['lawEnforcement', 2, 4]],
    agencies: ['Ministry of Home Affairs (MHA)', 'Border Police Department', 'Customs Authority', 'National Anticorruption Centre', 'Prosecution Office'],
    crimeAreas: ['human-trafficking:p', 'firearms-trafficking:p', 'illicit-goods:p', 'people-smuggling:p'],
    unparsed: [6, 7],
  }],
  'markdown-kenya.md': [{
    country: 'KE', name: 'Kenya', region: 'africa', ncbCity: 'Nairobi', memberSince: '1968-09-01',
    sections: [['crimeOverview', 1, 0], ['interpolRole', 1, 0], ['lawEnforcement', 1, 3], [null, 1, 0]],
    agencies: ['National Police Service (NPS)', 'Directorate of Criminal Investigations', 'Kenya Revenue Authority', 'Kenya Wildlife Service'],
    crimeAreas: ['environmental-crime:p', 'drug-trafficking:p', 'illicit-goods:p'],
    unparsed: [13],
  }],
  'wrapped-underlined-jamaica.txt': [{
    country: 'JM', name: 'Jamaica', region: 'americas', ncbCity: 'Kingston', memberSince: '1963',
    sections: [['crimeOverview', 1, 0], ['interpolRole', 1, 0], ['lawEnforcement', 2, 3]],
    agencies: ['Jamaica Customs Agency', 'Financial Investigations Division', 'Passport, Immigration and Citizenship Agency'],
    crimeAreas: ['drug-trafficking:p', 'financial-crime:p', 'firearms-trafficking:p'],
  }],
  'french-senegal.txt': [{
    country: 'SN', name: 'Sénégal', region: 'africa', ncbCity: 'Dakar', memberSince: '1961-09-04',
    sections: [['crimeOverview', 1, 0], ['interpolRole', 1, 0], ['lawEnforcement', 1, 4]],
    agencies: ['Police nationale', 'Gendarmerie nationale', 'Direction générale des douanes', 'Office central de répression du trafic illicite des stupéfiants (OCRTIS)'],
    crimeAreas: ['drug-trafficking:p', 'firearms-trafficking:p', 'people-smuggling:p', 'cybercrime:p', 'fugitive-investigations:s'],
  }],
  'spanish-peru.txt': [{
    country: 'PE', name: 'Perú', region: 'americas', ncbCity: 'Lima', memberSince: '1962-09',
    sections: [['crimeOverview', 1, 0], ['interpolRole', 1, 0], ['lawEnforcement', 1, 3]],
    agencies: ['Ministerio Público', 'Superintendencia Nacional de Aduanas (SUNAT)', 'Superintendencia Nacional de Migraciones'],
    crimeAreas: ['environmental-crime:p', 'drug-trafficking:p', 'human-trafficking:a'],
  }],
  'arabic-morocco.txt': [{
    country: 'MA', name: 'المغرب', region: 'africa', ncbCity: 'الرباط', memberSince: '1957-09-04',
    sections: [['crimeOverview', 1, 0], ['interpolRole', 1, 0], ['lawEnforcement', 1, 3]],
    agencies: ['الدرك الملكي', 'إدارة الجمارك', 'القوات المساعدة'],
    crimeAreas: ['drug-trafficking:p', 'human-trafficking:p', 'people-smuggling:p', 'financial-crime:s'],
  }],
  'page-gambia.html': [{
    country: 'GM', name: 'The Gambia', region: 'africa', ncbCity: 'Banjul', memberSince: '1986-10-03',
    sections: [['crimeOverview', 2, 0], ['interpolRole', 1, 0], ['lawEnforcement', 0, 2]],
    agencies: ['Gambia Police Force (GPF)', 'Drug Law Enforcement Agency'],
    crimeAreas: ['environmental-crime:p', 'financial-crime:p'],
    unparsed: [11, 12, 12, 29, 33, 35],
  }],
  'two-documents.txt': [
    {
      country: 'LV', name: 'Latvia', region: 'europe', ncbCity: 'Riga',
      sections: [['crimeOverview', 1, 0], ['lawEnforcement', 1, 0]], crimeAreas: ['vehicle-crime:p'],
    },
    {
      country: 'LT', name: 'Lithuania', region: 'europe', ncbCity: 'Vilnius',
      sections: [['crimeOverview', 1, 0], ['lawEnforcement', 1, 0]], crimeAreas: ['illicit-goods:p'],
    },
  ],
  'two-by-heading.txt': [
    { country: 'TG', name: 'Togo', ncbCity: 'Lomé', sections: [['crimeOverview', 1, 0], ['interpolRole', 1, 0]], crimeAreas: ['pharmaceutical-crime:p'] },
    { country: 'BJ', name: 'Benin', ncbCity: 'Cotonou', sections: [['crimeOverview', 1, 0], ['interpolRole', 1, 0]], crimeAreas: ['vehicle-crime:p'] },
  ],
  'facts-at-end.txt': [{
    country: 'NL', name: 'Netherlands', region: 'europe', ncbCity: 'The Hague', memberSince: '1923-09-07',
    sections: [['lawEnforcement', 1, 0], ['interpolRole', 1, 0], ['crimeOverview', 1, 0]],
    crimeAreas: ['drug-trafficking:p', 'cybercrime:p'],
    unparsed: [14],
  }],
  'odd-facts.txt': [{
    country: 'CI', name: 'Côte d’Ivoire', ncbCity: 'Abidjan',
    sections: [['crimeOverview', 1, 0], ['lawEnforcement', 1, 0]], crimeAreas: ['cybercrime:p'],
    unparsed: [4, 5, 6],
  }],
  'contradictory-dates.txt': [{ country: 'OM', name: 'Oman', sections: [['crimeOverview', 1, 0]], unparsed: [3, 4] }],
  'table-facts.md': [{
    country: 'FJ', name: 'Fiji', region: 'asia-south-pacific', ncbCity: 'Suva', memberSince: '1971-10',
    sections: [['lawEnforcement', 0, 2]],
    agencies: ['Fiji Police Force', 'Fiji Revenue and Customs Service'],
    unparsed: [3, 9],
  }],
  'one-line.txt': [{
    country: 'MT', name: 'Malta', region: 'europe', ncbCity: 'Valletta', memberSince: '1972-06-07',
    sections: [['crimeOverview', 2, 0], ['interpolRole', 1, 0], ['lawEnforcement', 1, 0]],
    agencies: ['Malta Police Force (MPF)'], crimeAreas: ['illicit-goods:p'],
  }],
  'label-columns.txt': [{
    country: 'CL', name: 'Chile', region: 'americas', ncbCity: 'Santiago', memberSince: '1944',
    sections: [['crimeOverview', 1, 0]], crimeAreas: ['environmental-crime:p'], unparsed: [1, 2, 17],
  }],
  'disagreeing-title.txt': [{ country: 'NO', name: 'Norway', region: 'europe', sections: [['crimeOverview', 1, 0]], unparsed: [5] }],
  'dr-congo.txt': [{
    country: 'CD', name: 'Democratic Republic of the Congo', ncbCity: 'Kinshasa', memberSince: '1963',
    sections: [['interpolRole', 1, 0], ['lawEnforcement', 1, 0]],
  }],
  'bilingual-canada.txt': [
    { country: 'CA', name: 'Canada', region: 'americas', sections: [['lawEnforcement', 1, 0]] },
    { country: 'CA', name: 'Canada', region: 'americas', sections: [['lawEnforcement', 1, 0]] },
  ],
  'paragraphs-with-duties.txt': [{ country: 'NP', name: 'Nepal', ncbCity: 'Kathmandu', sections: [['lawEnforcement', 2, 3]] }],
  'mentions-others.txt': [{
    country: 'LU', name: 'Luxembourg', ncbCity: 'Luxembourg',
    sections: [['crimeOverview', 1, 0], ['interpolRole', 1, 0]], crimeAreas: ['financial-crime:p'], unparsed: [3],
  }],
  'entities-czech.txt': [{
    country: 'CZ', name: 'Czech Republic', region: 'europe',
    sections: [['crimeOverview', 1, 0], ['interpolRole', 1, 0]], crimeAreas: ['drug-trafficking:p'], unparsed: [3],
  }],
  'ambiguous-date.txt': [{
    country: 'BE', name: 'Belgium', region: 'europe', ncbCity: 'Brussels',
    sections: [['crimeOverview', 1, 0]],
    crimeAreas: ['financial-crime:p'],
    unparsed: [4],
  }],
  'bare-lists-serbia.txt': [{
    country: 'RS', name: 'Serbia', region: 'europe', ncbCity: 'Belgrade', memberSince: '2001',
    sections: [['crimeOverview', 1, 0], ['interpolRole', 1, 0]],
    crimeAreas: ['firearms-trafficking:p', 'drug-trafficking:p'],
    unparsed: [3, 4, 5, 6, 7, 9, 10],
  }],
  'capitals-paraguay.txt': [{
    country: 'PY', name: 'Paraguay', region: 'americas', ncbCity: 'Asunción', memberSince: '1977-09-02',
    sections: [['crimeOverview', 1, 0], ['interpolRole', 1, 0], ['lawEnforcement', 1, 3]],
    agencies: ['Policía Nacional', 'Secretaría Nacional Antidrogas (SENAD)', 'Dirección Nacional de Aduanas'],
    crimeAreas: ['drug-trafficking:p', 'illicit-goods:p', 'financial-crime:p'],
  }],
  'city-guatemala.txt': [{
    country: 'GT', name: 'Guatemala', region: 'americas', ncbCity: 'Guatemala City', memberSince: '1951-09',
    sections: [['interpolRole', 1, 0], ['crimeOverview', 1, 0]],
    crimeAreas: ['drug-trafficking:p', 'firearms-trafficking:p'],
  }],
  'city-kuwait.txt': [{
    country: 'KW', name: 'Kuwait', region: 'asia-south-pacific', ncbCity: 'Kuwait City', memberSince: '1965',
    sections: [['interpolRole', 1, 0], ['lawEnforcement', 1, 0]],
    agencies: ['Ministry of Interior'],
  }],
  'city-mexico.md': [{
    country: 'MX', name: 'Mexico', region: 'americas', ncbCity: 'Mexico City', memberSince: '1955',
    sections: [['crimeOverview', 1, 0], ['interpolRole', 1, 0], ['lawEnforcement', 1, 0]],
    agencies: ['National Guard', 'Federal Protection Service'],
    crimeAreas: ['drug-trafficking:p'],
  }],
  'duties-kenya.txt': [{
    country: 'KE', name: 'Kenya', region: 'africa', ncbCity: 'Nairobi',
    sections: [['lawEnforcement', 1, 4]],
  }],
  'front-matter-timor-leste.md': [{
    country: 'TL', name: 'Timor-Leste', region: 'asia-south-pacific', ncbCity: 'Dili', memberSince: '2002',
    sections: [['crimeOverview', 1, 0], ['interpolRole', 1, 0], ['lawEnforcement', 0, 3], [null, 0, 1]],
    agencies: ['National Police (PNTL)', 'Customs Authority', 'Migration Service'],
    crimeAreas: ['human-trafficking:p', 'environmental-crime:p'],
    unparsed: [8, 16],
  }],
  'glued-angola.txt': [{
    country: 'AO', name: 'Angola', ncbCity: 'Luanda',
    sections: [['crimeOverview', 2, 0], ['interpolRole', 2, 0], ['lawEnforcement', 2, 3]],
    agencies: ['Ministry of Interior', 'General Prosecutor’s Office', 'Migration and Foreigners Service (SME)', 'General Tax Administration'],
    crimeAreas: ['drug-trafficking:p', 'environmental-crime:p', 'vehicle-crime:p', 'financial-crime:p', 'fugitive-investigations:s'],
    unparsed: [10, 11],
  }],
  'glued-facts-zambia.txt': [{
    country: 'ZM', name: 'Zambia', region: 'africa', ncbCity: 'Lusaka', memberSince: '1966-10-07',
    sections: [['crimeOverview', 1, 0], ['interpolRole', 1, 0], ['lawEnforcement', 1, 0]],
  }],
  'glued-french-mali.txt': [{
    country: 'ML', name: 'Mali', ncbCity: 'Bamako',
    sections: [['crimeOverview', 2, 0], ['interpolRole', 1, 0], ['lawEnforcement', 1, 3]],
    agencies: ['Police nationale', 'Gendarmerie nationale', 'Direction générale des douanes'],
    crimeAreas: ['terrorism:p', 'firearms-trafficking:p', 'people-smuggling:p'],
    unparsed: [6, 7],
  }],
  'invisible-turkiye.txt': [{
    country: 'TR', name: 'Türkiye', region: 'europe', ncbCity: 'Ankara', memberSince: '1930-01-08',
    sections: [['crimeOverview', 1, 0], ['interpolRole', 1, 0], ['lawEnforcement', 1, 0]],
    crimeAreas: ['drug-trafficking:p', 'people-smuggling:p'],
  }],
  'lists-among-facts-austria.txt': [{
    country: 'AT', name: 'Austria', region: 'europe', ncbCity: 'Vienna', memberSince: '1923-09-07',
    sections: [['crimeOverview', 1, 0], ['lawEnforcement', 1, 0]],
    crimeAreas: ['people-smuggling:p', 'drug-trafficking:p'],
    unparsed: [3, 4, 5, 6, 8, 9, 10, 11],
  }],
  'misspelt-denmark.txt': [{
    country: 'DK', name: 'Denmark', region: 'europe', ncbCity: 'Copenhagen', memberSince: '1923-09-07',
    sections: [['crimeOverview', 1, 0], ['lawEnforcement', 1, 0]],
    crimeAreas: ['drug-trafficking:p'],
  }],
  'nested-agencies-kenya.txt': [{
    country: 'KE', name: 'Kenya', region: 'africa', ncbCity: 'Nairobi',
    sections: [['lawEnforcement', 1, 5]],
    agencies: ['Kenya Police Service', 'Traffic Department', 'Railway Police', 'Administration Police Service', 'Directorate of Criminal Investigations'],
  }],
  'old-mac-turkiye.txt': [{
    country: 'TR', name: 'Türkiye', region: 'europe', ncbCity: 'Ankara', memberSince: '1930-01-08',
    sections: [['crimeOverview', 1, 0], ['interpolRole', 1, 0], ['lawEnforcement', 1, 0]],
    crimeAreas: ['drug-trafficking:p', 'people-smuggling:p'],
  }],
  'page-botswana.html': [{
    country: 'BW', name: 'Botswana', region: 'africa', ncbCity: 'Gaborone', memberSince: '1980-10-13',
    sections: [['crimeOverview', 2, 0], ['interpolRole', 1, 0], ['lawEnforcement', 1, 2]],
    agencies: ['Directorate on Corruption and Economic Crime (DCEC)', 'Department of Wildlife and National Parks'],
    crimeAreas: ['environmental-crime:p', 'vehicle-crime:p'],
    unparsed: [9, 9, 10, 10, 10, 30, 30],
  }],
  'page-of-divs-mauritius.html': [{
    country: 'MU', name: 'Mauritius', region: 'africa', ncbCity: 'Port Louis', memberSince: '1969-09-01',
    sections: [['crimeOverview', 2, 0], ['interpolRole', 1, 0]],
    crimeAreas: ['drug-trafficking:p', 'financial-crime:a'],
    unparsed: [2, 7],
  }],
  'prose-contradictory-georgia.txt': [{
    country: 'GE', name: 'Georgia', region: 'europe', ncbCity: 'Tbilisi',
    sections: [['interpolRole', 1, 0], ['lawEnforcement', 1, 0]],
    unparsed: [6, 10],
  }],
  'prose-jordan.txt': [{
    country: 'JO', name: 'الأردن', ncbCity: 'عمان', memberSince: '1956-09-17',
    sections: [['interpolRole', 1, 0], ['lawEnforcement', 1, 0]],
    agencies: ['مديرية الأمن العام'],
  }],
  'prose-madagascar.txt': [{
    country: 'MG', name: 'Madagascar', ncbCity: 'Antananarivo', memberSince: '1961-09-04',
    sections: [['interpolRole', 1, 0], ['lawEnforcement', 1, 0]],
    agencies: ['Police nationale', 'Gendarmerie nationale'],
  }],
  'prose-south-sudan.txt': [{
    country: 'SS', name: 'South Sudan', region: 'africa', memberSince: '2011-10',
    sections: [['interpolRole', 1, 0]],
  }],
  'prose-uruguay.txt': [{
    country: 'UY', name: 'Uruguay', ncbCity: 'Montevideo', memberSince: '1955-09',
    sections: [['interpolRole', 1, 0], ['lawEnforcement', 1, 0]],
  }],
  'scraped-sweden.txt': [{
    country: 'SE', name: 'Sweden', region: 'europe', ncbCity: 'Stockholm', memberSince: '1928-09-27',
    sections: [['crimeOverview', 1, 0], ['interpolRole', 1, 0]],
    crimeAreas: ['drug-trafficking:p'],
    unparsed: [1, 2, 3, 8, 11, 12, 15, 16],
  }],
  'three-congos.md': [{
    country: 'CG', name: 'Congo', region: 'africa', ncbCity: 'Brazzaville',
    sections: [['crimeOverview', 1, 0]],
    crimeAreas: ['environmental-crime:p'],
  }, {
    country: 'CD', name: 'Democratic Republic of the Congo', region: 'africa', ncbCity: 'Kinshasa',
    sections: [['crimeOverview', 1, 0]],
  }, {
    country: 'CF', name: 'Central African Republic', region: 'africa', ncbCity: 'Bangui',
    sections: [['crimeOverview', 1, 0]],
    crimeAreas: ['firearms-trafficking:p'],
  }],
  'two-articles.html': [{
    country: 'RW', name: 'Rwanda', region: 'africa', ncbCity: 'Kigali',
    sections: [['interpolRole', 1, 0]],
  }, {
    country: 'BI', name: 'Burundi', region: 'africa', ncbCity: 'Bujumbura',
    sections: [['interpolRole', 1, 0]],
  }],
  'two-by-page-break.txt': [{
    country: 'HT', name: 'Haiti', region: 'americas', ncbCity: 'Port-au-Prince', memberSince: '1957',
    sections: [['lawEnforcement', 1, 0]],
  }, {
    country: 'DO', name: 'Dominican Republic', region: 'americas', ncbCity: 'Santo Domingo', memberSince: '1953',
    sections: [['lawEnforcement', 1, 0]],
  }],
  'two-without-gap.txt': [{
    country: 'GH', name: 'Ghana', ncbCity: 'Accra',
    sections: [['crimeOverview', 1, 0], ['interpolRole', 1, 0], ['lawEnforcement', 1, 0]],
    crimeAreas: ['financial-crime:p'],
  }, {
    country: 'NG', name: 'Nigeria', ncbCity: 'Abuja',
    sections: [['crimeOverview', 1, 0], ['interpolRole', 1, 0], ['lawEnforcement', 1, 0]],
    crimeAreas: ['financial-crime:p'],
  }],
  'utf16be-turkiye.txt': [{
    country: 'TR', name: 'Türkiye', region: 'europe', ncbCity: 'Ankara', memberSince: '1930-01-08',
    sections: [['crimeOverview', 1, 0], ['interpolRole', 1, 0], ['lawEnforcement', 1, 0]],
    crimeAreas: ['drug-trafficking:p', 'people-smuggling:p'],
  }],
  'windows1252-senegal.txt': [{
    country: 'SN', name: 'Sénégal', region: 'africa', ncbCity: 'Dakar', memberSince: '1961-09-04',
    sections: [['crimeOverview', 1, 0], ['interpolRole', 1, 0]],
    crimeAreas: ['drug-trafficking:p'],
  }],
}

/** Files that are refused, with what the sentence must say. */
const REFUSED: Record<string, RegExp> = {
  'bad-atlantis.txt': /“Atlantis” is not a country/,
  'bad-belaruss.txt': /“Belaruss” is not a country .*Did you mean Belarus\?/,
  'bad-news.txt': /does not say which country/,
  'bad-unknown-country.txt': /“Ruritania” is not a country/,
  'bad-nameless.txt': /does not say which country/,
  'bad-contradictory.txt': /several countries .*Spain, Portugal/,
  'bad-shopping.txt': /Nothing in this text looks like a country profile/,
  'bad-lorem.txt': /Nothing in this text looks like a country profile/,
  'bad-server.log': /Nothing in this text looks like a country profile/,
  'bad-data.json': /holds JSON/,
}

describe('a profile text', () => {
  it.each(Object.entries(PROFILES))('%s gives what it says', (file, expected) => {
    expect(profilesIn(FIXTURES, file).map(summary)).toEqual(expected.map(withDefaults))
  })

  it.each(Object.keys(PROFILES))('%s is not refused', (file) => {
    expect(profilesIn(FIXTURES, file).flatMap(({ refusal }) => refusal ?? [])).toEqual([])
  })

  it.each(Object.entries(REFUSED))('%s is refused with a reason', (file, reason) => {
    const [profile] = profilesIn(FIXTURES, file)
    const sentence = profile?.refusal && sayRemark(profile.refusal)
    expect(sentence).toMatch(reason)
    expect(sentence).toMatch(/\. [A-Z].*\.$/)
  })

  it('is expected to be read in every fixture', () => {
    const listed = [
      ...Object.keys(PROFILES),
      ...Object.keys(REFUSED),
      'bad-blank.txt',
      'good-and-unknown.txt',
    ]
    expect(readdirSync(FIXTURES).sort()).toEqual(listed.sort())
  })

  it('that is refused does not take the others of its file with it', () => {
    const [good, unknown] = profilesIn(FIXTURES, 'good-and-unknown.txt')
    expect(good).toMatchObject({ part: 1, country: { iso2: 'TO' } })
    expect(good?.refusal).toBeUndefined()
    expect(unknown).toMatchObject({
      part: 2,
      refusal: { code: 'unknownCountry', values: { name: 'Atlantida' } },
    })
  })

  it('of only white space is refused as empty', () => {
    const decoded = decodeText(readFileSync(path.join(FIXTURES, 'bad-blank.txt')))
    expect(decoded).toEqual({ refusal: { code: 'emptyFile' } })
  })
})

describe.skipIf(!existsSync(SEEDS))(
  'the two real profiles (skipped where ../shared/seeds is missing)',
  () => {
    const seeds = existsSync(SEEDS)
      ? readdirSync(SEEDS).flatMap((file) => profilesIn(SEEDS, file))
      : []
    const seed = (iso2: string): ParsedProfile | undefined =>
      seeds.find(({ country }) => country?.iso2 === iso2)

    it('give Belgium with its facts, sections and crime areas', () => {
      expect(summary(seed('BE'))).toEqual({
        country: 'BE',
        name: 'Belgium',
        region: 'europe',
        ncbCity: 'Brussels',
        memberSince: '1923-09-07',
        sections: [
          ['crimeOverview', 3, 0],
          ['interpolRole', 3, 0],
          ['lawEnforcement', 2, 0],
        ],
        agencies: [],
        crimeAreas: [
          'drug-trafficking:p',
          'vehicle-crime:p',
          'financial-crime:p',
          'firearms-trafficking:a',
          'crimes-against-children:s',
          'fugitive-investigations:s',
          'human-trafficking:s',
        ],
        unparsed: [],
      })
      expect(seed('BE')?.ncbHostUnit).toBe('International Police Cooperation unit')
      expect(seed('BE')?.ncbHostAgency).toBe('Federal Police')
    })

    it('give Belarus out of run-together text, and list the debris', () => {
      expect(summary(seed('BY'))).toEqual({
        country: 'BY',
        name: 'Belarus',
        ncbCity: 'Minsk',
        sections: [
          ['crimeOverview', 3, 0],
          ['interpolRole', 3, 0],
          ['lawEnforcement', 2, 6],
        ],
        agencies: [
          'Ministry of Internal Affairs (MIA)',
          'Investigation Committee',
          'General Prosecutor’s Office',
          'State Border Guard Committee',
          'State Customs Committee',
          'State Security Committee',
          'Financial Investigation Department (State Control Committee)',
        ],
        crimeAreas: [
          'drug-trafficking:p',
          'human-trafficking:p',
          'firearms-trafficking:p',
          'cultural-heritage-crime:p',
          'people-smuggling:p',
          'terrorism:p',
        ],
        unparsed: [42, 43],
      })
      expect(seed('BY')?.ncbHostAgency).toBe('Criminal Police')
    })
  },
)
