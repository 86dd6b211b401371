import { LOCALES } from '../vocabulary/locales'

const PATH = new RegExp(`^/(${LOCALES.join('|')})(?:[/.?]|$)`)

/** The header that tells caches and search engines the language of a page, by its address; none for what has no language. */
export function contentLanguage(path: string): Record<string, string> {
  const language = PATH.exec(path)?.[1]
  return language ? { 'Content-Language': language } : {}
}
