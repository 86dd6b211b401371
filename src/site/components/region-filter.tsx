import type { Locale } from '../../vocabulary/locales'
import type { Region } from '../../vocabulary/regions'
import { formatNumber } from '../../i18n/format'
import { wordsOf } from '../i18n/language'
import type { RegionCount } from '../views/regions'

interface RegionFilterProps {
  locale: Locale
  /** Address of the list of all countries. */
  list: string
  regions: RegionCount[]
  current: Region | undefined
}

/** The regions as links with their counts, and a form that does the same. */
export const RegionFilter = ({ locale, list, regions, current }: RegionFilterProps) => {
  const words = wordsOf(locale)
  return (
    <div className="region-filter">
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
      <form action={list} method="get">
        <label htmlFor="region">{words.region}</label>
        <div className="field">
          <select id="region" name="region" defaultValue={current ?? ''}>
            <option value="">{words.allRegions}</option>
            {regions.map(({ region }) => (
              <option key={region} value={region}>
                {words.regionNames[region]}
              </option>
            ))}
          </select>
          <button type="submit">{words.show}</button>
        </div>
      </form>
    </div>
  )
}
