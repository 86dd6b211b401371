import type { DemoCountry, DemoDocument } from '../demo-profile'
import { localizedRichText } from '../rich-text'

const FROM_NCB_MINSK = { source: { en: 'NCB Minsk' }, verifiedOn: '2026-11-01' }

export const BELARUS: DemoDocument<DemoCountry> = {
  stage: 'published',
  changeNote: { en: 'First edition of the profile of Belarus.' },
  content: {
    name: { en: 'Belarus' },
    slug: 'belarus',
    iso2: 'BY',
    iso3: 'BLR',
    region: 'europe',
    tagline: { en: 'Guarding long land borders together with partners abroad.' },
    keyFacts: [
      { label: { en: 'Capital' }, value: { en: 'Minsk' }, ...FROM_NCB_MINSK },
      {
        label: { en: 'Length of the border' },
        value: { en: '3,000' },
        unit: { en: 'km' },
        ...FROM_NCB_MINSK,
      },
      {
        label: { en: 'Land borders' },
        value: { en: '5' },
        unit: { en: 'countries' },
        ...FROM_NCB_MINSK,
      },
    ],
    crimeOverview: localizedRichText({
      en: [
        'Belarus has no coast. Five countries surround it, and its border runs for about 3,000 km. Goods on their way from Asia to European markets cross the country, and smugglers increasingly try to use the same routes.',
        'The forms of crime across borders that concern the country most are:',
        [
          'drug trafficking',
          'human trafficking and people smuggling',
          'firearms trafficking',
          'trafficking in cultural property',
          'international terrorism',
        ],
        'The people and networks behind them rarely stay within one country, so that security at home and in the region depends on cooperation.',
      ],
    }),
    interpolRole: localizedRichText({
      en: [
        'INTERPOL’s National Central Bureau for Belarus, NCB Minsk, is a unit of the Criminal Police. Its aim is that neither the country nor its neighbourhood becomes a convenient passage for organized crime.',
        'The bureau collects what partners around the world know about crime in the region and makes it available to Belarusian police officers, who use it to uncover smuggling routes and to investigate the people behind them.',
        'NCB Minsk often joins operations that INTERPOL leads in this part of the world, above all those against trafficking for sexual exploitation.',
      ],
    }),
    lawEnforcement: localizedRichText({
      en: [
        'Police work in Belarus is a task of the Ministry of Internal Affairs, to which the Criminal Police belongs.',
        'Several other state bodies hold responsibilities of their own, among them committees for investigation, for the border, for customs, for state security and for state control. The department that looks into financial offences is part of the State Control Committee. Prosecution is a matter for the General Prosecutor’s Office.',
      ],
    }),
    crimeAreas: [
      { crimeArea: 'drug-trafficking', prominence: 'principal' },
      { crimeArea: 'human-trafficking', prominence: 'principal' },
      { crimeArea: 'firearms-trafficking', prominence: 'principal' },
      { crimeArea: 'cultural-heritage-crime', prominence: 'principal' },
      {
        crimeArea: 'people-smuggling',
        prominence: 'principal',
        note: { en: 'Illegal migration.' },
      },
      { crimeArea: 'terrorism', prominence: 'principal' },
    ],
    meta: {
      title: { en: 'Belarus: police and international cooperation' },
      description: {
        en: 'Crime challenges in Belarus, the work of NCB Minsk within INTERPOL, and the state bodies that enforce the law.',
      },
    },
  },
}
