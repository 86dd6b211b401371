import type { Locale } from '../../vocabulary/locales'
import { SENTENCES, type Sentence } from '../../workflow/sentences'
import type { PublicState, State } from '../../workflow/states'
import { ar } from './ar'
import { es } from './es'
import { fr } from './fr'

/** Why something may not happen, in one language. */
export interface RefusalWords {
  /** As they stand in the middle of a sentence. */
  states: Record<State, string>
  publics: Record<PublicState, string>
  /** `{names}` are several of which one is enough; `{name}` is a step, set apart from the sentence. */
  or: string
  quoted: string
  sentences: Record<Sentence, string>
}

const english = Object.fromEntries(
  Object.entries(SENTENCES).map(([sentence, [, text]]) => [sentence, text]),
) as Record<Sentence, string>

/** English is what the workflow says itself. */
const en: RefusalWords = {
  states: {
    draft: 'draft',
    'in-review': 'in review',
    'changes-requested': 'changes requested',
    approved: 'approved',
    published: 'published',
  },
  publics: { none: 'not public yet', live: 'live', withdrawn: 'withdrawn' },
  or: 'or',
  quoted: '"{name}"',
  sentences: english,
}

export const REFUSAL_WORDS: Record<Locale, RefusalWords> = { en, fr, es, ar }
