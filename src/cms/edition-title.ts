import type { ProfileContent } from '../content/profiles'
import { DEFAULT_LOCALE, LOCALES } from '../vocabulary/locales'

/** What to call a document in lists and the trail: its English name, or the first there is. */
export function titleOf(content: ProfileContent): string {
  const name = content.name ?? {}
  const locale = [DEFAULT_LOCALE, ...LOCALES].find((each) => name[each])
  return (locale && name[locale]) ?? 'Untitled'
}
