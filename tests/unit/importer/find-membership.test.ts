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
  ])('is stated in %j', (text, date) => {
    expect(dates(text)).toEqual([date])
  })

  it.each([
    'Belgium joined the European Union in 1958.',
    'It became a member of the United Nations in 1945.',
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
