import type { DemoAgency, DemoDocument } from '../demo-profile'
import { localizedRichText } from '../rich-text'

const firstEdition: Pick<DemoDocument<DemoAgency>, 'stage' | 'changeNote'> = {
  stage: 'published',
  changeNote: {
    en: 'First edition of the page about this agency.',
    fr: 'Première édition de la page de ce service.',
    es: 'Primera edición de la página de este organismo.',
    ar: 'الإصدار الأول من صفحة هذا الجهاز.',
  },
}

/** Parents before children. */
export const BELGIAN_AGENCIES: readonly DemoDocument<DemoAgency>[] = [
  {
    ...firstEdition,
    content: {
      name: {
        en: 'Integrated Police',
        fr: 'Police intégrée',
        es: 'Policía Integrada',
        ar: 'الشرطة المتكاملة',
      },
      nativeName: 'Police Intégrée / Geïntegreerde Politie',
      slug: 'belgium-integrated-police',
      country: 'belgium',
      level: 'national',
      functions: ['police'],
      responsibilities: localizedRichText({
        en: [
          'The Integrated Police is the police service of Belgium as a whole. Its two tiers, the Federal Police and the Local Police, act independently of each other and divide the work between them.',
        ],
        fr: [
          'La Police intégrée est le service de police de l’ensemble de la Belgique. Ses deux niveaux, la Police fédérale et la Police locale, agissent indépendamment l’un de l’autre et se répartissent le travail.',
        ],
        es: [
          'La Policía Integrada es el servicio de policía de toda Bélgica. Sus dos niveles, la Policía Federal y la Policía Local, actúan con independencia el uno del otro y se reparten el trabajo.',
        ],
        ar: [
          'الشرطة المتكاملة هي جهاز الشرطة لبلجيكا بأسرها. ويعمل مستوياها، الشرطة الاتحادية والشرطة المحلية، باستقلال أحدهما عن الآخر ويتقاسمان العمل فيما بينهما.',
        ],
      }),
      website: 'https://www.police.be',
    },
  },
  {
    ...firstEdition,
    content: {
      name: {
        en: 'Federal Police',
        fr: 'Police fédérale',
        es: 'Policía Federal',
        ar: 'الشرطة الاتحادية',
      },
      nativeName: 'Police Fédérale / Federale Politie',
      slug: 'belgium-federal-police',
      country: 'belgium',
      parent: 'belgium-integrated-police',
      level: 'federal',
      functions: ['police', 'investigation'],
      responsibilities: localizedRichText({
        en: [
          'The Federal Police carries out:',
          [
            'specialized police work for the country as a whole and for its regions',
            'support for the forces of the Local Police and for its own units',
            'cooperation with police services abroad, with NCB Brussels among its units',
          ],
        ],
        fr: [
          'La Police fédérale assure :',
          [
            'des missions policières spécialisées pour l’ensemble du pays et pour ses régions',
            'l’appui aux corps de la Police locale et à ses propres unités',
            'la coopération avec les services de police étrangers, dont se charge notamment le BCN de Bruxelles',
          ],
        ],
        es: [
          'La Policía Federal se encarga de:',
          [
            'labores policiales especializadas para todo el país y para sus regiones',
            'el apoyo a los cuerpos de la Policía Local y a sus propias unidades',
            'la cooperación con los servicios de policía de otros países, en particular por medio de la OCN de Bruselas',
          ],
        ],
        ar: [
          'تتولى الشرطة الاتحادية:',
          [
            'المهام الشرطية المتخصصة على صعيد البلد كله ومناطقه',
            'دعم قوات الشرطة المحلية والوحدات التابعة لها هي نفسها',
            'التعاون مع أجهزة الشرطة في الخارج، ولا سيما عن طريق المكتب المركزي الوطني في بروكسل',
          ],
        ],
      }),
    },
  },
  {
    ...firstEdition,
    content: {
      name: {
        en: 'Local Police',
        fr: 'Police locale',
        es: 'Policía Local',
        ar: 'الشرطة المحلية',
      },
      nativeName: 'Police Locale / Lokale Politie',
      slug: 'belgium-local-police',
      country: 'belgium',
      parent: 'belgium-integrated-police',
      level: 'local',
      functions: ['police'],
      unitCount: 185,
      responsibilities: localizedRichText({
        en: [
          'The forces of the Local Police are the nearest to the public. Each is responsible for one police zone, keeps order there and deals with most everyday matters.',
        ],
        fr: [
          'Les corps de la Police locale sont les plus proches de la population. Chacun est responsable d’une zone de police, y maintient l’ordre et traite la plupart des affaires courantes.',
        ],
        es: [
          'Los cuerpos de la Policía Local son los más cercanos a la población. Cada uno es responsable de una zona de policía, mantiene en ella el orden y atiende la mayoría de los asuntos cotidianos.',
        ],
        ar: [
          'قوات الشرطة المحلية هي الأقرب إلى السكان. وكل قوة منها مسؤولة عن منطقة شرطة واحدة، تحفظ فيها النظام وتعالج معظم الشؤون اليومية.',
        ],
      }),
    },
  },
]
