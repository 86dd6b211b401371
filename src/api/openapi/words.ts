import type { Resource } from '../definitions/resources'

/** What the reference calls each resource. */
export const RESOURCE_WORDS: Record<Resource, { type: string; one: string; about: string }> = {
  countries: { type: 'Country', one: 'country', about: 'The profiles of countries.' },
  'crime-areas': {
    type: 'CrimeArea',
    one: 'crime area',
    about: 'Crime areas, with the countries that name them.',
  },
  agencies: { type: 'Agency', one: 'agency', about: 'Law enforcement agencies.' },
  ncbs: { type: 'Ncb', one: 'National Central Bureau', about: 'National Central Bureaus.' },
  media: { type: 'Picture', one: 'picture', about: 'The pictures that public documents use.' },
  editions: {
    type: 'Edition',
    one: 'edition',
    about:
      'What was published of the documents that are public now, each edition for ever the same.',
  },
  changes: {
    type: 'Change',
    one: 'change',
    about:
      'Every publication, withdrawal and restoration, in their order and without gaps: what a copy needs to stay current.',
  },
}
