import type { DocumentWords } from '.'

export const en: DocumentWords = {
  heading: 'Workflow',
  saveFirst: 'Save the draft once; then it can be submitted for review.',
  edition: 'Edition {number}, published on {date}.',
  seeLive: 'See the live page',
  flagged: 'Published in an emergency: still to be reviewed.',
  scheduled: 'To be published on {date}.',
  scheduleFailed: 'The scheduled publication failed: {reason}',
  sentBack: 'Sent back by {name}',
  next: 'What happens next',
  steps: {
    submit: 'A contributor finishes it and submits it for review.',
    approve: 'A reviewer who had no hand in it approves it or sends it back.',
    publish: 'A publisher publishes it, or schedules the publication.',
    confirm: 'A reviewer looks at the emergency edition afterwards and confirms it.',
    restore:
      'A publisher restores the last edition; until then a notice stands in place of the page.',
  },
  byItself:
    'It is published by itself at the time that is set. Until then the schedule can be cancelled, or the document reopened as a draft.',
  nothingNext: 'Nothing is waiting. Editing it begins the next edition; the live page stays.',
  whoCan: 'Who can do it: {names}',
  andMore: { one: '{count} more', other: '{count} more' },
  nobodyCan: 'Nobody can at the moment. An administrator can give somebody the role {role}.',
  otherSteps: 'Other steps',
  notNow: 'Not possible now, and why',
  questions: {
    'change-note': 'What changed?',
    comment: 'What has to change?',
    notice: 'Public notice in place of the page',
    reason: 'Why can it not wait for a review?',
  },
  hints: {
    'change-note':
      'The public reads this beside the page. Example: “Figures on human trafficking updated for 2026.”',
    comment: 'The author reads this; the public never does. Say where, and what would be right.',
    notice:
      'The public reads this. Example: “This page is being corrected and will be back by Friday.”',
    reason: 'Reviewers and auditors read this; the public never does.',
  },
  missing: {
    'change-note': 'Say what changed, in English at least.',
    comment: 'Say what has to change.',
    notice: 'Write the notice, in English at least.',
    reason: 'Say why it cannot wait.',
  },
  inOtherLanguages: 'In other languages (optional)',
  when: 'When, in your time zone ({zone})',
  times: {
    missing: 'Choose a date and a time.',
    invalid: 'There is no such date. A year has four digits.',
    past: 'This time has passed. Choose one to come, or publish now.',
    skipped:
      'There is no such time in your time zone: the clocks are put forward then. Choose another one.',
  },
  savesFirst: 'What you have changed is saved first.',
  confirm: {
    publish: 'Publish now',
    approve: 'Approve this version',
    discard: 'Yes, discard it',
    withdraw: 'Withdraw now',
    'emergency-publish': 'Publish without review',
  },
  cancel: 'Cancel',
  done: '{transition}: done.',
  noAnswer: 'The server did not answer. Try again.',
  signedOut: 'You are signed out. What you wrote stays here.',
  readOnly: 'You can read this, but not change it.',
  frozen: {
    'in-review': 'In review: the text is frozen, so that what is approved is what was read.',
    approved: 'Approved: the text is frozen, so that what is published is what was approved.',
  },
  unfreezeFirst: 'To change something, take it back first.',
  toWorkflow: 'Where it stands and what is next',
}
