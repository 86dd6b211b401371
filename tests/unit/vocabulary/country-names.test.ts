import { describe, expect, it } from 'vitest'

import { countryNamed, ISO_COUNTRIES } from '../../../src/vocabulary/country-names'
import { LOCALES } from '../../../src/vocabulary/locales'

describe('the list of countries', () => {
  it('has the 249 entries of ISO 3166-1, each code once', () => {
    expect(ISO_COUNTRIES).toHaveLength(249)
    expect(new Set(ISO_COUNTRIES.map(({ iso2 }) => iso2)).size).toBe(249)
    expect(new Set(ISO_COUNTRIES.map(({ iso3 }) => iso3)).size).toBe(249)
    for (const { iso2, iso3 } of ISO_COUNTRIES) {
      expect(iso2).toMatch(/^[A-Z]{2}$/)
      expect(iso3).toMatch(/^[A-Z]{3}$/)
    }
  })

  it.each(LOCALES)('is recognized by every name of the locale data in %s', (locale) => {
    const names = new Intl.DisplayNames([locale], { type: 'region' })
    const missed = ISO_COUNTRIES.filter(
      ({ iso2 }) => countryNamed(names.of(iso2) ?? '')?.iso2 !== iso2,
    )
    expect(missed).toEqual([])
  })
})

describe('a country', () => {
  it.each([
    ["Côte d'Ivoire", 'CI'],
    ['Cote dIvoire', 'CI'],
    ['CÔTE D’IVOIRE', 'CI'],
    ['Ivory Coast', 'CI'],
    ['The Gambia', 'GM'],
    ['Gambia (The)', 'GM'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Congo', 'CG'],
    ['Republic of the Congo', 'CG'],
    ['Congo (Democratic Republic)', 'CD'],
    ['DRC', 'CD'],
    ['Bosnia & Herzegovina', 'BA'],
    ['Bosnia-Herzegovina', 'BA'],
    ['Korea (Rep. of)', 'KR'],
    ['Democratic People’s Republic of Korea', 'KP'],
    ['Holy See', 'VA'],
    ['St. Kitts', 'KN'],
    ['Czech Republic', 'CZ'],
    ['Swaziland', 'SZ'],
    ['Lao PDR', 'LA'],
    ['Brunei Darussalam', 'BN'],
    ['Viet Nam', 'VN'],
    ['Cabo Verde', 'CV'],
    ['UK', 'GB'],
    ['U.S.A.', 'US'],
    ['Micronesia, Federated States of', 'FM'],
    ['République du Sénégal', 'SN'],
    ['les Pays-Bas', 'NL'],
    ['República del Paraguay', 'PY'],
    ['المملكة المغربية', 'MA'],
    ['جمهورية الكونغو الديمقراطية', 'CD'],
  ])('is recognized by %s', (name, iso2) => {
    expect(countryNamed(name)?.iso2).toBe(iso2)
  })

  it.each(['', 'Atlantis', 'us', 'car', 'Belgium is small', 'Republic of', 'the', 'Europe'])(
    'is not what %j names',
    (text) => {
      expect(countryNamed(text)).toBeUndefined()
    },
  )

  it('comes with its codes and its English name', () => {
    expect(countryNamed('Belgique')).toEqual({ iso2: 'BE', iso3: 'BEL', name: 'Belgium' })
  })
})
