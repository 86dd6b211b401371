import type { DemoCountry, DemoDocument } from './demo-profile'
import { localizedRichText } from './rich-text'

export const ICELAND: DemoDocument<DemoCountry> = {
  stage: 'changes-requested',
  changeNote: { en: 'New profile of Iceland, in English.' },
  content: {
    name: { en: 'Iceland', fr: 'Islande', es: 'Islandia', ar: 'آيسلندا' },
    slug: 'iceland',
    iso2: 'IS',
    iso3: 'ISL',
    region: 'europe',
    tagline: { en: 'A small police service on a large island.' },
    keyFacts: [
      {
        label: { en: 'Capital' },
        value: { en: 'Reykjavík' },
        source: { en: 'Government of Iceland' },
        verifiedOn: '2026-11-01',
      },
    ],
    crimeOverview: localizedRichText({
      en: [
        'Iceland is an island state in the North Atlantic. Most of its people live in and around Reykjavík.',
        'Whoever comes to the country arrives by air or by sea, so cooperation with the places of departure matters a great deal to its police.',
      ],
    }),
    interpolRole: localizedRichText({
      en: [
        'The National Central Bureau for Iceland is in Reykjavík, with the National Commissioner of the Icelandic Police.',
      ],
    }),
    lawEnforcement: localizedRichText({
      en: [
        'Iceland has one national police service under the Minister of Justice. The National Commissioner coordinates its work, and commissioners head the police in the districts.',
      ],
    }),
    crimeAreas: [{ crimeArea: 'fugitive-investigations', prominence: 'supported' }],
    meta: {
      title: { en: 'Iceland: police and international cooperation' },
      description: {
        en: 'Police work on an island in the North Atlantic, and Iceland’s National Central Bureau in Reykjavík.',
      },
    },
  },
}

/** What the reviewer says when the profile of Iceland goes back to its contributor. Never public. */
export const DEMO_REVIEW_COMMENT =
  'A good start. Please name the crime areas that matter most in Iceland today, say what the Icelandic Coast Guard does under “Law enforcement”, and add a second source for the key fact.'
