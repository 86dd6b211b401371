import { describe, expect, test } from 'vitest'

import {
  agencyCount,
  bureauCity,
  membershipYear,
  neighbourCount,
} from '@/readiness/checks/contradictions'
import type { Locale } from '@/vocabulary/locales'
import { paragraph, richText, subjectOf } from '../support'

const says = (locale: Locale, text: string) => ({
  lawEnforcement: { [locale]: richText(paragraph(text)) },
})

describe('neighbour-count', () => {
  const neighbours = ['a', 'b', 'c', 'd']
  const stated = (locale: Locale, text: string) =>
    neighbourCount(subjectOf({ ...says(locale, text), neighbours })).map(
      ({ params }) => params?.stated,
    )

  test.each<[Locale, string]>([
    ['en', 'It has five neighbours and a long coast.'],
    ['en', 'Roads from 5 neighbouring countries meet here.'],
    ['en', 'Belarus borders five countries.'],
    ['fr', 'Les routes de cinq pays voisins se croisent.'],
    ['fr', 'Le pays partage une frontière avec 5 pays.'],
    ['es', 'Confluyen las carreteras de cinco países vecinos.'],
    ['es', 'El país limita con cinco países.'],
    ['ar', 'تلتقي طرق آتية من خمسة بلدان مجاورة.'],
    ['ar', 'للبلد حدود مع ٥ دول.'],
  ])('understands in %s: %s', (locale, text) => {
    expect(stated(locale, text)).toEqual([5])
  })

  test.each<[Locale, string]>([
    ['en', 'It has four neighbours.'],
    ['en', 'It works with 25 countries, among them its neighbours.'],
    ['en', 'Its neighbours are safe.'],
    ['fr', 'Ses quatre voisins coopèrent.'],
    ['es', 'Sus cuatro vecinos cooperan.'],
    ['ar', 'من أربعة بلدان مجاورة.'],
  ])('does not object in %s: %s', (locale, text) => {
    expect(stated(locale, text)).toEqual([])
  })

  test('reads key facts as well, and says where', () => {
    const content = { keyFacts: [{ label: { en: 'Neighbours' }, value: { en: '6' } }], neighbours }
    expect(neighbourCount(subjectOf(content))).toEqual([
      {
        severity: 'warning',
        says: 'neighbours-differ',
        path: 'keyFacts.0.value',
        locale: 'en',
        params: { stated: 6, known: 4 },
      },
    ])
  })
})

describe('membership-year', () => {
  const stated = (locale: Locale, text: string, memberSince?: string) =>
    membershipYear(
      subjectOf({ ...says(locale, text), ...(memberSince ? { memberSince } : {}) }),
    ).map(({ params }) => params?.stated)

  test.each<[Locale, string]>([
    ['en', 'Belgium has been a member of INTERPOL since 7 September 1924.'],
    ['en', 'The country joined INTERPOL in 1924.'],
    ['fr', 'La Belgique est membre d’INTERPOL depuis le 7 septembre 1924.'],
    ['fr', 'Le pays a adhéré à INTERPOL en 1924.'],
    ['es', 'Bélgica es miembro de INTERPOL desde 1924.'],
    ['es', 'El país se unió a INTERPOL en 1924.'],
    ['ar', 'بلجيكا عضو في الإنتربول منذ عام 1924.'],
    ['ar', 'انضمت بلجيكا إلى الإنتربول في عام 1924.'],
  ])('understands in %s: %s', (locale, text) => {
    expect(stated(locale, text, '1923-09-07')).toEqual([1924])
    expect(stated(locale, text, '1924')).toEqual([])
    expect(stated(locale, text)).toEqual([])
  })

  test('takes membership of something else for what it is', () => {
    expect(stated('en', 'It is a member of the European Union since 1957.', '1923')).toEqual([])
  })
})

