import { DEFAULT_LOCALE, LOCALES, type Locale, type Localized } from '../../vocabulary/locales'

/** In which form a representation is stored: in one language, or with a value for each. */
export type StoredLocale = Locale | 'all'

export const STORED_LOCALES: readonly StoredLocale[] = [...LOCALES, 'all']

type Fields = Record<string, unknown>

/** Gives localized fields in one language, English in place of what is missing, or in all of them. */
export class Speaker {
  constructor(readonly locale: StoredLocale) {}

  /** The language that a value is given in; undefined where there is none, or all are given. */
  localeOf(value: Localized<unknown> | null | undefined): Locale | undefined {
    if (this.locale === 'all') return undefined
    return [this.locale, DEFAULT_LOCALE].find((locale) => saysSomething(value?.[locale]))
  }

  /**
   * An object of plain and localized fields. Those without a value are left out; `fallback` names those that are in English
   * because their translation is missing.
   *
   * @param convert applied to each language's value
   */
  object(
    localized: Record<string, Localized<unknown> | null | undefined>,
    plain: Fields = {},
    convert: (value: unknown, locale: Locale) => unknown = (value) => value,
  ): Fields {
    const fields: Fields = {}
    const fallback: string[] = []
    for (const [name, value] of Object.entries(localized)) {
      if (this.locale === 'all') {
        const all = inAll(value, convert)
        if (all) fields[name] = all
        continue
      }
      const locale = this.localeOf(value)
      if (!locale) continue
      fields[name] = convert(value?.[locale], locale)
      if (locale !== this.locale) fallback.push(name)
    }
    return {
      ...fields,
      ...withoutUndefined(plain),
      ...(fallback.length > 0 ? { fallback } : {}),
    }
  }

  /** Several groups of fields as one object, in their order. */
  merged(...groups: Fields[]): Fields {
    const fallback = groups.flatMap((group) => (group.fallback as string[] | undefined) ?? [])
    const { fallback: _, ...fields } = Object.assign({}, ...groups) as Fields
    return fallback.length > 0 ? { ...fields, fallback } : fields
  }
}

function inAll(
  value: Localized<unknown> | null | undefined,
  convert: (value: unknown, locale: Locale) => unknown,
): Fields | undefined {
  const entries = LOCALES.filter((locale) => saysSomething(value?.[locale])).map((locale) => [
    locale,
    convert(value?.[locale], locale),
  ])
  return entries.length > 0 ? (Object.fromEntries(entries) as Fields) : undefined
}

const saysSomething = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== ''

const withoutUndefined = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  )
