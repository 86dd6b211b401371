import type { Role } from '../vocabulary/roles'
import type { Refusal, RefusalCode } from './refusals'
import type { PublicState, State } from './states'
import type { Transition } from './table'

/**
 * What refusals say, in English: the sentence for each reason, with its code. What stands in braces is filled in; in other
 * languages (`src/words/refusals`) too.
 */
// prettier-ignore
export const SENTENCES = {
  'sign-in':               ['not-signed-in',          'Sign in first.'],
  'sign-in-to-change':     ['not-signed-in',          'Sign in to change content. Code that writes content must say for which user.'],
  'account-gone':          ['not-signed-in',          'This account does not exist any more or is deactivated.'],
  'account-deactivated':   ['not-signed-in',          'This account is deactivated. Ask an administrator.'],
  'not-joined':            ['not-signed-in',          'You were invited and have not joined yet. Open the link in the invitation.'],
  'not-found':             ['not-found',              'There is no such document.'],
  role:                    ['role',                   '{transition} needs the role {role}.'],
  'role-create':           ['role',                   'Creating a document needs the role {role}.'],
  'role-edit':             ['role',                   'Editing needs the role {role}.'],
  'role-delete':           ['role',                   'Deleting a draft needs the role {role}.'],
  'rights-by-administrator': ['role',                 'Roles and scope are given by an administrator.'],
  'own-rights':            ['role',                   'Nobody changes his own roles or scope. Ask another administrator.'],
  'append-only':           ['role',                   'Editions and the audit trail cannot be changed or removed, by anybody.'],
  scope:                   ['scope',                  'This document lies outside your scope, as it is live or as the working copy would make it.'],
  'four-eyes-change':      ['four-eyes',              'You wrote, imported or submitted part of this change, so somebody else must approve it.'],
  'four-eyes-edition':     ['four-eyes',              'You wrote, submitted or published this edition, so somebody else must confirm it.'],
  'direct-publish':        ['direct-publish',         'Content becomes public only through the transition {transition}, after review. Save it as a draft and submit it.'],
  'direct-withdraw':       ['direct-publish',         'A document leaves the site only through the transition {transition}, with a public notice. Save your change as a draft.'],
  'restore-is-draft':      ['direct-publish',         'Restoring makes a draft. It becomes public through the transition {transition}, after review.'],
  'no-duplicates':         ['direct-publish',         'Documents are not duplicated: each country, slug and code exists once. Create a new draft; it becomes public through {transition}.'],
  frozen:                  ['frozen',                 'The content is frozen while the document is {state}. Use {transition} to take it back to draft first.'],
  'cannot-be-deleted':     ['state',                  'A document that is {state} cannot be deleted.'],
  'cannot-be-saved':       ['state',                  'A document that is {state} cannot be saved.'],
  state:                   ['state',                  '{transition} is possible while a document is {states}; this one is {state}.'],
  public:                  ['public',                 '{transition} is possible while a document is {publics}; this one is {public}.'],
  'has-edition':           ['has-edition',            'A document that was published is never deleted. Use {withdraw} to take it off the site, or {discard} to drop the draft.'],
  'picture-in-use':        ['has-edition',            'A published edition uses this picture, so it cannot be deleted. Take it out of the profile instead.'],
  'named-in-frozen':       ['frozen',                 '{title} names this, and its content is frozen while it is {state}. Use {transition} there first, and take it out.'],
  'named-in-edition':      ['has-edition',            'What was published as {title} names this. Take it out there, and have that published, before you delete it.'],
  'named-in-draft':        ['named-elsewhere',        'The draft {title} names this. Take it out there before you delete it.'],
  'named-in-settings':     ['named-elsewhere',        'The site settings use this picture. An administrator can choose another one there; then it can be deleted.'],
  'shown-by-settings':     ['named-elsewhere',        'The site settings use this picture, so only an administrator may change it. Upload another picture in place of it.'],
  'no-difference':         ['no-difference',          'Nothing differs from the live edition, so there is nothing to review.'],
  'not-approved-content':  ['not-approved-content',   'The content is not exactly what was approved. Use {changes} or {reopen}, and have it reviewed again.'],
  'no-edition':            ['no-edition',             'This document was never published, so there is no edition to go back to.'],
  'not-flagged':           ['not-flagged',            'The live edition is not waiting for a review after an emergency publication.'],
  'not-scheduled':         ['not-scheduled',          'No publication is scheduled.'],
  'schedule-replaced':     ['not-scheduled',          'This scheduled publication was replaced or cancelled.'],
  'change-note-missing':   ['change-note-missing',    'Say what changed, for the public change log ("comment").'],
  'comment-missing':       ['comment-missing',        'Say what has to change ("comment").'],
  'notice-missing':        ['notice-missing',         'Write the public notice that stands in place of the page ("comment").'],
  'reason-missing':        ['reason-missing',         'Give the reason for publishing without review ("comment").'],
  'comment-invalid':       ['comment-invalid',        'The comment must be text of at most 4,000 characters, or {"en": "…", "fr": "…", "es": "…", "ar": "…"} with at least English.'],
  'expected-version-missing': ['expected-version-missing', 'Give in "expectedVersion" the version that you have seen.'],
  'scheduled-for-missing': ['scheduled-for-missing',  'Say when to publish: a date and a time ("scheduledFor", with a time zone, such as 2027-03-01T09:00:00+01:00).'],
  'scheduled-for-invalid': ['scheduled-for-invalid',  'The time of publication is not one ("scheduledFor": a date and time with a time zone, such as 2027-03-01T09:00:00+01:00).'],
  'scheduled-for-past':    ['scheduled-for-past',     'The time of publication ("scheduledFor") lies in the past. Choose a time to come, or publish now.'],
  'stale-decision':        ['stale-version',          'The document has changed since the version you named. Look at it again and decide on what it says now.'],
  'stale-save':            ['stale-version',          'Somebody else has saved this document since you opened it. Nothing of yours is lost: look at the newer version, then save again.'],
  concurrent:              ['concurrent',             'Somebody else is changing this document right now. Try again in a moment.'],
  'not-saved':             ['unavailable',            'The database did not take the change, so nothing was saved. Try again.'],
  unavailable:             ['unavailable',            'The database does not answer right now. Try again in a moment, and look first whether your change was saved after all.'],
  'picture-not-kept':      ['unavailable',            'The picture could not be kept. Try again in a moment.'],
  'choose-picture':        ['invalid-content',        'Choose a picture to upload.'],
  'unreadable-picture':    ['invalid-content',        'This file is not a picture that can be read. Upload a JPEG, PNG, WebP or AVIF.'],
} as const satisfies Record<string, readonly [RefusalCode, string]>

