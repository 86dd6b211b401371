import type { DashboardWords } from '.'

export const en: DashboardWords = {
  title: 'What there is to do',
  tasks: {
    failed: {
      title: 'Scheduled publications that failed',
      about: 'Nothing was published. Open the document to see why, and publish it or send it back.',
      age: 'Failed {age}',
    },
    emergency: {
      title: 'Emergency publications to confirm',
      about:
        'They are live without a review. Read what the public sees, then confirm it or have it changed.',
      age: 'Published {age}',
    },
    'sent-back': {
      title: 'Sent back to you',
      about:
        'A reviewer asked for changes. Read the comment, correct the text and submit it again.',
      age: 'Sent back {age}',
    },
    review: {
      title: 'Waiting for your review',
      about: 'The longest waiting comes first. Approve it, or send it back with a reason.',
      age: 'Submitted {age}',
    },
    reports: {
      title: 'Errors that readers reported',
      about:
        'Look into each, correct the text if they are right, and tell them what has become of it.',
      age: 'Reported {age}',
    },
    publication: {
      title: 'Approved, to be published',
      about: 'Publish them now or schedule them.',
      age: 'Approved {age}',
    },
    drafts: {
      title: 'Your drafts',
      about: 'You have started them. Submit them for review when they are ready.',
      age: 'Became a draft {age}',
    },
    renewal: {
      title: 'Live profiles to check again',
      about: 'Nobody has published anything new for long. Check whether all of it still holds.',
      age: 'Published {age}',
    },
    scheduled: {
      title: 'Scheduled publications',
      about: 'They are published by themselves. Open one to change the time or to cancel it.',
      age: 'Will be published {age}',
    },
    handed: {
      title: 'Your changes on their way',
      about: 'Others have them now. You can take them back as long as they are not published.',
      age: 'Changed its state {age}',
    },
    others: {
      title: 'Drafts of others in your scope',
      about: 'Colleagues are writing them. You can continue or submit them.',
      age: 'Changed its state {age}',
    },
  },
  empty: {
    'sent-back': 'No reviewer waits for a correction from you.',
    review:
      'Nothing waits for your review. What is submitted in your scope appears here by itself.',
    publication:
      'Nothing waits to be published. What reviewers approve in your scope appears here.',
    drafts: 'You have no drafts. Open a profile and change it, or start a new one:',
    scheduled: 'No publication is scheduled. Open an approved document and choose “Schedule”.',
  },
  stale: {
    title: 'Translations behind the English',
    about:
      'The English has changed since these were written. Open the queue of a language and bring them up to date.',
  },
  allDone: 'There is nothing for you to do right now.',
  overdue: 'Overdue',
  overdueCount: { one: '{count} overdue', other: '{count} overdue' },
  showAll: { one: 'Show all of them ({count})', other: 'Show all {count}' },
  back: 'Back to the dashboard',
  untitled: 'Untitled',
  create: 'New: {what}',
  claim: {
    take: 'Take this review',
    takeOver: 'Take it over',
    release: 'Give it back',
    yours: 'You are reviewing this',
    others: '{name} is reviewing this',
    failed: 'That did not work. Try again.',
  },
  calendar: {
    zone: 'Times in your time zone: {zone}',
    publications: { one: '{count} publication', other: '{count} publications' },
    none: 'no publication',
  },
  load: {
    title: 'Reviews that wait',
    about: 'How much waits, where and for whom. Times are those of the last 90 days.',
    waiting: 'Waiting',
    overdue: 'Overdue',
    oldest: 'Longest waiting',
    region: 'Region',
    everywhere: 'Without a country',
    reviewers: 'Reviewers',
    noReviewer: 'none',
    reviewer: 'Reviewer',
    taken: 'Taken',
    decided: 'Decided',
    median: 'Half were decided within',
    stranded: 'Nobody can review these',
    strandedAbout:
      'No reviewer covers them, or everybody who does had a hand in them. Give somebody the role or the scope.',
    none: '–',
  },
  people: {
    title: 'People',
    about: 'Accounts that can sign in, by role. Somebody with several roles counts for each.',
    role: 'Role',
    count: 'People',
    manage: 'Manage people',
  },
  events: {
    title: 'What happened last',
    about: 'The newest entries of the audit trail.',
    when: 'When',
    what: 'What',
    document: 'Where',
    who: 'Who',
    all: 'Open the audit trail',
    none: 'Nothing has happened yet.',
  },
  regions: {
    africa: 'Africa',
    americas: 'Americas',
    'asia-south-pacific': 'Asia and South Pacific',
    europe: 'Europe',
    'middle-east-north-africa': 'Middle East and North Africa',
  },
  lists: {
    label: 'Show by state',
    all: 'All',
    states: {
      draft: 'Draft',
      'in-review': 'In review',
      'changes-requested': 'Changes requested',
      approved: 'Approved',
      published: 'Published',
    },
    public: { none: 'Not yet', live: 'Live', withdrawn: 'Withdrawn' },
  },
}
