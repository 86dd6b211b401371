import { describe, expect, it } from 'vitest'

import { classifyLines } from '../../../src/importer/classify-lines'
import { membershipClaims } from '../../../src/importer/find-membership'
import { readPlainText } from '../../../src/importer/read-plain-text'

const TODAY = new Date('2026-11-22')

const claims = (text: string, iso2 = 'BE', locale: 'en' | 'fr' | 'es' | 'ar' = 'en') =>
  membershipClaims(classifyLines(readPlainText(text), TODAY), { iso2, locale, today: TODAY })

const dates = (...of: Parameters<typeof claims>): string[] => claims(...of).map(({ date }) => date)

describe('the membership', () => {
  it.each([
    ['Belgium joined INTERPOL on 7 September 1923.', '1923-09-07'],
    ['It joined INTERPOL in September 1923 and has hosted a meeting since.', '1923-09'],
    ['The country became the 190th member in October 2011.', '2011-10'],
    ['It became a member of INTERPOL in 1923 (as a founder).', '1923'],
    ['Belgium has been a member country of the Organization since 1923.', '1923'],
    ['In 1923, Belgium joined INTERPOL as one of its founders.', '1923'],
    ['It was admitted to INTERPOL as its 20th member on 7 September 1923.', '1923-09-07'],
    ['La Belgique a adhéré à INTERPOL le 7 septembre 1923.', '1923-09-07'],
    ['Elle est devenue membre d’INTERPOL en 1923.', '1923'],
    ['Bélgica ingresó en INTERPOL el 7 de septiembre de 1923.', '1923-09-07'],
    ['Es miembro de INTERPOL desde 1923.', '1923'],
    ['انضمت بلجيكا إلى الإنتربول في 7 سبتمبر 1923.', '1923-09-07'],
    [
      'انضمت بلجيكا إلى المنظمة الدولية للشرطة الجنائية (الإنتربول) في 7 سبتمبر 1923.',
      '1923-09-07',
    ],
    ['في عام 1923 انضمت بلجيكا إلى المنظمة.', '1923'],
    ['In 1923, Belgium joined the Organization with others.', '1923'],
    ['En 1923, la Belgique a rejoint l’Organisation.', '1923'],
    ['En 1923, Bélgica ingresó en la Organización.', '1923'],
    ['Since 1923, Belgium has been a member of INTERPOL.', '1923'],
    ['Belgium became a member of INTERPOL in 1923 and of the OECD in 1961.', '1923'],
    ['Belgium joined INTERPOL in 1923 and the Schengen area in 1995.', '1923'],
  ])('is stated in %j', (text, date) => {
    expect(dates(text)).toEqual([date])
  })

  it.each([
    'Belgium joined the European Union in 1958.',
    'It became a member of the United Nations in 1945.',
    'In 1948, Belgium became a member of the Organization for Example Matters.',
    'In 1948, Belgium joined the Organization of Example States, and INTERPOL helped.',
    'In 1948, Belgium became a member of the Organisation for Examples with INTERPOL.',
    'En 1969, la Belgique est devenue membre de l’Organisation de la coopération.',
    'En 1969, la Belgique a rejoint l’Organisation mondiale des exemples.',
    'En 2010, Bélgica ingresó en la Organización para la Cooperación.',
    'En 2010, Bélgica ingresó en la Organización Marítima Internacional.',
    'في عام 1969 انضمت بلجيكا إلى المنظمة العربية للأمثلة.',
    'In 2019, as a member state of CARICOM, Belgium was host to a course of INTERPOL.',
    'In 2019, as a member of a club, Belgium was host to a course of INTERPOL.',
    'In 2019, as a member of INTERPOL, Belgium was host to a course.',
    'En 2019, la Belgique, qui est membre d’INTERPOL, a accueilli un cours.',
    'Belgium became a member in 1960, as others of the OECD did.',
    'Belgium joined INTERPOL around 1923.',
    'Belgium joined INTERPOL in 1923 or 1924.',
    'France joined INTERPOL in 1923.',
    'A new chief joined the NCB in 2019.',
    'Belgium joined INTERPOL on 07/09/1923.',
  ])('is not guessed from %j', (text) => {
    expect(dates(text)).toEqual([])
  })

  it('is read day first in a French text', () => {
    expect(dates('La Belgique a adhéré à INTERPOL le 07/09/1923.', 'BE', 'fr')).toEqual([
      '1923-09-07',
    ])
  })

  it('is quoted with the line on which its sentence starts, wrapped or not', () => {
    const text =
      'The country is small.\n\nThe bureau is old. Belgium joined\nINTERPOL in 1923 with others.'
    expect(claims(text)).toEqual([
      { date: '1923', line: 3, text: 'Belgium joined INTERPOL in 1923' },
    ])
  })
})
