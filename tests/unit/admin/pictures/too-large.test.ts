import { expect, it } from 'vitest'

import { tooLarge } from '@/admin/pictures/too-large'
import { LARGEST_PICTURE } from '@/vocabulary/pictures'

it('a picture of the largest size can be uploaded', () => {
  expect(tooLarge(LARGEST_PICTURE, 'en')).toBeNull()
})

it('a larger one cannot, and the limit is said', () => {
  expect(tooLarge(LARGEST_PICTURE + 1, 'fr')).toBe(
    'Cette image fait 20,1 Mo ; la plus grande qui puisse être envoyée fait 20 Mo. Choisissez-en une plus petite.',
  )
  expect(tooLarge(22.5 * 1024 * 1024, 'en')).toContain('22.5 MB')
})
