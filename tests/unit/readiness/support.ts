import type { RichText, RichTextNode } from '@/content/rich-text'
import type { Subject } from '@/readiness/subject'
import { memoryOf } from '@/translation/memory'
import { progressOf } from '@/translation/progress'
import type { ProfileCollection } from '@/vocabulary/profiles'

export const NOW = new Date('2026-11-25T12:00:00Z')

/** A document with nothing around it, unless a test says otherwise. */
export const subjectOf = (
  content: object,
  around: Partial<Subject> & { collection?: ProfileCollection } = {},
): Subject => {
  const { collection = 'countries' } = around
  return {
    collection,
    content,
    media: {},
    problems: [],
    targets: new Map(),
    translations: progressOf(collection, content, memoryOf([])),
    links: new Map(),
    areLinksChecked: true,
    surroundings: {},
    now: NOW,
    ...around,
  }
}

const text = (words: string): RichTextNode => ({ type: 'text', text: words })

export const richText = (...children: RichTextNode[]): RichText => ({
  root: { type: 'root', children },
})

export const paragraph = (...children: (string | RichTextNode)[]): RichTextNode => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})

export const heading = (tag: string, words: string): RichTextNode => ({
  type: 'heading',
  tag,
  children: [text(words)],
})

export const linkTo = (
  target: { url: string } | { relationTo: string; value: string },
): RichTextNode => ({
  type: 'link',
  fields:
    'url' in target
      ? { linkType: 'custom', url: target.url }
      : { linkType: 'internal', doc: target },
  children: [text('words')],
})
