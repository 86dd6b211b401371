import type { DemoAgency, DemoDocument } from '../demo-profile'
import { localizedRichText } from '../rich-text'

const published = (
  content: Omit<DemoAgency, 'country' | 'responsibilities'>,
  responsibilities: string,
): DemoDocument<DemoAgency> => ({
  stage: 'published',
  changeNote: { en: 'First edition of the page about this agency.' },
  content: {
    ...content,
    country: 'belarus',
    responsibilities: localizedRichText({ en: [responsibilities] }),
  },
})

/** Parents before children. */
export const BELARUSIAN_AGENCIES: readonly DemoDocument<DemoAgency>[] = [
  published(
    {
      name: { en: 'Ministry of Internal Affairs' },
      nativeName: 'Міністэрства ўнутраных спраў / Министерство внутренних дел',
      acronym: { en: 'MIA' },
      slug: 'belarus-ministry-of-internal-affairs',
      level: 'national',
      functions: ['police'],
    },
    'The ministry is responsible for policing in Belarus. The Criminal Police, which houses NCB Minsk, is one of its services.',
  ),
  published(
    {
      name: { en: 'Criminal Police' },
      nativeName: 'Крымінальная міліцыя / Криминальная милиция',
      slug: 'belarus-criminal-police',
      parent: 'belarus-ministry-of-internal-affairs',
      level: 'national',
      functions: ['police', 'investigation'],
    },
    'The Criminal Police detects and solves crimes. Through NCB Minsk it is also the country’s link to INTERPOL.',
  ),
  published(
    {
      name: { en: 'Investigation Committee' },
      nativeName: 'Следчы камітэт / Следственный комитет',
      slug: 'belarus-investigation-committee',
      level: 'national',
      functions: ['investigation'],
    },
    'The committee conducts criminal investigations before a case goes to court.',
  ),
  published(
    {
      name: { en: 'General Prosecutor’s Office' },
      nativeName: 'Генеральная пракуратура / Генеральная прокуратура',
      slug: 'belarus-general-prosecutors-office',
      level: 'national',
      functions: ['prosecution'],
    },
    'The office heads the country’s prosecutors, who bring criminal cases before the courts.',
  ),
  published(
    {
      name: { en: 'State Border Guard Committee' },
      nativeName: 'Дзяржаўны пагранічны камітэт / Государственный пограничный комитет',
      slug: 'belarus-state-border-guard-committee',
      level: 'national',
      functions: ['border'],
    },
    'The committee protects the state border and controls who crosses it.',
  ),
  published(
    {
      name: { en: 'State Customs Committee' },
      nativeName: 'Дзяржаўны мытны камітэт / Государственный таможенный комитет',
      slug: 'belarus-state-customs-committee',
      level: 'national',
      functions: ['customs'],
    },
    'The committee controls the goods that enter and leave the country.',
  ),
  published(
    {
      name: { en: 'State Security Committee' },
      nativeName: 'Камітэт дзяржаўнай бяспекі / Комитет государственной безопасности',
      slug: 'belarus-state-security-committee',
      level: 'national',
      functions: ['state-security'],
    },
    'The committee deals with threats to the security of the state.',
  ),
  published(
    {
      name: { en: 'State Control Committee' },
      nativeName: 'Камітэт дзяржаўнага кантролю / Комитет государственного контроля',
      slug: 'belarus-state-control-committee',
      level: 'national',
      functions: ['oversight'],
    },
    'The committee oversees how public money and property are used.',
  ),
  published(
    {
      name: { en: 'Financial Investigation Department' },
      nativeName: 'Дэпартамент фінансавых расследаванняў / Департамент финансовых расследований',
      slug: 'belarus-financial-investigation-department',
      parent: 'belarus-state-control-committee',
      level: 'national',
      functions: ['financial-investigation'],
    },
    'The department investigates economic and tax offences within the State Control Committee.',
  ),
]
