import { readFileSync } from 'node:fs'

import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { DEMO_COUNTRIES, DEMO_MEDIA } from '../../../../src/demo/content'
import { LOCALES } from '../../../../src/vocabulary/locales'

describe('the pictures of the demo', () => {
  it.each(DEMO_MEDIA)(
    '$file is a JPEG of 1600 by 1067 pixels and at most 60 KB',
    async ({ file }) => {
      const bytes = readFileSync(new URL(`../../../../src/demo/media/${file}`, import.meta.url))
      const { format, width, height } = await sharp(bytes).metadata()

      expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1600, height: 1067 })
      expect(bytes.length).toBeLessThanOrEqual(60 * 1024)
    },
  )

  it.each(DEMO_MEDIA)('$file is described in every language', ({ alt, caption }) => {
    expect(Object.keys(alt)).toEqual([...LOCALES])
    expect(Object.keys(caption)).toEqual([...LOCALES])
  })

  it('are each used by a gallery, and no gallery uses another', () => {
    const used = DEMO_COUNTRIES.flatMap(({ content }) => content.gallery ?? []).map(
      (row) => row.media,
    )

    expect([...used].sort()).toEqual(DEMO_MEDIA.map((media) => media.key).sort())
  })
})
