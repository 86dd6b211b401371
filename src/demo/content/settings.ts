import type { SiteSettings } from '../../editions/edition'
import { inAllLocales } from './in-all-locales'

export const DEMO_SETTINGS: Omit<SiteSettings, 'logo' | 'showMap' | 'mapNote'> = {
  name: inAllLocales('Liaison'),
  tagline: {
    en: 'Country profiles for police cooperation',
    fr: 'Profils de pays pour la coopération policière',
    es: 'Perfiles de países para la cooperación policial',
    ar: 'ملفات البلدان من أجل التعاون الشرطي',
  },
  accentColour: '#0b5d66',
  disclaimer: {
    en: 'This is a demonstration of the Liaison software. It is not an official site of INTERPOL or of any other organization, and nobody should rely on what it says.',
    fr: 'Ceci est une démonstration du logiciel Liaison. Ce n’est pas un site officiel d’INTERPOL ni d’aucune autre organisation, et il ne faut pas se fier à son contenu.',
    es: 'Esta es una demostración del programa Liaison. No es un sitio oficial de INTERPOL ni de ninguna otra organización, y su contenido no debe tomarse como referencia.',
    ar: 'هذا عرض توضيحي لبرنامج Liaison، وليس موقعًا رسميًا للإنتربول ولا لأي منظمة أخرى، ولا ينبغي الاعتماد على محتواه.',
  },
  home: {
    heading: {
      en: 'Police cooperation, country by country',
      fr: 'La coopération policière, pays par pays',
      es: 'La cooperación policial, país por país',
      ar: 'التعاون الشرطي، بلدًا بلدًا',
    },
    introduction: {
      en: 'Find out which forms of crime concern a country, who enforces its laws, and how its National Central Bureau works with others. Each profile is written in the country and checked by a second person before it appears here.',
      fr: 'Découvrez quelles formes de criminalité touchent un pays, qui y fait respecter la loi et comment son Bureau central national travaille avec les autres. Chaque profil est rédigé dans le pays et vérifié par une deuxième personne avant de paraître ici.',
      es: 'Descubra qué formas de delincuencia afectan a un país, quién hace cumplir en él la ley y cómo trabaja su Oficina Central Nacional con las demás. Cada perfil se redacta en el país y lo comprueba una segunda persona antes de aparecer aquí.',
      ar: 'تعرّف على أشكال الجريمة التي تعني كل بلد، وعلى من يتولى إنفاذ القانون فيه، وعلى عمل مكتبه المركزي الوطني مع سائر المكاتب. يُكتب كل ملف في البلد نفسه ويراجعه شخص ثانٍ قبل أن يظهر هنا.',
    },
  },
  navigation: [
    {
      label: { en: 'Countries', fr: 'Pays', es: 'Países', ar: 'البلدان' },
      href: '/countries',
    },
    {
      label: {
        en: 'Crime areas',
        fr: 'Domaines de criminalité',
        es: 'Ámbitos delictivos',
        ar: 'مجالات الإجرام',
      },
      href: '/crime-areas',
    },
  ],
}
