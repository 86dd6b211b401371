import { expect, test } from 'vitest'

import { withWesternDigits } from '@/vocabulary/digits'

test('Arabic and Persian digits become Western ones, and nothing else changes', () => {
  expect(withWesternDigits('٠١٢٣٤٥٦٧٨٩')).toBe('0123456789')
  expect(withWesternDigits('۰۱۲۳۴۵۶۷۸۹')).toBe('0123456789')
  expect(withWesternDigits('في ٣ مدن، 12²')).toBe('في 3 مدن، 12²')
})
