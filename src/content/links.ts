import type { ProfileCollection } from '../vocabulary/profiles'
import { isProfileCollection } from '../vocabulary/profiles'
import type { Locale } from '../vocabulary/locales'
import { isLocalized, leavesOf, localesOf } from './leaves'
import type { RichText, RichTextNode } from './rich-text'

/** Where a link in a content leads: to an address, or to one of our documents. */
export type LinkTarget = { url: string } | { collection: ProfileCollection; id: string }

export interface ContentLink {
  path: string
  /** The language of the text it stands in; absent for a field that is the same in all. */
  locale?: Locale
  target: LinkTarget
}

/** The links of a content: in its texts, and the web addresses of its fields. */
export const linksOf = (collection: ProfileCollection, content: object): ContentLink[] =>
  leavesOf(collection, content).flatMap((leaf): ContentLink[] => {
    const { path, shape, value } = leaf
    if (shape.kind === 'rich-text' && isLocalized(leaf))
      return localesOf(leaf).flatMap((locale) =>
        targetsIn((leaf.value[locale] as RichText).root.children).map((target) => ({
          path,
          locale,
          target,
        })),
      )
    if (shape.kind === 'code' && typeof value === 'string' && isWebAddress(value))
      return [{ path, target: { url: value } }]
    return []
  })

/** Whether a text is the complete address of something on the web. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol } = new URL(text)
  return protocol === 'https:' || protocol === 'http:'
}

function targetsIn(nodes: readonly RichTextNode[] = []): LinkTarget[] {
  return nodes.flatMap((node): LinkTarget[] => {
    if (!('children' in node) && !('fields' in node)) return []
    const { fields, children, type } = node
    const inside = targetsIn(children)
    if ((type !== 'link' && type !== 'autolink') || !fields) return inside
    if (fields.linkType === 'internal') {
      const { relationTo, value } = fields.doc ?? {}
      return isProfileCollection(relationTo) && typeof value === 'string'
        ? [{ collection: relationTo, id: value }, ...inside]
        : inside
    }
    return fields.url ? [{ url: fields.url }, ...inside] : inside
  })
}
