import { expect, test } from 'vitest'

import { areBeginnings, beginningsOf } from '@/search/beginnings'
import { wordsOf } from '@/search/fold'
import { ISO_COUNTRIES, namesOfCode } from '@/vocabulary/country-names'

const finds = (typed: string, names: string) => areBeginnings(wordsOf(typed), beginningsOf(names))

/** What somebody has typed, letter by letter. */
const typing = (text: string): string[] => Array.from(text, (_, index) => text.slice(0, index + 1))

test('every word has to begin a word of the names', () => {
  expect(finds('guin equ', 'Equatorial Guinea')).toBe(true)
  expect(finds('guin bis', 'Equatorial Guinea')).toBe(false)
  expect(finds('land', 'Switzerland')).toBe(false)
  expect(finds('', 'Belgium')).toBe(true)
})

test.each([
  ['العراق', 'العراق'],
  ['عراق', 'العراق'],
  ['البانيا', 'ألبانيا'],
  ['بالاو', 'بالاو'],
  ['المملكة العربية السعودية', 'المملكة العربية السعودية'],
  ['سعوديه', 'السعودية'],
  ['سورية', 'سوريه'],
  ['lodz', 'Łódź'],
  ['Coeur', 'Cœur'],
])('whoever types %s finds %s with each letter', (typed, name) => {
  expect(typing(typed).filter((begun) => !finds(begun, name))).toEqual([])
})

test('so does whoever types any name of any country, but for abbreviations, which their last full stop completes', () => {
  const names = ISO_COUNTRIES.flatMap(({ iso2 }) => namesOfCode(iso2))
  const lost = names.filter((name) => typing(name).some((begun) => !finds(begun, name)))
  expect(lost.filter((name) => !name.includes('.'))).toEqual([])
  expect(names.filter((name) => !finds(name, name))).toEqual([])
})
