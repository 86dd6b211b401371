import { describe, expect, it } from 'vitest'

import { behindBullet } from '../../../src/importer/bullet'

describe('a bullet', () => {
  it.each('• · – — * ‣ ◦ ▪ ► ✓ ● ■ ➤ → » ⁃ ∙ ✔ ◆ ★ › ¤ § o ✅'.split(' '))(
    '%s is taken off',
    (mark) => {
      expect(behindBullet(`${mark} Coast Guard`)).toEqual({ text: 'Coast Guard', ordered: false })
    },
  )

  it.each(['1.', '12)', '(3)', 'a)', '(iv)', '[2]', '1 -', '1:', '1/', '1.-', '1°', '٣.'])(
    '%s is taken off as a number',
    (mark) => {
      expect(behindBullet(`${mark} Coast Guard`)).toEqual({ text: 'Coast Guard', ordered: true })
    },
  )

  it.each([
    '185 local police forces',
    '1.5 million people',
    '© INTERPOL 2024',
    'of the coast',
    'o sea, the coast',
    '-ism',
    '7 September 1923',
  ])('is none in %j', (line) => {
    expect(behindBullet(line)).toBeUndefined()
  })
})