describe('bureau-city', () => {
  const named = (locale: Locale, text: string) =>
    bureauCity(
      subjectOf(
        { interpolRole: { [locale]: richText(paragraph(text)) } },
        {
          surroundings: {
            bureauCity: { en: 'Brussels', fr: 'Bruxelles', es: 'Bruselas' },
            countryName: { en: 'Belgium', fr: 'Belgique' },
          },
        },
      ),
    ).map(({ params }) => params?.stated)

  test.each<[Locale, string, string]>([
    ['en', 'NCB Antwerp works day and night.', 'Antwerp'],
    ['en', 'The National Central Bureau (NCB) in Antwerp works day and night.', 'Antwerp'],
    ['fr', 'Le BCN d’Anvers travaille jour et nuit.', 'Anvers'],
    ['es', 'La OCN de Amberes trabaja día y noche.', 'Amberes'],
  ])('understands in %s: %s', (locale, text, city) => {
    expect(named(locale, text)).toEqual([city])
  })

  test.each<[Locale, string]>([
    ['en', 'NCB Brussels works with NCB Paris.'],
    ['en', 'The National Central Bureau in Belgium sits in the capital.'],
    ['en', 'The NCB INTERPOL needs is this one.'],
    ['fr', 'Le BCN de Bruxelles travaille jour et nuit.'],
  ])('does not object in %s: %s', (locale, text) => {
    expect(named(locale, text)).toEqual([])
  })
})

describe('agency-count', () => {
  test.each<[Locale, string]>([
    ['en', 'Four law enforcement agencies share the work.'],
    ['fr', 'Quatre services de police se partagent le travail.'],
    ['es', 'Cuatro cuerpos policiales se reparten el trabajo.'],
    ['ar', 'تتقاسم أربعة أجهزة أمنية العمل.'],
  ])('understands in %s: %s', (locale, text) => {
    const found = (count: number) =>
      agencyCount(subjectOf(says(locale, text), { surroundings: { agencyCount: count } }))
    expect(found(3)).toMatchObject([{ says: 'agencies-differ', params: { stated: 4, known: 3 } }])
    expect(found(4)).toEqual([])
  })

  test.each<[Locale, string]>([
    ['en', 'It has twenty-one law enforcement agencies.'],
    ['en', 'It has forty-two police agencies.'],
    ['en', 'It has forty two police agencies.'],
    ['en', 'It has one hundred and two police agencies.'],
    ['en', 'It has two or three police agencies.'],
    ['en', 'It has 2–3 police agencies, or 2 to 3 police agencies.'],
    ['en', 'Agencies: 1,200.'],
    ['en', 'Agencies: 3 000.'],
    ['en', 'Agencies: three hundred.'],
    ['en', 'Agencies: 12–15.'],
    ['fr', 'Le pays a vingt-deux services de police.'],
    ['fr', 'Le pays a vingt et un services de police.'],
    ['fr', 'Le pays a dix-sept services de police.'],
    ['fr', 'Le pays a cent deux services de police.'],
    ['fr', 'Le pays a 3 000 services de police.'],
    ['fr', 'Le pays a 3\u202f000 services de police.'],
    ['fr', 'Le pays a 3’000 services de police.'],
    ['es', 'El país tiene treinta y dos cuerpos policiales.'],
    ['es', 'El país tiene ciento dos cuerpos policiales.'],
    ['es', 'El país tiene doscientos dos cuerpos policiales.'],
    ['ar', 'في البلد مئة وثلاثة أجهزة أمنية.'],
    ['ar', 'في البلد ٣٬٠٠٠ أجهزة أمنية.'],
    ['ar', 'الأجهزة الأمنية: ثلاثة آلاف.'],
  ])('passes over a number that it does not understand, in %s: %s', (locale, text) => {
    expect(
      agencyCount(subjectOf(says(locale, text), { surroundings: { agencyCount: 4 } })),
    ).toEqual([])
  })

  test.each<[Locale, string]>([
    ['en', 'Since 2010 three police agencies share the work.'],
    ['en', 'A reform came in 2010. Three police agencies share the work.'],
    ['en', 'The customs and three police agencies share the work.'],
    ['en', 'Agencies: 3, two of them large.'],
    ['en', 'Agencies: three in 2010.'],
    ['fr', 'Le pays a, depuis 2010, 3 services de police.'],
    ['es', 'La aduana y tres cuerpos policiales se reparten el trabajo.'],
    ['ar', 'في البلد ٣ أجهزة أمنية.'],
  ])('understands a number beside others, in %s: %s', (locale, text) => {
    expect(
      agencyCount(subjectOf(says(locale, text), { surroundings: { agencyCount: 4 } })),
    ).toMatchObject([{ params: { stated: 3 } }])
  })
})
