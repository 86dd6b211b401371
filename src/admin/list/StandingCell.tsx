import type { DefaultServerCellComponentProps } from 'payload'

import { isState, PUBLIC_STATES, type PublicState } from '../../workflow/states'
import { DASHBOARD_WORDS } from '../../words/dashboard'
import { panelLocale } from '../shared/language'
import './list.css'

const isPublicState = (value: unknown): value is PublicState =>
  (PUBLIC_STATES as readonly unknown[]).includes(value)

/** Where a document stands, or what the public sees of it, as a badge in the panel's language. */
export function StandingCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  const words = DASHBOARD_WORDS[panelLocale(i18n)].lists
  const value: unknown = cellData
  if (isState(value)) return <Badge name={value} words={words.states[value]} />
  if (isPublicState(value)) return <Badge name={value} words={words.public[value]} />
  return null
}

const Badge = ({ name, words }: { name: string; words: string }) => (
  <span className="standing-badge" data-standing={name}>
    {words}
  </span>
)
