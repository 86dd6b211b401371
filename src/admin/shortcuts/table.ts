/** Where in the panel a shortcut is there for. */
export const PAGES = ['everywhere', 'lists', 'document', 'form', 'review'] as const

export type PageKind = (typeof PAGES)[number]

/** What a shortcut does. Nothing is ever decided or saved by a single key: it goes somewhere or opens something. */
export type Deed =
  /** Opens the sheet of shortcuts. */
  | { do: 'sheet' }
  /** Goes to a page of the panel. */
  | { do: 'go'; path: string }
  /** Goes to another page of the same document: '' is its form. */
  | { do: 'tab'; path: string }
  /** Puts the focus on something, where it is. */
  | { do: 'reach'; what: string }
  /** Presses a button or a link that shows something. */
  | { do: 'press'; what: string }
  /** Opens something that is closed, or puts the focus into what is open already. */
  | { do: 'open'; what: string }
  /** Goes to the next or the previous of many. */
  | { do: 'step'; by: 1 | -1; among: string }
  /** Shows the content in the next or the previous language. */
  | { do: 'language'; by: 1 | -1 }
  /** The form has it already, whether it is listed here or not. */
  | { do: 'nothing' }

/** A shortcut: keys pressed one after the other, and what they do on which pages. */
export interface Shortcut {
  on: PageKind
  keys: readonly string[]
  deed: Deed
}

const collection = (slug: string): Deed => ({ do: 'go', path: `/admin/collections/${slug}` })

const ROWS = 'tbody a[href], .desk__title, .translation__queue a, .notifications li a'
const CHANGES = '.review-changes .comparison > .comparison-field'

/**
 * Every shortcut of the panel. Letters only, with Shift or after a `g`: combinations with Ctrl, Alt or ⌘ belong to
 * browsers and screen readers; `Mod+` is Ctrl, or ⌘ on a Mac. The selectors name things by what they are.
 */
// prettier-ignore
export const SHORTCUTS = {
  sheet:            { on: 'everywhere', keys: ['?'],       deed: { do: 'sheet' } },
  dashboard:        { on: 'everywhere', keys: ['g', 'd'],  deed: { do: 'go', path: '/admin' } },
  notifications:    { on: 'everywhere', keys: ['g', 'n'],  deed: { do: 'go', path: '/admin/notifications' } },
  translations:     { on: 'everywhere', keys: ['g', 't'],  deed: { do: 'go', path: '/admin/translations' } },
  countries:        { on: 'everywhere', keys: ['g', 'c'],  deed: collection('countries') },
  ncbs:             { on: 'everywhere', keys: ['g', 'b'],  deed: collection('ncbs') },
  agencies:         { on: 'everywhere', keys: ['g', 'a'],  deed: collection('agencies') },
  crimeAreas:       { on: 'everywhere', keys: ['g', 'r'],  deed: collection('crime-areas') },
  media:            { on: 'everywhere', keys: ['g', 'm'],  deed: collection('media') },

  search:           { on: 'lists',      keys: ['/'],       deed: { do: 'reach', what: '#search-filter-input' } },
  nextRow:          { on: 'lists',      keys: ['j'],       deed: { do: 'step', by: 1, among: ROWS } },
  previousRow:      { on: 'lists',      keys: ['k'],       deed: { do: 'step', by: -1, among: ROWS } },
  newDocument:      { on: 'lists',      keys: ['n'],       deed: { do: 'press', what: '.list-header a[href$="/create"]' } },

  form:             { on: 'document',   keys: ['e'],       deed: { do: 'tab', path: '' } },
  review:           { on: 'document',   keys: ['v'],       deed: { do: 'tab', path: '/review' } },
  history:          { on: 'document',   keys: ['h'],       deed: { do: 'tab', path: '/history' } },
  translate:        { on: 'document',   keys: ['t'],       deed: { do: 'tab', path: '/translate' } },
  nextLanguage:     { on: 'document',   keys: ['l'],       deed: { do: 'language', by: 1 } },
  previousLanguage: { on: 'document',   keys: ['Shift+l'], deed: { do: 'language', by: -1 } },

  save:             { on: 'form',       keys: ['Mod+s'],   deed: { do: 'nothing' } },
  nextStep:         { on: 'form',       keys: ['s'],       deed: { do: 'open', what: '.workflow-panel__actions [data-transition]' } },
  workflow:         { on: 'form',       keys: ['w'],       deed: { do: 'reach', what: '#workflow-heading' } },
  checklist:        { on: 'form',       keys: ['c'],       deed: { do: 'reach', what: '.readiness' } },
  comments:         { on: 'form',       keys: ['m'],       deed: { do: 'reach', what: '.comments-section' } },
  preview:          { on: 'form',       keys: ['p'],       deed: { do: 'press', what: '#live-preview-toggler' } },

  nextChange:       { on: 'review',     keys: ['j'],       deed: { do: 'step', by: 1, among: CHANGES } },
  previousChange:   { on: 'review',     keys: ['k'],       deed: { do: 'step', by: -1, among: CHANGES } },
  approve:          { on: 'review',     keys: ['a'],       deed: { do: 'open', what: '.review-decision [data-transition="approve"]' } },
  requestChanges:   { on: 'review',     keys: ['r'],       deed: { do: 'open', what: '.review-decision [data-transition="request-changes"]' } },
  findings:         { on: 'review',     keys: ['c'],       deed: { do: 'reach', what: '.readiness' } },
} as const satisfies Record<string, Shortcut>

export type ShortcutName = keyof typeof SHORTCUTS

export const SHORTCUT_NAMES = Object.keys(SHORTCUTS) as ShortcutName[]

/** The shortcuts of one kind of page. */
export const shortcutsOn = (page: PageKind): ShortcutName[] =>
  SHORTCUT_NAMES.filter((name) => SHORTCUTS[name].on === page)

const DOCUMENT = /^(\/admin\/collections\/[^/]+\/(?!create$)[^/]+)(\/[^/]+)?$/

/** What kinds of page an address of the panel is. */
export function pagesAt(pathname: string): PageKind[] {
  const [, document, tab = ''] = DOCUMENT.exec(pathname) ?? []
  if (document === undefined) return ['everywhere', 'lists']
  const own: PageKind[] = tab === '' ? ['form'] : tab === '/review' ? ['review'] : []
  return ['everywhere', 'document', ...own]
}

/** The address of another page of the document that an address belongs to, or undefined. */
export function tabAt(pathname: string, tab: string): string | undefined {
  const document = DOCUMENT.exec(pathname)?.[1]
  return document === undefined ? undefined : `${document}${tab}`
}
