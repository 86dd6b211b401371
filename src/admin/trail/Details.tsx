import { WORKFLOW_WORDS } from '../../words/workflow'
import { HISTORY_WORDS } from '../../words/history'
import { formatLanguage } from '../../i18n/format'
import { isLocale, type Locale } from '../../vocabulary/locales'
import { eventName } from '../shared/event-name'
import { Instant } from '../shared/Instant'

interface Props {
  value: unknown
  panel: Locale
  /** What the value is. */
  name?: string | undefined
}

/** What the trail says of an event beside its columns: values by name, however deep. */
export function Details({ name, panel, value }: Props) {
  const { none } = HISTORY_WORDS[panel].trail
  if (value === null || value === undefined || value === '') return none
  if (Array.isArray(value))
    return value.length === 0 ? (
      none
    ) : (
      <ul>
        {value.map((item: unknown, index) => (
          <li key={index}>
            <Details name={name} panel={panel} value={item} />
          </li>
        ))}
      </ul>
    )
  if (isInstant(value, name))
    return <Instant at={value} panel={panel} words={HISTORY_WORDS[panel]} />
  if (typeof value !== 'object') return <span dir="auto">{wordFor(value, name, panel)}</span>
  return (
    <dl>
      {Object.entries(value).map(([key, item]: [string, unknown]) => (
        <div key={key}>
          <dt>{labelOf(key, panel)}</dt>
          <dd>
            <Details name={key} panel={panel} value={item} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

const isInstant = (value: unknown, name: string | undefined): value is string =>
  typeof value === 'string' && (name === 'scheduledFor' || name === 'expiresAt')

function labelOf(name: string, panel: Locale): string {
  const { parts } = HISTORY_WORDS[panel].trail
  return name in parts ? parts[name as keyof typeof parts] : name
}

function wordFor(value: unknown, name: string | undefined, panel: Locale): string {
  const { trail, ...words } = HISTORY_WORDS[panel]
  if (typeof value === 'boolean') return value ? trail.yes : trail.no
  const text = String(value)
  const { roles } = WORKFLOW_WORDS[panel]
  if (name === 'roles' && text in roles) return roles[text as keyof typeof roles]
  if (name === 'language' && isLocale(text)) return formatLanguage(panel, text)
  return name === 'because' ? eventName(text, words) : text
}
