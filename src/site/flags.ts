import * as drawings from 'country-flag-icons/string/3x2'

import { hashedAsset, type Asset } from './hashed-asset'

const BY_CODE: Readonly<Record<string, string | undefined>> = drawings

const known = new Map<string, { path: string; asset: Asset }>()

/** The flag of a country, three wide and two high, by its ISO 3166-1 alpha-2 code; undefined where there is none. */
export function flagOf(iso2: string | undefined): { path: string; asset: Asset } | undefined {
  const drawing = iso2 && BY_CODE[iso2]
  if (!drawing) return undefined
  const flag =
    known.get(iso2) ?? hashedAsset(`flag-${iso2.toLowerCase()}`, 'svg', 'image/svg+xml', drawing)
  known.set(iso2, flag)
  return flag
}
