import type { ListWords } from '.'

export const en: ListWords = {
  together: 'Together, all or none',
  selected: { one: '{count} selected.', other: '{count} selected.' },
  nothingTogether:
    'There is no step that you can take with all of them. Select documents that are in the same state and in your scope.',
  empty: {
    noMatchFor: 'Nothing matches “{search}”',
    noMatch: 'Nothing matches these filters',
    shorten: 'Check the spelling, search for a shorter part of the name, or look at all of them.',
    widen: 'No document is like that right now. Take a filter away, or look at all of them.',
    showAll: 'Clear search and filters',
    nothing: 'There is nothing here yet',
    create: 'New: {what}',
    begin: {
      profiles: 'Start the first one. It is a draft until somebody else has reviewed it.',
      media: 'Upload the first picture. It becomes public only when a published page uses it.',
    },
    wait: {
      profiles: 'Contributors start documents; they appear here at once.',
      media: 'Contributors upload pictures; they appear here at once.',
      editions: 'Each publication adds an edition here, and none is ever taken away.',
      other: 'What is recorded appears here by itself.',
    },
  },
}
