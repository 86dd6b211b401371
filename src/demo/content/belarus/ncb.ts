import type { DemoDocument, DemoNcb } from '../demo-profile'
import { localizedRichText } from '../rich-text'

export const NCB_MINSK: DemoDocument<DemoNcb> = {
  stage: 'published',
  changeNote: { en: 'First edition of the page about NCB Minsk.' },
  content: {
    name: { en: 'NCB Minsk' },
    city: { en: 'Minsk' },
    country: 'belarus',
    hostAgency: 'belarus-criminal-police',
    mandate: localizedRichText({
      en: [
        'The National Central Bureau (NCB) in Minsk links the police of Belarus with INTERPOL and its member countries. It:',
        [
          'shares information on crime in the region with police officers throughout Belarus',
          'supports inquiries into the smuggling of goods and people through the country',
          'takes part in operations against human trafficking',
        ],
      ],
    }),
    crimeAreas: ['human-trafficking'],
    meta: {
      title: { en: 'NCB Minsk' },
      description: {
        en: 'What the National Central Bureau in Minsk does for police cooperation between Belarus and the other member countries of INTERPOL.',
      },
    },
  },
}
