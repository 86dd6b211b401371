import { test } from 'vitest'

import { wordsOf } from '@/site/i18n/language'

import { expectComplete } from '../../../support/words'

test('the words of the site are there in every language', () => {
  expectComplete({ en: wordsOf('en'), fr: wordsOf('fr'), es: wordsOf('es'), ar: wordsOf('ar') })
})
