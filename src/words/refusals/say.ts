import { fill } from '../../i18n/format'
import { DEFAULT_LOCALE, type Locale } from '../../vocabulary/locales'
import type { Refusal } from '../../workflow/refusals'
import type { Term } from '../../workflow/sentences'
import type { PublicState, State } from '../../workflow/states'
import { WORKFLOW_WORDS } from '../workflow'
import type { Transition } from '../../workflow/table'
import type { Role } from '../../vocabulary/roles'
import { REFUSAL_WORDS } from '.'

/** A refusal as an interface answers it: code and message, and where in the content. */
export type SaidRefusal = Pick<Refusal, 'code' | 'message' | 'path' | 'locale'>

/** What stands against something, in a language. English, and what has no sentence of its own, stays as it was found. */
export function sayRefusal(found: Refusal, locale: Locale): SaidRefusal {
  const { sentence, terms = {}, ...said } = found
  if (sentence === undefined || locale === DEFAULT_LOCALE) return said
  const words = REFUSAL_WORDS[locale]
  const filled = Object.fromEntries(
    Object.entries(terms).map(([name, term]) => [name, nameTerm(term, locale)]),
  )
  return { ...said, message: capital(fill(words.sentences[sentence], filled)) }
}

function nameTerm({ kind, names }: Term, locale: Locale): string {
  const words = REFUSAL_WORDS[locale]
  const named = names.map((name) => {
    switch (kind) {
      case 'state':
        return words.states[name as State]
      case 'public':
        return words.publics[name as PublicState]
      case 'role':
        return WORKFLOW_WORDS[locale].roles[name as Role]
      case 'title':
        return fill(words.quoted, { name })
      case 'transition':
        return fill(words.quoted, { name: WORKFLOW_WORDS[locale].transitions[name as Transition] })
    }
  })
  if (named.length < 2) return named.join('')
  return `${named.slice(0, -1).join(locale === 'ar' ? '، ' : ', ')} ${words.or} ${named.at(-1) ?? ''}`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
