import type { Locale } from '../../vocabulary/locales'
import type { Region } from '../../vocabulary/regions'
import { formatNumber } from '../../i18n/format'
import { wordsOf } from '../i18n/language'
import type { RegionCount } from '../views/regions'

interface RegionChipsProps {
  locale: Locale
  /** Address of the list of all countries. */
  list: string
  regions: RegionCount[]
  current: Region | undefined
}

/** The regions as links with their counts. */
export const RegionChips = ({ locale, list, regions, current }: RegionChipsProps) => {
  const words = wordsOf(locale)
  return (
    <nav aria-label={words.regions}>
      <ul className="chips">
        <li>
          <a href={list} aria-current={current ? undefined : 'true'}>
            {words.allRegions}
          </a>
        </li>
        {regions.map(({ region, count, href }) => (
          <li key={region}>
            <a href={href} aria-current={region === current ? 'true' : undefined}>
              {words.regionNames[region]} <span>{formatNumber(locale, count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
