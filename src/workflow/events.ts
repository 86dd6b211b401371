import type { Transition } from './table'

/** What an entry of a document's history is about. `other` is what this version does not know. */
export const HISTORY_KINDS = ['edit', 'review', 'publication', 'comment', 'mail', 'other'] as const

export type HistoryKind = (typeof HISTORY_KINDS)[number]

/** The events of the audit trail that are about documents, and what each is about. */
const DOCUMENT_EVENTS = {
  create: 'edit',
  import: 'edit',
  edit: 'edit',
  delete: 'edit',
  discard: 'edit',
  'translation-confirmed': 'edit',
  submit: 'review',
  recall: 'review',
  'request-changes': 'review',
  approve: 'review',
  reopen: 'review',
  confirm: 'review',
  schedule: 'publication',
  unschedule: 'publication',
  'schedule-failed': 'publication',
  publish: 'publication',
  'emergency-publish': 'publication',
  withdraw: 'publication',
  restore: 'publication',
  'comment-resolved': 'comment',
  'comment-reopened': 'comment',
  'preview-link-created': 'review',
  'preview-link-revoked': 'review',
  'preview-confirmed': 'comment',
  'preview-commented': 'comment',
  redact: 'publication',
  'report-received': 'comment',
  'report-handled': 'comment',
  'report-taken-back': 'comment',
} as const satisfies Record<
  | Transition
  | 'create'
  | 'import'
  | 'edit'
  | 'delete'
  | 'translation-confirmed'
  | 'schedule-failed'
  | 'comment-resolved'
  | 'comment-reopened'
  | 'preview-link-created'
  | 'preview-link-revoked'
  | 'preview-confirmed'
  | 'preview-commented'
  | 'redact'
  | 'report-received'
  | 'report-handled'
  | 'report-taken-back',
  HistoryKind
>

/** The events that are about people and settings. */
export const OTHER_EVENTS = [
  'person-added',
  'rights-changed',
  'person-invited',
  'invitation-sent',
  'invitation-revoked',
  'invitation-accepted',
  'address-changed',
  'password-changed',
  'sessions-ended',
  'second-factor-on',
  'second-factor-off',
  'second-factor-reset',
  'settings-changed',
  'api-key-created',
  'api-key-rotated',
  'api-key-revoked',
  'webhook-created',
  'webhook-changed',
  'webhook-paused',
] as const

export type EventName = keyof typeof DOCUMENT_EVENTS | (typeof OTHER_EVENTS)[number]

/** The events that make an edition. */
export const PUBLICATIONS = [
  'publish',
  'emergency-publish',
] as const satisfies readonly Transition[]

/** The events of one kind. */
export const eventsOfKind = (kind: HistoryKind): string[] =>
  Object.entries(DOCUMENT_EVENTS)
    .filter(([, each]) => each === kind)
    .map(([name]) => name)
