import type { KeyFact } from '../../../content/profiles'
import { inAllLocales } from '../in-all-locales'

const VERIFIED_ON = '2026-11-01'

const BELGIAN_CONSTITUTION = {
  en: 'Belgian Constitution',
  fr: 'Constitution belge',
  es: 'Constitución belga',
  ar: 'الدستور البلجيكي',
}

const BELGIAN_FEDERAL_POLICE = {
  en: 'Belgian Federal Police',
  fr: 'Police fédérale belge',
  es: 'Policía Federal belga',
  ar: 'الشرطة الاتحادية البلجيكية',
}

export const KEY_FACTS: KeyFact[] = [
  {
    label: { en: 'Capital', fr: 'Capitale', es: 'Capital', ar: 'العاصمة' },
    value: { en: 'Brussels', fr: 'Bruxelles', es: 'Bruselas', ar: 'بروكسل' },
    source: BELGIAN_CONSTITUTION,
    verifiedOn: VERIFIED_ON,
  },
  {
    label: {
      en: 'Official languages',
      fr: 'Langues officielles',
      es: 'Idiomas oficiales',
      ar: 'اللغات الرسمية',
    },
    value: {
      en: 'Dutch, French and German',
      fr: 'Néerlandais, français et allemand',
      es: 'Neerlandés, francés y alemán',
      ar: 'الهولندية والفرنسية والألمانية',
    },
    source: BELGIAN_CONSTITUTION,
    verifiedOn: VERIFIED_ON,
  },
  {
    label: {
      en: 'Land borders',
      fr: 'Frontières terrestres',
      es: 'Fronteras terrestres',
      ar: 'الحدود البرية',
    },
    value: inAllLocales('4'),
    unit: { en: 'countries', fr: 'pays', es: 'países', ar: 'بلدان' },
    source: BELGIAN_FEDERAL_POLICE,
    verifiedOn: VERIFIED_ON,
  },
  {
    label: {
      en: 'Local Police',
      fr: 'Police locale',
      es: 'Policía Local',
      ar: 'الشرطة المحلية',
    },
    value: inAllLocales('185'),
    unit: { en: 'forces', fr: 'corps de police', es: 'cuerpos', ar: 'قوة' },
    source: BELGIAN_FEDERAL_POLICE,
    verifiedOn: VERIFIED_ON,
  },
]