export type Sentence = keyof typeof SENTENCES

/** What is filled into a sentence: terms of the workflow, which each language names in its own way. */
export type Term =
  | { kind: 'state'; names: readonly State[] }
  | { kind: 'public'; names: readonly PublicState[] }
  | { kind: 'role'; names: readonly Role[] }
  | { kind: 'transition'; names: readonly Transition[] }
  /** What a document is called. */
  | { kind: 'title'; names: readonly string[] }

export type Terms = Readonly<Record<string, Term>>

export const states = (...names: State[]): Term => ({ kind: 'state', names })
export const publics = (...names: PublicState[]): Term => ({ kind: 'public', names })
export const role = (name: Role): Term => ({ kind: 'role', names: [name] })
export const transition = (name: Transition): Term => ({ kind: 'transition', names: [name] })
export const titled = (name: string): Term => ({ kind: 'title', names: [name] })

/** The refusal that a sentence makes, with its message in English. */
export function refusal(sentence: Sentence, terms: Terms = {}): Refusal {
  const [code, text] = SENTENCES[sentence]
  return { code, message: fillIn(text, terms), sentence, terms }
}

const fillIn = (text: string, terms: Terms): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const term = terms[name]
    return term ? listOf(term.names.map((each) => inEnglish(term.kind, each))) : whole
  })

/** English calls transitions by their names in the API. */
function inEnglish(kind: Term['kind'], name: string): string {
  if (kind === 'transition' || kind === 'title') return `"${name}"`
  if (kind === 'public' && name === 'none') return 'not public yet'
  return name.replace('-', ' ')
}

const listOf = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`

/** The message for a write of Payload's own publication status. */
export const directPublish = (way: 'publish' | 'withdraw'): Refusal =>
  way === 'publish'
    ? refusal('direct-publish', { transition: transition('publish') })
    : refusal('direct-withdraw', { transition: transition('withdraw') })
