import type { Found, Search } from '../../src/search/search'
import type { Locale } from '../../src/vocabulary/locales'

/** What a search found, where it matters to a test; everything else is as when Belgium, its police and a bureau were. */
export const found = (locale: Locale, about: Partial<Found> = {}): Found => ({
  manner: 'asked',
  hits: [
    { collection: 'countries', id: 'be', locale },
    { collection: 'agencies', id: 'federal-police', locale },
    { collection: 'ncbs', id: 'ncb-be', locale: 'en' },
  ],
  counts: { countries: 1, agencies: 49, ncbs: 1 },
  marks: { [locale]: { words: ['police'], beginnings: ['polic'] } },
  suggestion: undefined,
  ...about,
})

const nothing: Partial<Found> = { hits: [], counts: {}, marks: {} }
const meant = [{ text: 'police', isCorrection: true }]

/** Each way in which a search may turn out, by what is searched for; anything else is found at once, on three pages. */
export const searchInFixture: Search = ({ locale, text, page }) => {
  switch (text) {
    case 'polcie':
      return Promise.resolve(found(locale, { manner: 'corrected', suggestion: meant }))
    case 'nearest':
      return Promise.resolve(
        found(locale, {
          manner: 'corrected',
          suggestion: [{ text: 'holland', isCorrection: true }],
        }),
      )
    case 'policing':
      return Promise.resolve(found(locale, { suggestion: meant }))
    case 'elsewhere':
      return Promise.resolve(found(locale, { manner: 'other-languages' }))
    case 'some words':
      return Promise.resolve(found(locale, { manner: 'some-words' }))
    case 'nothing':
      return Promise.resolve(found(locale, nothing))
    case 'down':
      return Promise.reject(new Error('The database does not answer.'))
    default:
      return Promise.resolve(found(locale, page > 3 ? { hits: [] } : {}))
  }
}

/** Addresses of these searches. */
export const searches = [
  'search',
  'search?q=police',
  'search?q=police&kind=agencies&page=2',
  ...['polcie', 'nearest', 'policing', 'elsewhere', 'some+words', 'nothing', 'down'].map(
    (query) => `search?q=${query}`,
  ),
]
