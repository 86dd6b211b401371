import { readPartialDate } from '../content/partial-date'
import { DEFAULT_LOCALE, isLocale, type Localized } from '../vocabulary/locales'
import type { Role } from '../vocabulary/roles'
import {
  unfreezing,
  SAVES,
  TRANSITIONS,
  type InputNeed,
  type Rule,
  type Save,
  type Transition,
} from './table'
import type { PublicState, State } from './states'
import type { Refusal } from './refusals'

/** Who asks. */
export interface Actor {
  id: string
  roles: readonly Role[]
}

/** A document as the workflow sees it. */
export interface Standing {
  state: State
  public: PublicState
  flagged: boolean
  scheduled: boolean
  hasEdition: boolean
  /** Names the exact content of the working copy, in all locales. */
  version: string
  /** The content that was approved, if any was. */
  approvedVersion: string | null
  /** The content of the last edition. */
  editionVersion: string | null
  /** Ids of those who wrote, imported or submitted any of it since the last publication. */
  authorsOfChange: readonly string[]
  /** Ids of those who wrote, submitted or emergency-published the current edition. */
  authorsOfEdition: readonly string[]
  /** What keeps the working copy from being complete and valid, in all locales. */
  problems: readonly { path: string; locale?: string; message: string }[]
  /** How many open comments stand in the way of an approval; 0 where the settings let them stand. */
  blockingComments: number
}

/** What came with the request. Absent (`undefined` as a whole) when somebody only asks what would be possible. */
export interface Input {
  comment?: unknown
  expectedVersion?: unknown
  scheduledFor?: unknown
}

