import type { FirstStepWords } from '.'

export const en: FirstStepWords = {
  title: 'Your first steps',
  progress: { one: '{count} of {total} done', other: '{count} of {total} done' },
  done: '(done)',
  hide: 'Hide the first steps',
  show: 'Show the first steps',
  steps: {
    change: {
      title: 'Open a profile and change it',
      about: 'Every save is a draft. What the public sees stays as it is.',
    },
    translate: {
      title: 'Translate a text',
      about: 'The queue shows what is missing in each language, beside the English.',
    },
    submit: {
      title: 'Submit a draft for review',
      about:
        'First work through “Readiness” beside the form: what is listed there as blocking keeps it back.',
    },
    look: {
      title: 'Look at what a change would alter',
      about: 'The review page shows the draft against what the public sees, word by word.',
    },
    comment: {
      title: 'Comment on a passage',
      about: 'Select words in the form, or press the speech bubble beside a field.',
    },
    decide: {
      title: 'Decide on a review',
      about: 'Approve the version that you have read, or send it back with a reason.',
    },
    publish: {
      title: 'Publish an approved profile',
      about: 'The site shows it as soon as the panel says that it is done.',
    },
    schedule: {
      title: 'Schedule a publication',
      about: 'Choose the day and the hour in your own time zone; the dashboard shows a calendar.',
    },
    invite: {
      title: 'Invite somebody',
      about: 'Give a name, an address, roles and a scope. A mail brings the link.',
    },
    settings: {
      title: 'Set up the site',
      about: 'Its name, its colours, and after how many days a review is overdue.',
    },
    'open-trail': {
      title: 'Open the audit trail',
      about: 'Filter it by person or document, and download what it shows as CSV.',
    },
    'look-along': {
      title: 'Look at a change that is being reviewed',
      about: 'The review page shows what would change; “History” beside it, who did what.',
    },
    'second-factor': {
      title: 'Protect your account with a second step',
      about: 'An authenticator app on your phone gives a code for each sign-in.',
    },
  },
}
