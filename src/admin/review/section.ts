import type { DocumentViewServerProps, Payload } from 'payload'
import type { ReactNode } from 'react'

import type { Person } from '../../access/person'
import type { Review } from '../../cms/review/review'
import type { Locale } from '../../vocabulary/locales'
import type { ReviewWords } from '../../words/review'
import type { Layout, Reading } from '../../comparison-view/reading'

/** How the page is looked at, as its address says. */
export interface Look {
  /** The language of the content. */
  locale: Locale
  layout: Layout
  /** What the working copy is compared with. */
  scope: 'look' | 'all'
}

/** What each part of the review page is given. */
export interface SectionProps {
  review: Review
  look: Look
  reading: Reading
  words: ReviewWords
  /** The language of the panel. */
  panel: Locale
  person: Person
  payload: Payload
  i18n: DocumentViewServerProps['i18n']
}

/** A part of the review page; null where it has nothing to say. */
export type Section = (props: SectionProps) => ReactNode | Promise<ReactNode>
