import type { ReactNode } from 'react'

import { formatNumber } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { wordsOf } from '../i18n/language'
import type { ComparedCountry, CountryComparisonBody } from '../views/country-comparison'
import { KeyFactValue } from './country-facts'
import { DateText } from './date'
import { LocalText, Name, NameLink } from './text'

interface CountryTableProps {
  of: CountryComparisonBody
  locale: Locale
  labelledBy: string
}

/** A column for each country; it scrolls by touch, wheel or arrow keys where it is wider than the screen. */
export const CountryTable = ({ of, locale, labelledBy }: CountryTableProps) => {
  const words = wordsOf(locale)
  return (
    <div className="scroll" role="group" tabIndex={0} aria-labelledby={labelledBy}>
      <table className="compared" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <td />
            {of.columns.map(({ link }) => (
              <th key={link.href} scope="col">
                <NameLink to={link} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {identityRows(locale).map(({ label, show }) => (
            <Row key={label} label={label} cells={of.columns.map(show)} />
          ))}
        </tbody>
        <Group label={of.facts.length > 0 && words.history.facts} columns={of.columns.length}>
          {of.facts.map(({ label, values }) => (
            <Row
              key={label.text}
              label={<LocalText of={label} />}
              cells={values.map((fact) => fact && <KeyFactValue of={fact} locale={locale} />)}
            />
          ))}
        </Group>
        <Group label={of.crimeAreas.length > 0 && words.crimeAreas} columns={of.columns.length}>
          {of.crimeAreas.map(({ area, prominences }) => (
            <Row
              key={area.href ?? area.label.text}
              label={<NameLink to={area} />}
              empty={words.history.isNotNamed}
              cells={prominences.map(
                (each) =>
                  each && <span className={`prominence ${each}`}>{words.prominences[each]}</span>,
              )}
            />
          ))}
        </Group>
        <Group
          label={of.levels.length > 0 && words.history.agencyCount}
          columns={of.columns.length}
        >
          {of.levels.map(({ level, counts }) => (
            <Row
              key={level}
              label={words.levels[level]}
              cells={counts.map((count) => formatNumber(locale, count))}
            />
          ))}
          <Row
            label={words.history.all}
            cells={of.columns.map(({ agencyCount }) => formatNumber(locale, agencyCount))}
          />
        </Group>
      </table>
    </div>
  )
}

/** What every country has one of. */
function identityRows(
  locale: Locale,
): { label: string; show: (of: ComparedCountry) => ReactNode }[] {
  const words = wordsOf(locale)
  return [
    {
      label: words.region,
      show: ({ region }) => region && <a href={region.href}>{words.regionNames[region.region]}</a>,
    },
    {
      label: words.memberSince,
      show: ({ memberSince }) => memberSince && <DateText locale={locale} value={memberSince} />,
    },
    {
      label: words.isoCodes,
      show: ({ isoCodes }) => isoCodes.length > 0 && <bdi>{isoCodes.join(' ')}</bdi>,
    },
    {
      label: words.ncb,
      show: ({ ncb }) =>
        ncb && (
          <>
            <NameLink to={ncb.link} />
            {ncb.city ? (
              <p className="quiet">
                <Name of={ncb.city} />
              </p>
            ) : null}
            {ncb.aroundTheClock ? <p className="quiet">{words.aroundTheClock}</p> : null}
          </>
        ),
    },
  ]
}

interface GroupProps {
  /** No group without a label. */
  label: string | false
  columns: number
  children: ReactNode
}

const Group = ({ label, columns, children }: GroupProps) =>
  label === false ? null : (
    <tbody>
      <tr className="group">
        <th scope="rowgroup" colSpan={columns + 1}>
          {label}
        </th>
      </tr>
      {children}
    </tbody>
  )

interface RowProps {
  label: ReactNode
  cells: ReactNode[]
  /** What an empty cell says. */
  empty?: string
}

const Row = ({ label, cells, empty = '–' }: RowProps) => (
  <tr>
    <th scope="row">{label}</th>
    {cells.map((cell, index) => (
      <td key={index}>{cell ? cell : <span className="quiet">{empty}</span>}</td>
    ))}
  </tr>
)
