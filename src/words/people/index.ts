import type { Plural } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import type { Region } from '../../vocabulary/regions'
import type { Scope } from '../../vocabulary/roles'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What the panel says about people and their accounts, in one language. */
export interface PeopleWords {
  email: string
  password: string
  /** For a code of an authenticator app or a recovery code. */
  code: string
  cancel: string
  signOut: string
  /** When the server does not answer. */
  noAnswer: string
  signIn: {
    submit: string
    forgotten: string
    codeHeading: string
    codeHelp: string
    again: string
  }
  join: {
    heading: string
    /** `{name}`, `{email}` */
    help: string
    repeat: string
    /** `{count}` */
    shortest: string
    differ: string
    submit: string
    doneHeading: string
    done: string
    toSignIn: string
    unknownHeading: string
    unknown: string
  }
  closed: {
    dueHeading: string
    due: string
    deactivatedHeading: string
    deactivated: string
    go: string
  }
  account: {
    heading: string
    states: Record<'active' | 'invited' | 'deactivated', string>
    /** `{date}` */
    invitedUntil: string
    invitationExpired: string
    invitationNone: string
    resend: string
    resent: string
    revoke: string
    revoked: string
    deactivate: string
    deactivateHelp: string
    deactivated: string
    activate: string
    activated: string
    sure: string
  }
  factor: {
    heading: string
    on: string
    off: string
    required: string
    about: string
    codesLeft: Plural
    setUp: string
    scan: string
    qrCode: string
    byHand: string
    confirmHelp: string
    confirm: string
    turnedOn: string
    turnOff: string
    turnOffHelp: string
    turnedOff: string
    newCodes: string
    newCodesHelp: string
    codesHeading: string
    codesHelp: string
    kept: string
    reset: string
    resetHelp: string
    wasReset: string
  }
  sessions: {
    heading: string
    none: string
    current: string
    /** `{date}` */
    signedIn: string
    /** `{date}` */
    seen: string
    /** `{browser}`, `{system}` */
    device: string
    unknownDevice: string
    end: string
    endOthers: string
    endAll: string
    ended: string
  }
  invite: {
    heading: string
    help: string
    open: string
    name: string
    language: string
    roles: string
    scope: string
    scopes: Record<Scope['kind'], string>
    regions: string
    regionNames: Record<Region, string>
    countries: string
    search: string
    submit: string
    sent: string
    notAllowed: string
  }
  list: {
    label: string
    filters: Record<'all' | 'active' | 'invited' | 'deactivated' | 'withoutFactor', string>
  }
  /** In place of the server's sentence, by the refusal's code. */
  refusals: Record<RefusalWord, string>
}

export type RefusalWord =
  | 'second-factor-wrong'
  | 'too-many-attempts'
  | 'proof-wrong'
  | 'invitation-unknown'
  | 'not-invited'
  | 'not-signed-in'

export const PEOPLE_WORDS: Record<Locale, PeopleWords> = { en, fr, es, ar }
