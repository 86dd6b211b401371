import { LOCALES, type Locale } from '../vocabulary/locales'

/** Words by language, turned inside out: at each place of the table stands its text in every language. */
export type InAllLocales<Words> = Words extends string
  ? Record<Locale, string>
  : { [Key in keyof Words]: InAllLocales<Words[Key]> }

/** Turns a table of words for each language into one that has every language at each place. */
export function inAllLocales<Words extends object>(
  all: Record<Locale, Words>,
): InAllLocales<Words> {
  return turn(all) as InAllLocales<Words>
}

function turn(all: Record<Locale, unknown>): unknown {
  if (typeof all.en === 'string') return all
  const keys = Object.keys(all.en as object)
  return Object.fromEntries(
    keys.map((key) => [
      key,
      turn(
        Object.fromEntries(
          LOCALES.map((locale) => [locale, (all[locale] as Record<string, unknown>)[key]]),
        ) as Record<Locale, unknown>,
      ),
    ]),
  )
}
