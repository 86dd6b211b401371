import type { PublicState, State } from '@/workflow/states'
import type { Transition } from '@/workflow/table'
import type { Role } from '@/vocabulary/roles'
import type { RefusalCode } from '@/workflow/refusals'

/** One row of the workflow as the contract says it, apart from how the product keeps it. */
export interface Row {
  from: readonly State[] | 'any'
  to: State | 'same'
  who: Role
  public?: PublicState
  publicAfter?: PublicState
  /** Who may not, in spite of the role. */
  except?: 'authors of the change' | 'authors of the edition'
  /** What has to come with the request: the code of the refusal when it is missing. */
  input?: RefusalCode[]
  /** What has to hold of the document: the code of the refusal when it does not. */
  document?: RefusalCode[]
}

const UNFINISHED: State[] = ['draft', 'changes-requested']

export const CONTRACT: Record<Transition, Row> = {
  submit: {
    from: UNFINISHED,
    to: 'in-review',
    who: 'contributor',
    input: ['change-note-missing'],
    document: ['invalid-content', 'no-difference'],
  },
  recall: { from: ['in-review'], to: 'draft', who: 'contributor' },
  'request-changes': {
    from: ['in-review', 'approved'],
    to: 'changes-requested',
    who: 'reviewer',
    input: ['comment-missing'],
  },
  approve: {
    from: ['in-review'],
    to: 'approved',
    who: 'reviewer',
    except: 'authors of the change',
    input: ['expected-version-missing'],
    document: ['open-comments'],
  },
  publish: {
    from: ['approved'],
    to: 'published',
    who: 'publisher',
    publicAfter: 'live',
    document: ['invalid-content', 'not-approved-content'],
  },
  schedule: {
    from: ['approved'],
    to: 'same',
    who: 'publisher',
    input: ['scheduled-for-missing'],
    document: ['not-approved-content'],
  },
  unschedule: {
    from: ['approved'],
    to: 'same',
    who: 'publisher',
    document: ['not-scheduled'],
  },
  reopen: { from: ['approved'], to: 'draft', who: 'contributor' },
  discard: {
    from: UNFINISHED,
    to: 'published',
    who: 'contributor',
    input: ['expected-version-missing'],
    document: ['no-edition'],
  },
  withdraw: {
    from: 'any',
    to: 'same',
    who: 'publisher',
    public: 'live',
    publicAfter: 'withdrawn',
    input: ['notice-missing'],
  },
  restore: { from: 'any', to: 'same', who: 'publisher', public: 'withdrawn', publicAfter: 'live' },
  'emergency-publish': {
    from: ['draft', 'in-review', 'changes-requested', 'approved'],
    to: 'published',
    who: 'publisher',
    publicAfter: 'live',
    input: ['reason-missing', 'expected-version-missing'],
    document: ['invalid-content'],
  },
  confirm: {
    from: 'any',
    to: 'same',
    who: 'reviewer',
    public: 'live',
    except: 'authors of the edition',
    document: ['not-flagged'],
  },
}
