import type { Role } from '../vocabulary/roles'
import type { PublicState, State } from './states'

/** What the person who asks for a transition must supply. */
export type InputNeed =
  'change-note' | 'comment' | 'notice' | 'reason' | 'expected-version' | 'scheduled-for'

/** What must hold of the document itself. */
export type DocumentNeed =
  /** Complete and valid in every locale. */
  | 'valid-content'
  /** Something that differs from the live edition. */
  | 'difference'
  /** The working copy is exactly what was approved. */
  | 'approved-content'
  | 'edition'
  | 'no-edition'
  | 'flagged'
  | 'scheduled'
  /** No comment on it is open, where the settings ask for that. */
  | 'comments-settled'

export interface Rule {
  /** States the working copy may be in. */
  from: readonly State[]
  /** The state it is in afterwards; `same` leaves it. */
  to: State | 'same'
  /** What the public must see for the transition to make sense; any when absent. */
  whilePublic?: readonly PublicState[]
  /** What the public sees afterwards; unchanged when absent. */
  publicTo?: PublicState
  by: Role
  /**
   * Who may not act, in spite of the role: those who had a hand in the `change` since the last publication,
   * or in the current `edition`.
   */
  notBy?: 'authors-of-change' | 'authors-of-edition'
  input: readonly InputNeed[]
  document: readonly DocumentNeed[]
}

const ANY: readonly State[] = ['draft', 'in-review', 'changes-requested', 'approved', 'published']

/** Everything that can happen to a document's state. What has no row here cannot happen. */
// prettier-ignore
export const TRANSITIONS = {
  submit:              { from: ['draft', 'changes-requested'],  to: 'in-review',         by: 'contributor', input: ['change-note'],                document: ['valid-content', 'difference'] },
  recall:              { from: ['in-review'],                   to: 'draft',             by: 'contributor', input: [],                             document: [] },
  'request-changes':   { from: ['in-review', 'approved'],       to: 'changes-requested', by: 'reviewer',    input: ['comment'],                    document: [] },
  approve:             { from: ['in-review'],                   to: 'approved',          by: 'reviewer',    input: ['expected-version'],           document: ['comments-settled'], notBy: 'authors-of-change' },
  publish:             { from: ['approved'],                    to: 'published',         by: 'publisher',   input: [],                             document: ['valid-content', 'approved-content'], publicTo: 'live' },
  schedule:            { from: ['approved'],                    to: 'same',              by: 'publisher',   input: ['scheduled-for'],              document: ['approved-content'] },
  unschedule:          { from: ['approved'],                    to: 'same',              by: 'publisher',   input: [],                             document: ['scheduled'] },
  reopen:              { from: ['approved'],                    to: 'draft',             by: 'contributor', input: [],                             document: [] },
  discard:             { from: ['draft', 'changes-requested'],  to: 'published',         by: 'contributor', input: ['expected-version'],           document: ['edition'] },
  withdraw:            { from: ANY,                             to: 'same',              by: 'publisher',   input: ['notice'],                     document: [], whilePublic: ['live'],      publicTo: 'withdrawn' },
  restore:             { from: ANY,                             to: 'same',              by: 'publisher',   input: [],                             document: [], whilePublic: ['withdrawn'], publicTo: 'live' },
  'emergency-publish': { from: ['draft', 'in-review', 'changes-requested', 'approved'], to: 'published', by: 'publisher', input: ['reason', 'expected-version'], document: ['valid-content'], publicTo: 'live' },
  confirm:             { from: ANY,                             to: 'same',              by: 'reviewer',    input: [],                             document: ['flagged'], whilePublic: ['live'], notBy: 'authors-of-edition' },
} as const satisfies Record<string, Rule>

export type Transition = keyof typeof TRANSITIONS

/** Every named transition, in the order of the table. */
export const TRANSITION_NAMES = Object.keys(TRANSITIONS) as Transition[]

export const isTransition = (value: unknown): value is Transition =>
  typeof value === 'string' && Object.hasOwn(TRANSITIONS, value)

/** Changes of content that are saved, not asked for by name. They obey the same columns. */
// prettier-ignore
export const SAVES = {
  create: { from: [],                                         to: 'draft', by: 'contributor', input: [], document: [] },
  edit:   { from: ['draft', 'changes-requested', 'published'], to: 'same', by: 'contributor', input: [], document: [] },
  delete: { from: ['draft', 'changes-requested'],              to: 'same', by: 'contributor', input: [], document: ['no-edition'] },
} as const satisfies Record<string, Rule>

export type Save = keyof typeof SAVES

/** The state after an edit: a published document gets a working copy of its own. */
export const stateAfterEdit = (state: State): State => (state === 'published' ? 'draft' : state)

/** The transition that unfreezes the content of a document in this state, if it is frozen. */
export function unfreezing(state: State): Transition | undefined {
  if (state === 'in-review') return 'recall'
  if (state === 'approved') return 'reopen'
  return undefined
}

/** What follows from a transition for the document's standing. Reads no clock, database or request. */
export function outcomeOf(
  transition: Transition,
  before: { state: State; public: PublicState },
): { state: State; public: PublicState; leavesApproved: boolean } {
  const rule: Rule = TRANSITIONS[transition]
  const state = rule.to === 'same' ? before.state : rule.to
  return {
    state,
    public: rule.publicTo ?? before.public,
    leavesApproved: before.state === 'approved' && state !== 'approved',
  }
}
