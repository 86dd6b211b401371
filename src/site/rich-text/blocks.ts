import type { Direction, Locale } from '../../vocabulary/locales'
import type { Picture } from '../views/picture'

/** The tags of text formats, outermost first. */
export type Mark = 'strong' | 'em' | 's' | 'u' | 'code' | 'sub' | 'sup'

export type Inline =
  | { kind: 'text'; text: string; marks: Mark[] }
  | { kind: 'break' }
  | { kind: 'link'; href: string; children: Inline[] }

export interface ListItem {
  children: Inline[]
  blocks: Block[]
}

export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'quote'; children: Inline[] }
  | { kind: 'heading'; level: 3 | 4 | 5 | 6; children: Inline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: ListItem[] }
  | { kind: 'rule' }
  | { kind: 'picture'; picture: Picture }

/** Rich text with links and images resolved; `lang` and `dir` only when it is not in the language of the page. */
export interface Prose {
  blocks: Block[]
  lang?: Locale
  dir?: Direction
}
