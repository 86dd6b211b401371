import { describe, expect, it } from 'vitest'

import { readPartialDate } from '../../../src/importer/partial-date'

const TODAY = new Date('2026-11-22')
const date = (text: string): string | undefined => readPartialDate(text, TODAY)?.date

describe('a date', () => {
  it.each([
    ['7 September 1923', '1923-09-07'],
    ['7th Sept. 1923', '1923-09-07'],
    ['7.9.1923', '1923-09-07'],
    ['1923-09-07', '1923-09-07'],
    ['September 7th, 1923', '1923-09-07'],
    ['Setpember 7, 1923', '1923-09-07'],
    ['Friday, 7 September 1923', '1923-09-07'],
    ['le 7 septembre 1923', '1923-09-07'],
    ['1er mars 1950', '1950-03-01'],
    ['el 7 de septiembre de 1923', '1923-09-07'],
    ['٧ سبتمبر ١٩٢٣', '1923-09-07'],
    ['15 تشرين الثاني 1948', '1948-11-15'],
    ['septiembre de 1986', '1986-09'],
    ['Oct 1986', '1986-10'],
    ['1986-10', '1986-10'],
    ['10/1986', '1986-10'],
    ['1986', '1986'],
    ['29 February 1956', '1956-02-29'],
    ['7 أيلول/سبتمبر 1923', '1923-09-07'],
    ['7 أيلول (سبتمبر) 1923', '1923-09-07'],
    ['كانون الثاني/يناير 1956', '1956-01'],
    ['نوفمبر / تشرين الثاني 1956', '1956-11'],
    ['7 سبتمبر عام 1923', '1923-09-07'],
    ['7 سبتمبر من عام 1923', '1923-09-07'],
    ['7 سبتمبر لسنة 1923م', '1923-09-07'],
    ['25/9/1923م', '1923-09-25'],
    ['عام ١٩٥٦م', '1956'],
    ['1956 م', '1956'],
    ['1956 ميلادي', '1956'],
    ['سنة 1956 ميلادية', '1956'],
    ['1ᵉʳ octobre 1956', '1956-10-01'],
    ['le 1 er octobre 1956', '1956-10-01'],
    ['le 1er octobre 1956', '1956-10-01'],
    ['1 enero 1956', '1956-01-01'],
    ['1.º de octubre de 1956', '1956-10-01'],
    ['1.er octubre 1956', '1956-10-01'],
    ['7 de septiembre del año 1923', '1923-09-07'],
  ])('%s is read as %s', (text, expected) => {
    expect(date(text)).toBe(expected)
  })

  it.each([
    ['25/09/1923', 'en', '1923-09-25'],
    ['09/09/1923', 'en', '1923-09-09'],
    ['07.09.1923', 'en', '1923-09-07'],
    ['07/09/1923', 'fr', '1923-09-07'],
    ['07-09-1923', 'es', '1923-09-07'],
    ['٠٧/٠٩/١٩٢٣', 'ar', '1923-09-07'],
  ] as const)('%s is read day first in %s', (text, locale, expected) => {
    expect(readPartialDate(text, TODAY, locale)?.date).toBe(expected)
  })

  it('is read month first only where it cannot be day first', () => {
    expect(date('09/25/1999')).toBe('1999-09-25')
  })

  it.each([
    '07/09/1923',
    '31 February 1950',
    '29 February 1957',
    '13/25/1999',
    '00/00/1950',
    '1948-13',
    '07-09-23',
    '2099',
    '23 November 2026',
    '1 January 1800',
    'circa 1923',
    '1923?',
    '1950s',
    '1946-1950',
    '1946 or 1950',
    '7 Juny 1923',
    '7 أيلول/أكتوبر 1923',
    'كانون الأول/يناير 1956',
    'September/October 1923',
    '7 September (late) 1923',
    '1956 هـ',
    'not known',
    '',
  ])('is not guessed from %j', (text) => {
    expect(readPartialDate(text, TODAY)).toBeUndefined()
  })

  it('leaves what follows it', () => {
    expect(readPartialDate('7 September 1923 (founding member)', TODAY)).toEqual({
      date: '1923-09-07',
      rest: '(founding member)',
    })
  })
})
