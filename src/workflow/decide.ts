import { readPartialDate } from '../content/partial-date'
import { DEFAULT_LOCALE, isLocale, type Localized } from '../vocabulary/locales'
import type { Role } from '../vocabulary/roles'
import { unfreezing, SAVES, TRANSITIONS, type Rule, type Save, type Transition } from './table'
import type { PublicState, State } from './states'
import type { Refusal } from './refusals'
import { publics, refusal, role, states, transition as named } from './sentences'

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
    ...againstPerson(
      refusal('role', { transition: named(transition), role: role(rule.by) }),
      rule,
      actor,
      inScope,
    ),
    ...againstAuthors(rule, document, actor),
    ...(request ? againstInput(rule, request.input, request.now) : []),
    ...againstState(rule, transition, document),
    ...againstDocument(rule, document),
    ...(request ? againstVersion(request.input.expectedVersion, document.version) : []),
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
  const refusals = againstPerson(
    refusal(`role-${save}`, { role: role(rule.by) }),
    rule,
    actor,
    inScope,
  )
  if (!document) return refusals
  const key = unfreezing(document.state)
  const state = states(document.state)
  if (!rule.from.includes(document.state))
    refusals.push(
      key
        ? refusal('frozen', { state, transition: named(key) })
        : refusal(save === 'delete' ? 'cannot-be-deleted' : 'cannot-be-saved', { state }),
    )
  if (rule.document.includes('no-edition') && document.hasEdition)
    refusals.push(
      refusal('has-edition', { withdraw: named('withdraw'), discard: named('discard') }),
    )
  return refusals
}

function againstPerson(otherRole: Refusal, rule: Rule, actor: Actor, inScope: boolean): Refusal[] {
  const refusals: Refusal[] = []
  if (!actor.roles.includes(rule.by)) refusals.push(otherRole)
  if (!inScope) refusals.push(refusal('scope'))
  return refusals
}

function againstAuthors(rule: Rule, document: Standing, actor: Actor): Refusal[] {
  if (rule.notBy === 'authors-of-change' && document.authorsOfChange.includes(actor.id))
    return [refusal('four-eyes-change')]
  if (rule.notBy === 'authors-of-edition' && document.authorsOfEdition.includes(actor.id))
    return [refusal('four-eyes-edition')]
  return []
}

function againstState(rule: Rule, name: Transition, document: Standing): Refusal[] {
  const refusals: Refusal[] = []
  const transition = named(name)
  if (!rule.from.includes(document.state))
    refusals.push(
      refusal('state', {
        transition,
        states: states(...rule.from),
        state: states(document.state),
      }),
    )
  if (rule.whilePublic && !rule.whilePublic.includes(document.public))
    refusals.push(
      refusal('public', {
        transition,
        publics: publics(...rule.whilePublic),
        public: publics(document.public),
      }),
    )
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
        if (document.editionVersion === document.version) refusals.push(refusal('no-difference'))
        break
      case 'approved-content':
        if (document.state === 'approved' && document.approvedVersion !== document.version)
          refusals.push(
            refusal('not-approved-content', {
              changes: named('request-changes'),
              reopen: named('reopen'),
            }),
          )
        break
      case 'edition':
        if (!document.hasEdition) refusals.push(refusal('no-edition'))
        break
      case 'no-edition':
        break
      case 'flagged':
        if (!document.flagged) refusals.push(refusal('not-flagged'))
        break
      case 'scheduled':
        if (!document.scheduled) refusals.push(refusal('not-scheduled'))
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

function againstInput(rule: Rule, input: Input, now: Date): Refusal[] {
  const refusals: Refusal[] = []
  const comment = readComment(input.comment)
  if (comment === 'invalid') refusals.push(refusal('comment-invalid'))
  for (const need of rule.input)
    switch (need) {
      case 'expected-version':
        if (!namesVersion(input.expectedVersion)) refusals.push(refusal('expected-version-missing'))
        break
      case 'scheduled-for':
        refusals.push(...againstTime(input.scheduledFor, now))
        break
      default:
        if (comment === null) refusals.push(refusal(`${need}-missing`))
    }
  return refusals
}

function againstTime(value: unknown, now: Date): Refusal[] {
  if (value === undefined || value === null || value === '')
    return [refusal('scheduled-for-missing')]
  const instant = readInstant(value)
  if (!instant) return [refusal('scheduled-for-invalid')]
  return instant.getTime() <= now.getTime() ? [refusal('scheduled-for-past')] : []
}

/** What stands against a decision on content that has changed since the version that comes with it, where one does. */
export const againstVersion = (expected: unknown, version: string): Refusal[] =>
  !namesVersion(expected) || expected === version ? [] : [refusal('stale-decision')]

/** Whether a version comes with a request. */
export const namesVersion = (expected: unknown): boolean =>
  typeof expected === 'string' && expected !== ''

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
