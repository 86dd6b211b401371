import { describe, expect, it } from 'vitest'

import { countriesLike } from '../../../src/vocabulary/countries-like'

const likes = (name: string): string[] => countriesLike(name).map((country) => country.name)

describe('the countries like a name', () => {
  it.each([
    ['Belaruss', 'Belarus'],
    ['Belguim', 'Belgium'],
    ['Filand', 'Finland'],
    ['Kazachstan', 'Kazakhstan'],
    ['Switserland', 'Switzerland'],
    ['Sénégall', 'Senegal'],
    ['Marueccos', 'Morocco'],
    ['بلجكا', 'Belgium'],
  ])('%s are proposed', (written, name) => {
    expect(likes(written)[0]).toBe(name)
  })

  it('are the nearest first, and few', () => {
    expect(likes('Nigerr')).toEqual(['Niger'])
    expect(likes('Austraia')).toEqual(['Austria', 'Australia'])
  })

  it.each(['Wakanda', 'Atlantis', 'Narnia', 'Ab', 'Federal Police', ''])(
    'are none for %j',
    (written) => {
      expect(likes(written)).toEqual([])
    },
  )
})
