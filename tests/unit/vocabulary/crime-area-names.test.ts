import { describe, expect, it } from 'vitest'

import { CRIME_AREA_NAMES } from '../../../src/vocabulary/crime-area-names'
import { foldText } from '../../../src/vocabulary/fold'
import { LOCALES } from '../../../src/vocabulary/locales'

describe('the starting list of crime areas', () => {
  it('names and summarizes each area in every language', () => {
    for (const area of CRIME_AREA_NAMES)
      for (const locale of LOCALES) {
        expect(area.name[locale], `${area.slug} ${locale}`).toBeTruthy()
        expect(area.summary[locale], `${area.slug} ${locale}`).toMatch(/\.$/)
        expect(area.synonyms[locale]?.length, `${area.slug} ${locale}`).toBeGreaterThan(0)
      }
  })

  it('has ASCII slugs, each once', () => {
    const slugs = CRIME_AREA_NAMES.map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it('gives no synonym to two areas', () => {
    const owners = new Map<string, string>()
    for (const { slug, name, synonyms } of CRIME_AREA_NAMES)
      for (const synonym of [...Object.values(name), ...Object.values(synonyms).flat()]) {
        const key = foldText(synonym)
        expect([undefined, slug], synonym).toContain(owners.get(key))
        owners.set(key, slug)
      }
  })
})
