import { LOCALES, type Locale } from '../vocabulary/locales'
import { pathOf, routeOf, type Page } from './routes'

type TwoLanguages = Extract<Page, { kind: 'two-languages' }>

/** Of the many paths that are looked at, few are taken apart. Other forms of a page end with a dot and their name. */
const MAY_BE_A_COUNTRY = /^\/[a-z]+\/countries\/[^/.]+$/
const MAY_BE_OF_TWO = /\/with\/[a-z]+$/

/** The paths of the pages on which one of a country stands beside the same in another language, on either side. */
export function twoLanguagesPathsBeside(path: string): string[] {
  const route = MAY_BE_A_COUNTRY.test(path) ? routeOf(path) : undefined
  if (route?.page.kind !== 'country') return []
  const { locale, page: of } = route
  const pathIn = (here: Locale, other: Locale) =>
    pathOf(here, { kind: 'two-languages', of, other } satisfies TwoLanguages)
  return LOCALES.filter((other) => other !== locale).flatMap((other) => [
    pathIn(locale, other),
    pathIn(other, locale),
  ])
}

/** The paths of the two pages that a path shows beside each other; undefined where it shows no two. */
export function sidesOf(path: string): [here: string, beside: string] | undefined {
  const route = MAY_BE_OF_TWO.test(path) ? routeOf(path) : undefined
  if (route?.page.kind !== 'two-languages') return undefined
  const { of, other } = route.page
  return other === route.locale ? undefined : [pathOf(route.locale, of), pathOf(other, of)]
}
