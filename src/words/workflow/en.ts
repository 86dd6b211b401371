import type { WorkflowWords } from '.'

export const en: WorkflowWords = {
  states: {
    draft: 'Draft',
    'in-review': 'In review',
    'changes-requested': 'Changes requested',
    approved: 'Approved',
    published: 'Published, nothing newer',
  },
  public: {
    none: 'The public does not see this document yet.',
    live: 'The public sees the last edition.',
    withdrawn: 'Withdrawn: the public sees a notice in its place.',
  },
  transitions: {
    submit: 'Submit for review',
    recall: 'Take back to draft',
    'request-changes': 'Request changes',
    approve: 'Approve',
    publish: 'Publish',
    schedule: 'Schedule',
    unschedule: 'Cancel the schedule',
    reopen: 'Reopen as a draft',
    discard: 'Discard the draft',
    withdraw: 'Withdraw from the site',
    restore: 'Restore to the site',
    'emergency-publish': 'Publish in an emergency',
    confirm: 'Confirm the emergency edition',
  },
  roles: {
    contributor: 'contributor',
    reviewer: 'reviewer',
    publisher: 'publisher',
    administrator: 'administrator',
    auditor: 'auditor',
  },
}
