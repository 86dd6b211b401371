import type { Locale } from '../../vocabulary/locales'
import type { Role } from '../../vocabulary/roles'
import type { PublicState, State } from '../../workflow/states'
import type { Transition } from '../../workflow/table'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What the workflow's terms are called in one language. */
export interface WorkflowWords {
  /** Where a working copy stands. */
  states: Record<State, string>
  /** What the public sees of the document. */
  public: Record<PublicState, string>
  /** What somebody asks for, as on a button. */
  transitions: Record<Transition, string>
  roles: Record<Role, string>
}

export const WORKFLOW_WORDS: Record<Locale, WorkflowWords> = { en, fr, es, ar }
