import type { ProfileContent } from '../content/profiles'
import { inAnyLanguage } from '../vocabulary/locales'

/** What to call a document in lists and the trail: its English name, or the first there is. */
export function titleOf(content: ProfileContent): string {
  return inAnyLanguage(content.name ?? {}) ?? 'Untitled'
}
