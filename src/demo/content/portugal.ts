import type { DemoCountry, DemoDocument } from './demo-profile'
import { localizedRichText } from './rich-text'

export const PORTUGAL: DemoDocument<DemoCountry> = {
  stage: 'in-review',
  changeNote: { en: 'New profile of Portugal, in English.' },
  content: {
    name: { en: 'Portugal', fr: 'Portugal', es: 'Portugal', ar: 'البرتغال' },
    slug: 'portugal',
    iso2: 'PT',
    iso3: 'PRT',
    region: 'europe',
    tagline: { en: 'An Atlantic coast, and partners on every side of the ocean.' },
    keyFacts: [
      {
        label: { en: 'Capital' },
        value: { en: 'Lisbon' },
        source: { en: 'Portuguese government' },
        verifiedOn: '2026-11-01',
      },
    ],
    crimeOverview: localizedRichText({
      en: [
        'Portugal stands at the south-western edge of the European mainland. The Azores and Madeira, far out in the Atlantic, belong to it as well.',
        'The country’s ports and airports connect Europe with Africa and the Americas. Its police therefore pay attention to what criminal groups move along these routes, drugs in particular.',
      ],
    }),
    interpolRole: localizedRichText({
      en: [
        'INTERPOL’s National Central Bureau for Portugal is in Lisbon, where the Polícia Judiciária houses it.',
        'It exchanges information with other member countries and supports Portuguese investigators when a case leads abroad.',
      ],
    }),
    lawEnforcement: localizedRichText({
      en: [
        'Three bodies do most of the police work:',
        [
          'the Polícia Judiciária investigates serious and organized crime',
          'the Polícia de Segurança Pública polices the cities and larger towns',
          'the Guarda Nacional Republicana, a gendarmerie, polices the rest of the country',
        ],
      ],
    }),
    crimeAreas: [
      { crimeArea: 'drug-trafficking', prominence: 'associated' },
      { crimeArea: 'fugitive-investigations', prominence: 'supported' },
    ],
    meta: {
      title: { en: 'Portugal: police and international cooperation' },
      description: {
        en: 'Portugal’s place on the Atlantic, its National Central Bureau in Lisbon, and the three bodies that do most of its police work.',
      },
    },
  },
}
