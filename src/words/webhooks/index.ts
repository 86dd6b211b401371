import type { Plural } from '../../i18n/format'
import type { Locale } from '../../vocabulary/locales'
import type { DeliveryState } from '../../webhooks/answer'
import type { WebhookEvent } from '../../webhooks/rules'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What the page about webhooks says in one language. */
export interface WebhookWords {
  heading: string
  about: string
  notAllowed: string
  empty: string
  make: {
    heading: string
    name: string
    url: string
    urlHint: string
    events: string
    collections: string
    submit: string
  }
  events: Record<WebhookEvent | 'test', string>
  states: { active: string; paused: string }
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
    url: string
    events: string
    collections: string
    made: string
    /** `{name}` and `{date}`. */
    madeBy: string
    failing: string
  }
  actions: { test: string; pause: string; resume: string; rotate: string; rotateAbout: string }
  done: { test: string; replay: string }
  log: {
    heading: string
    empty: string
    states: Record<DeliveryState, string>
    attempts: Plural
    /** `{status}` and `{duration}` in milliseconds. */
    answered: string
    /** `{error}` is a code. */
    unanswered: string
    /** Where the address leads into a private network. */
    private: string
    next: string
    replay: string
    replayDay: string
    older: string
  }
  refusals: { 'webhook-invalid': string; role: string }
  failed: string
}

export const WEBHOOK_WORDS: Record<Locale, WebhookWords> = { en, fr, es, ar }
