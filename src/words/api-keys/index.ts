import type { KeyRight, KeyState } from '../../api-keys/rules'
import type { Plural } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What the page about API keys says in one language. */
export interface ApiKeyWords {
  heading: string
  about: string
  notAllowed: string
  empty: string
  make: {
    heading: string
    name: string
    nameHint: string
    owner: string
    ownerHint: string
    rights: string
    rightsHint: string
    scope: string
    days: string
    perMinute: string
    perMinuteHint: string
    submit: string
  }
  rights: Record<KeyRight, string>
  states: Record<KeyState, string>
  /** The one time that a secret is shown. */
  secret: {
    heading: string
    about: string
    label: string
    copy: string
    copied: string
    done: string
  }
  facts: {
    owner: string
    key: string
    endsIn: string
    rights: string
    scope: string
    rate: string
    made: string
    /** `{name}` and `{date}`. */
    madeBy: string
    expires: string
    used: string
    neverUsed: string
    previous: string
  }
  everywhere: string
  usualRate: string
  perMinute: Plural
  rotate: {
    open: string
    about: string
    grace: string
    hours: Plural
    atOnce: string
    submit: string
  }
  revoke: { open: string; about: string; submit: string }
  cancel: string
  refusals: { 'key-invalid': string; role: string; state: string }
  failed: string
}

export const API_KEY_WORDS: Record<Locale, ApiKeyWords> = { en, fr, es, ar }
