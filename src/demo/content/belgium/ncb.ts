import type { DemoDocument, DemoNcb } from '../demo-profile'
import { localizedRichText } from '../rich-text'

export const NCB_BRUSSELS: DemoDocument<DemoNcb> = {
  stage: 'published',
  changeNote: {
    en: 'First edition of the page about NCB Brussels.',
    fr: 'Première édition de la page du BCN de Bruxelles.',
    es: 'Primera edición de la página de la OCN de Bruselas.',
    ar: 'الإصدار الأول من صفحة المكتب المركزي الوطني في بروكسل.',
  },
  content: {
    name: {
      en: 'NCB Brussels',
      fr: 'BCN de Bruxelles',
      es: 'OCN de Bruselas',
      ar: 'المكتب المركزي الوطني في بروكسل',
    },
    city: { en: 'Brussels', fr: 'Bruxelles', es: 'Bruselas', ar: 'بروكسل' },
    country: 'belgium',
    hostAgency: 'belgium-federal-police',
    unit: {
      en: 'International Police Cooperation',
      fr: 'Coopération policière internationale',
      es: 'Cooperación Policial Internacional',
      ar: 'التعاون الشرطي الدولي',
    },
    mandate: localizedRichText({
      en: [
        'The National Central Bureau (NCB) is where Belgium’s police and those of other countries meet through INTERPOL. It:',
        [
          'passes requests and replies between Belgian services and bureaus abroad',
          'supports investigations whose traces lead out of the country',
          'helps to find people who are wanted in Belgium or elsewhere',
          'brings Belgian officers into operations led by INTERPOL',
        ],
      ],
      fr: [
        'Le Bureau central national (BCN) est le point de rencontre, par l’intermédiaire d’INTERPOL, de la police belge et des polices d’autres pays. Il :',
        [
          'transmet demandes et réponses entre les services belges et les bureaux à l’étranger',
          'appuie les enquêtes dont les pistes mènent hors du pays',
          'aide à retrouver les personnes recherchées en Belgique ou ailleurs',
          'associe des policiers belges aux opérations dirigées par INTERPOL',
        ],
      ],
      es: [
        'La Oficina Central Nacional (OCN) es el punto de encuentro, a través de INTERPOL, de la policía belga y las de otros países. La oficina:',
        [
          'transmite solicitudes y respuestas entre los servicios belgas y las oficinas en el extranjero',
          'apoya las investigaciones cuyas pistas conducen fuera del país',
          'ayuda a localizar a personas buscadas en Bélgica o en otros lugares',
          'incorpora a agentes belgas a las operaciones dirigidas por INTERPOL',
        ],
      ],
      ar: [
        'المكتب المركزي الوطني هو نقطة التقاء الشرطة البلجيكية بأجهزة الشرطة في البلدان الأخرى عبر الإنتربول. وهو:',
        [
          'ينقل الطلبات والردود بين الأجهزة البلجيكية والمكاتب في الخارج',
          'يدعم التحقيقات التي تقود خيوطها إلى خارج البلد',
          'يساعد على العثور على الأشخاص المطلوبين في بلجيكا أو في غيرها',
          'يُشرك أفرادًا من الشرطة البلجيكية في العمليات التي يقودها الإنتربول',
        ],
      ],
    }),
    crimeAreas: [
      'crimes-against-children',
      'fugitive-investigations',
      'financial-crime',
      'human-trafficking',
    ],
    aroundTheClock: true,
    meta: {
      title: {
        en: 'NCB Brussels',
        fr: 'BCN de Bruxelles',
        es: 'OCN de Bruselas',
        ar: 'المكتب المركزي الوطني في بروكسل',
      },
      description: {
        en: 'What the National Central Bureau in Brussels does for police cooperation between Belgium and the other member countries of INTERPOL.',
        fr: 'Ce que fait le Bureau central national de Bruxelles pour la coopération policière entre la Belgique et les autres pays membres d’INTERPOL.',
        es: 'Qué hace la Oficina Central Nacional de Bruselas por la cooperación policial entre Bélgica y los demás países miembros de INTERPOL.',
        ar: 'ما يقوم به المكتب المركزي الوطني في بروكسل من أجل التعاون الشرطي بين بلجيكا وسائر البلدان الأعضاء في الإنتربول.',
      },
    },
  },
}