const list = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`

const plain = (state: string) => state.replace('-', ' ')

/**
 * Everything that stands against a transition; an empty list means that it may happen.
 * Without `input` only the document and the person are judged. Reads no clock, database or request.
 *
 * @param inScope whether the document lies within the actor's scope, as it is live and as the working copy would make it
 */
export function refusalsFor(
  transition: Transition,
  document: Standing,
  actor: Actor,
  inScope: boolean,
  request?: { input: Input; now: Date },
): Refusal[] {
  const rule: Rule = TRANSITIONS[transition]
  return [
    ...againstPerson(rule, `"${transition}"`, actor, inScope),
    ...againstAuthors(rule, document, actor),
    ...(request ? againstInput(rule, request.input, request.now) : []),
    ...againstState(rule, `"${transition}"`, document),
    ...againstDocument(rule, document),
    ...(request ? againstVersion(request.input, document) : []),
  ]
}

/** Everything that stands against saving content: creating, editing or deleting a document. */
export function refusalsForSave(
  save: Save,
  document: Pick<Standing, 'state' | 'public' | 'hasEdition'> | null,
  actor: Actor,
  inScope: boolean,
): Refusal[] {
  const rule: Rule = SAVES[save]
  const refusals = againstPerson(rule, SAVE_WORDS[save], actor, inScope)
  if (!document) return refusals
  const key = unfreezing(document.state)
  if (!rule.from.includes(document.state))
    refusals.push(
      key
        ? {
            code: 'frozen',
            message: `The content is frozen while the document is ${plain(document.state)}. Use "${key}" to take it back to draft first.`,
          }
        : {
            code: 'state',
            message: `A document that is ${plain(document.state)} cannot be ${save}d.`,
          },
    )
  if (rule.document.includes('no-edition') && document.hasEdition)
    refusals.push({
      code: 'has-edition',
      message:
        'A document that was published is never deleted. Use "withdraw" to take it off the site, or "discard" to drop the draft.',
    })
  return refusals
}

const SAVE_WORDS: Record<Save, string> = {
  create: 'creating a document',
  edit: 'editing',
  delete: 'deleting a draft',
}

function againstPerson(rule: Rule, action: string, actor: Actor, inScope: boolean): Refusal[] {
  const refusals: Refusal[] = []
  if (!actor.roles.includes(rule.by))
    refusals.push({ code: 'role', message: `${capital(action)} needs the role ${rule.by}.` })
  if (!inScope)
    refusals.push({
      code: 'scope',
      message:
        'This document lies outside your scope, as it is live or as the working copy would make it.',
    })
  return refusals
}

function againstAuthors(rule: Rule, document: Standing, actor: Actor): Refusal[] {
  if (rule.notBy === 'authors-of-change' && document.authorsOfChange.includes(actor.id))
    return [
      {
        code: 'four-eyes',
        message:
          'You wrote, imported or submitted part of this change, so somebody else must approve it.',
      },
    ]
  if (rule.notBy === 'authors-of-edition' && document.authorsOfEdition.includes(actor.id))
    return [
      {
        code: 'four-eyes',
        message:
          'You wrote, submitted or published this edition, so somebody else must confirm it.',
      },
    ]
  return []
}

function againstState(rule: Rule, action: string, document: Standing): Refusal[] {
  const refusals: Refusal[] = []
  if (!rule.from.includes(document.state))
    refusals.push({
      code: 'state',
      message: `${capital(action)} is possible while a document is ${list(rule.from.map(plain))}; this one is ${plain(document.state)}.`,
    })
  if (rule.whilePublic && !rule.whilePublic.includes(document.public))
    refusals.push({
      code: 'public',
      message: `${capital(action)} is possible while a document is ${list(rule.whilePublic)}; this one is ${document.public === 'none' ? 'not public yet' : document.public}.`,
    })
  return refusals
}

function againstDocument(rule: Rule, document: Standing): Refusal[] {
  const refusals: Refusal[] = []
  for (const need of rule.document)
    switch (need) {
      case 'valid-content':
        for (const problem of document.problems)
          refusals.push({ code: 'invalid-content', ...problem })
        break
      case 'difference':
        if (document.editionVersion === document.version)
          refusals.push({
            code: 'no-difference',
            message: 'Nothing differs from the live edition, so there is nothing to review.',
          })
        break
      case 'approved-content':
        if (document.state === 'approved' && document.approvedVersion !== document.version)
          refusals.push({
            code: 'not-approved-content',
            message:
              'The content is not exactly what was approved. Use "request-changes" or "reopen", and have it reviewed again.',
          })
        break
      case 'edition':
        if (!document.hasEdition)
          refusals.push({
            code: 'no-edition',
            message: 'This document was never published, so there is no edition to go back to.',
          })
        break
      case 'no-edition':
        break
      case 'flagged':
        if (!document.flagged)
          refusals.push({
            code: 'not-flagged',
            message: 'The live edition is not waiting for a review after an emergency publication.',
          })
        break
      case 'scheduled':
        if (!document.scheduled)
          refusals.push({ code: 'not-scheduled', message: 'No publication is scheduled.' })
        break
      case 'comments-settled':
        if (document.blockingComments > 0)
          refusals.push({
            code: 'open-comments',
            message:
              document.blockingComments === 1
                ? 'One comment is still open. Resolve it, or request changes.'
                : `${document.blockingComments} comments are still open. Resolve them, or request changes.`,
          })
        break
    }
  return refusals
}

const MISSING: Record<Exclude<InputNeed, 'expected-version' | 'scheduled-for'>, Refusal> = {
  'change-note': {
    code: 'change-note-missing',
    message: 'Say in "comment" what changed, for the public change log.',
  },
  comment: { code: 'comment-missing', message: 'Say in "comment" what has to change.' },
  notice: {
    code: 'notice-missing',
    message: 'Give in "comment" the public notice that stands in place of the page.',
  },
  reason: {
    code: 'reason-missing',
    message: 'Give in "comment" the reason for publishing without review.',
  },
}

function againstInput(rule: Rule, input: Input, now: Date): Refusal[] {
  const refusals: Refusal[] = []
  const comment = readComment(input.comment)
  if (comment === 'invalid')
    refusals.push({
      code: 'comment-invalid',
      message:
        'The comment must be text of at most 4,000 characters, or {"en": "…", "fr": "…", "es": "…", "ar": "…"} with at least English.',
    })
  for (const need of rule.input)
    switch (need) {
      case 'expected-version':
        if (typeof input.expectedVersion !== 'string' || input.expectedVersion === '')
          refusals.push({
            code: 'expected-version-missing',
            message: 'Give in "expectedVersion" the version that you have seen.',
          })
        break
      case 'scheduled-for':
        refusals.push(...againstTime(input.scheduledFor, now))
        break
      default:
        if (comment === null) refusals.push(MISSING[need])
    }
  return refusals
}

function againstTime(value: unknown, now: Date): Refusal[] {
  if (value === undefined || value === null || value === '')
    return [
      {
        code: 'scheduled-for-missing',
        message:
          'Give in "scheduledFor" when to publish, with a time zone, such as 2027-03-01T09:00:00+01:00.',
      },
    ]
  const instant = readInstant(value)
  if (!instant)
    return [
      {
        code: 'scheduled-for-invalid',
        message:
          '"scheduledFor" must be a date and time with a time zone, such as 2027-03-01T09:00:00+01:00.',
      },
    ]
  if (instant.getTime() <= now.getTime())
    return [
      {
        code: 'scheduled-for-past',
        message: '"scheduledFor" lies in the past. Choose a time to come, or publish now.',
      },
    ]
  return []
}

function againstVersion(input: Input, document: Standing): Refusal[] {
  if (typeof input.expectedVersion !== 'string' || input.expectedVersion === '') return []
  if (input.expectedVersion === document.version) return []
  return [
    {
      code: 'stale-version',
      message:
        'The document has changed since the version you named. Look at it again and decide on what it says now.',
    },
  ]
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/

/** An ISO 8601 instant with a time zone, or null. */
export function readInstant(value: unknown): Date | null {
  // Date would take 30 February for another day.
  if (typeof value !== 'string' || !INSTANT.test(value) || !readPartialDate(value.slice(0, 10)))
    return null
  const instant = new Date(value)
  return Number.isNaN(instant.getTime()) ? null : instant
}

const COMMENT_LIMIT = 4000

/** A comment as it is kept: per language; null when there is none; `invalid` when it is not a comment. */
export function readComment(value: unknown): Localized<string> | null | 'invalid' {
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return readComment({ [DEFAULT_LOCALE]: value })
  if (typeof value !== 'object' || Array.isArray(value)) return 'invalid'
  const texts: Localized<string> = {}
  for (const [locale, text] of Object.entries(value) as [string, unknown][]) {
    if (text === null || text === undefined) continue
    if (!isLocale(locale) || typeof text !== 'string' || text.length > COMMENT_LIMIT)
      return 'invalid'
    if (text.trim()) texts[locale] = text.trim()
  }
  if (Object.keys(texts).length === 0) return null
  return texts[DEFAULT_LOCALE] ? texts : 'invalid'
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
