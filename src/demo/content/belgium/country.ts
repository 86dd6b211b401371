import type { DemoCountry, DemoDocument } from '../demo-profile'
import { KEY_FACTS } from './key-facts'
import { CRIME_OVERVIEW, INTERPOL_ROLE, LAW_ENFORCEMENT } from './sections'

export const BELGIUM: DemoDocument<DemoCountry> = {
  stage: 'published',
  changeNote: {
    en: 'First edition of the profile of Belgium.',
    fr: 'Première édition du profil de la Belgique.',
    es: 'Primera edición del perfil de Bélgica.',
    ar: 'الإصدار الأول من ملف بلجيكا.',
  },
  content: {
    name: { en: 'Belgium', fr: 'Belgique', es: 'Bélgica', ar: 'بلجيكا' },
    slug: 'belgium',
    iso2: 'BE',
    iso3: 'BEL',
    region: 'europe',
    memberSince: '1923-09-07',
    tagline: {
      en: 'How the police of Belgium work with partners abroad.',
      fr: 'Comment la police belge coopère avec ses partenaires à l’étranger.',
      es: 'Cómo coopera la policía belga con sus socios en el extranjero.',
      ar: 'كيف تتعاون الشرطة البلجيكية مع شركائها في الخارج.',
    },
    keyFacts: KEY_FACTS,
    crimeOverview: CRIME_OVERVIEW,
    interpolRole: INTERPOL_ROLE,
    lawEnforcement: LAW_ENFORCEMENT,
    crimeAreas: [
      { crimeArea: 'drug-trafficking', prominence: 'principal' },
      { crimeArea: 'vehicle-crime', prominence: 'principal' },
      {
        crimeArea: 'financial-crime',
        prominence: 'principal',
        note: {
          en: 'Above all fraud.',
          fr: 'Surtout la fraude.',
          es: 'Sobre todo el fraude.',
          ar: 'ولا سيما الاحتيال.',
        },
      },
      {
        crimeArea: 'firearms-trafficking',
        prominence: 'associated',
        note: {
          en: 'Often together with violence.',
          fr: 'Souvent accompagné de violences.',
          es: 'A menudo acompañado de violencia.',
          ar: 'كثيرًا ما يقترن بالعنف.',
        },
      },
      { crimeArea: 'crimes-against-children', prominence: 'supported' },
      { crimeArea: 'fugitive-investigations', prominence: 'supported' },
      { crimeArea: 'human-trafficking', prominence: 'supported' },
    ],
    gallery: [
      {
        media: 'crossroads',
        caption: {
          en: 'Roads from four neighbours meet in Belgium.',
          fr: 'Les routes de quatre pays voisins se croisent en Belgique.',
          es: 'En Bélgica confluyen las carreteras de cuatro países vecinos.',
          ar: 'تلتقي في بلجيكا طرق آتية من أربعة بلدان مجاورة.',
        },
      },
      {
        media: 'coast',
        caption: {
          en: 'The North Sea opens the country to the world’s shipping.',
          fr: 'La mer du Nord ouvre le pays à la navigation mondiale.',
          es: 'El mar del Norte abre el país a la navegación mundial.',
          ar: 'يفتح بحر الشمال البلدَ أمام حركة الملاحة العالمية.',
        },
      },
      {
        media: 'town',
        caption: {
          en: 'Every town belongs to a police zone.',
          fr: 'Chaque ville appartient à une zone de police.',
          es: 'Cada ciudad pertenece a una zona de policía.',
          ar: 'كل مدينة تابعة لمنطقة من مناطق الشرطة.',
        },
      },
    ],
    meta: {
      title: {
        en: 'Belgium: police and international cooperation',
        fr: 'Belgique : police et coopération internationale',
        es: 'Bélgica: policía y cooperación internacional',
        ar: 'بلجيكا: الشرطة والتعاون الدولي',
      },
      description: {
        en: 'Crime challenges in Belgium, the work of NCB Brussels within INTERPOL, and how the federal and the local police share their tasks.',
        fr: 'Les défis de la criminalité en Belgique, le travail du BCN de Bruxelles au sein d’INTERPOL et le partage des tâches entre police fédérale et police locale.',
        es: 'Los retos de la delincuencia en Bélgica, la labor de la OCN de Bruselas en INTERPOL y el reparto de tareas entre la policía federal y la local.',
        ar: 'تحديات الجريمة في بلجيكا، وعمل المكتب المركزي الوطني في بروكسل ضمن الإنتربول، وتوزيع المهام بين الشرطة الاتحادية والشرطة المحلية.',
      },
    },
  },
}
