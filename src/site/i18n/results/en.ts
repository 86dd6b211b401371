import type { ResultsWords } from './words'

export const en: ResultsWords = {
  didYouMean: 'Did you mean {meant}?',
  corrected: 'Nothing matches “{typed}”. These are the results for {meant}.',
  nearest: 'Nothing matches “{typed}”. These are the results for the words that are nearest to it.',
  exactly: 'Search for “{typed}” exactly as it is written',
  otherLanguages: 'Nothing matches “{typed}” in English. These results are in other languages.',
  someWords: 'Nothing has all the words of “{typed}”. These results have some of them.',
  none: 'Nothing matches “{typed}”.',
  advice: [
    'Look at the spelling, or try fewer or more common words.',
    'A country is also found by its codes and its names in other languages, a bureau by its city, an agency by its acronym.',
    'Words in quotation marks are looked for side by side; a word with a minus in front must not be there.',
  ],

  kinds: 'Kinds of results',
  everything: 'All results',
  ofKind: {
    countries: 'Countries',
    ncbs: 'Bureaus',
    agencies: 'Agencies',
    'crime-areas': 'Crime areas',
  },

  pages: 'Pages of results',
  previous: 'Previous page',
  next: 'Next page',

  unavailable: 'The search does not answer at present',
  unavailableText:
    'Please try again in a few minutes. Everything can be read without searching meanwhile:',
}
