import { describe, expect, it } from 'vitest'

import { LOCALES } from '@/vocabulary/locales'
import { REFUSAL_WORDS } from '@/words/refusals'
import { sayRefusal } from '@/words/refusals/say'
import {
  refusal,
  role,
  SENTENCES,
  states,
  titled,
  transition,
  type Sentence,
} from '@/workflow/sentences'

const frozen = refusal('frozen', { state: states('in-review'), transition: transition('recall') })

describe('a refusal that is said in a language', () => {
  it('is in English what the workflow says, with the names that the API takes', () => {
    expect(sayRefusal(frozen, 'en')).toEqual({
      code: 'frozen',
      message:
        'The content is frozen while the document is in review. Use "recall" to take it back to draft first.',
    })
  })

  it('names states and steps in other languages as the panel does', () => {
    expect(sayRefusal(frozen, 'fr').message).toBe(
      'Le contenu est figé tant que le document est en relecture. Utilisez d’abord « Reprendre en brouillon » pour le reprendre en brouillon.',
    )
  })

  it('begins with a capital, and lists what is possible', () => {
    const found = refusal('state', {
      transition: transition('submit'),
      states: states('draft', 'changes-requested'),
      state: states('approved'),
    })
    expect(sayRefusal(found, 'es').message).toBe(
      '«Enviar a revisión» es posible mientras un documento está en borrador o pendiente de cambios; este está aprobado.',
    )
  })

  it('keeps where in the content it is, and what has no sentence of its own', () => {
    const found = {
      code: 'invalid-content',
      message: 'Trop long.',
      path: 'name',
      locale: 'fr',
    } as const
    expect(sayRefusal(found, 'ar')).toEqual(found)
  })

  it('leaves nothing unfilled, in any language', () => {
    const terms = Object.fromEntries(
      ['transition', 'withdraw', 'discard', 'changes', 'reopen'].map((name) => [
        name,
        transition('submit'),
      ]),
    )
    const more = {
      ...{ role: role('reviewer'), state: states('draft'), states: states('draft') },
      title: titled('Belgium'),
    }
    const publics = { kind: 'public', names: ['live'] } as const
    for (const sentence of Object.keys(SENTENCES) as Sentence[])
      for (const locale of LOCALES) {
        const found = refusal(sentence, { ...terms, ...more, public: publics, publics })
        expect(sayRefusal(found, locale).message).not.toMatch(/\{\w+\}|undefined/)
      }
    expect(Object.keys(REFUSAL_WORDS)).toEqual([...LOCALES])
  })
})
