import { expect, it } from 'vitest'

import { inAllLocales } from '@/i18n/in-all-locales'

it('puts every language at each place of a table', () => {
  const words = (language: string) => ({ name: language, field: { help: `${language} help` } })
  const all = { en: words('en'), fr: words('fr'), es: words('es'), ar: words('ar') }
  expect(inAllLocales(all)).toEqual({
    name: { en: 'en', fr: 'fr', es: 'es', ar: 'ar' },
    field: { help: { en: 'en help', fr: 'fr help', es: 'es help', ar: 'ar help' } },
  })
})
