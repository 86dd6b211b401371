import type { Plural } from '../../i18n/format'
import type { TaskKind } from '../../tasks/kinds'
import type { Locale } from '../../vocabulary/locales'
import type { Region } from '../../vocabulary/regions'
import type { PublicState, State } from '../../workflow/states'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What a list of tasks says. */
interface TaskWords {
  title: string
  /** What the list holds and what to do with it. */
  about: string
  /** How long it has been so; `{age}` stands for words such as "3 days ago". */
  age: string
}

/** What the dashboard and the lists of the panel say in one language. */
export interface DashboardWords {
  title: string
  tasks: Record<TaskKind, TaskWords>
  /** What to do when a list that people look for is empty. */
  empty: Record<'sent-back' | 'review' | 'publication' | 'drafts' | 'scheduled', string>
  /** Translations that the English has left behind. */
  stale: { title: string; about: string }
  /** For somebody who has no task at all. */
  allDone: string
  overdue: string
  overdueCount: Plural
  showAll: Plural
  back: string
  untitled: string
  create: string
  claim: {
    take: string
    takeOver: string
    release: string
    yours: string
    others: string
    failed: string
  }
  calendar: { zone: string; publications: Plural; none: string }
  load: {
    title: string
    about: string
    waiting: string
    overdue: string
    oldest: string
    region: string
    everywhere: string
    reviewers: string
    noReviewer: string
    reviewer: string
    taken: string
    decided: string
    median: string
    stranded: string
    strandedAbout: string
    none: string
  }
  people: { title: string; about: string; role: string; count: string; manage: string }
  events: {
    title: string
    about: string
    when: string
    what: string
    document: string
    who: string
    all: string
    none: string
  }
  regions: Record<Region, string>
  lists: {
    label: string
    all: string
    /** Short, for badges in lists. */
    states: Record<State, string>
    public: Record<PublicState, string>
  }
}

export const DASHBOARD_WORDS: Record<Locale, DashboardWords> = { en, fr, es, ar }
