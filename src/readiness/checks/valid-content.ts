import { leavesOf } from '../../content/leaves'
import { isLocale, type Localized } from '../../vocabulary/locales'
import type { Finding } from '../finding'
import { idsOf, keyOf } from '../relations'
import type { BlockingSubject } from '../subject'
import { valueAt } from '../value-at'

/** What is required and missing, points at nothing, or is refused by a field's own check. */
export const validContent = ({
  collection,
  content,
  media,
  problems,
  targets,
}: BlockingSubject): Finding[] => {
  const leaves = leavesOf(collection, content)
  return problems.map(({ path, locale, message }): Finding => {
    const where = { severity: 'blocking', path, ...(locale ? { locale } : {}) } as const
    const field = valueAt(content, path)
    const value = isLocale(locale) ? (field as Localized<unknown> | undefined)?.[locale] : field
    if (value === undefined) return { ...where, says: 'required' }
    const shape = leaves.find((leaf) => leaf.path === path)?.shape
    const pointsAtNothing =
      (shape?.kind === 'image' && !idsOf(value).every((id) => id in media)) ||
      (shape?.kind === 'relation' &&
        !idsOf(value).every((id) => targets.has(keyOf({ collection: shape.to, id }))))
    return pointsAtNothing
      ? { ...where, says: 'relation-gone' }
      : { ...where, says: 'invalid', params: { message } }
  })
}
