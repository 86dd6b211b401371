import type { ShareCard } from '@/site/share-card'

/** What a page's picture shows: a title, and nothing else that is not everywhere. */
export const cardOf = (title: string): ShareCard => ({
  title,
  kicker: undefined,
  site: 'Liaison',
  logo: undefined,
  dir: 'ltr',
  accent: '#0b5d66',
})
