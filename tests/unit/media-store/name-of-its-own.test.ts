import { describe, expect, it } from 'vitest'

import { nameOfItsOwn } from '@/media-store/name-of-its-own'

describe('the name of a file', () => {
  it('is one that no other file has, with the ending that it had', () => {
    const names = new Set(Array.from({ length: 100 }, () => nameOfItsOwn('police.station.webp')))
    expect(names.size).toBe(100)
    for (const name of names) expect(name).toMatch(/^police\.station-[0-9a-f]{12}\.webp$/)
  })

  it.each(['picture', '.hidden'])('has none where %s has none', (name) => {
    expect(nameOfItsOwn(name)).toMatch(/^\.?\w+-[0-9a-f]{12}$/)
  })
})
