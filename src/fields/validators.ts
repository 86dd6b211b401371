import { readPartialDate } from '../content/partial-date'
import { fill, formatNumber } from '../i18n/format'
import { DEFAULT_LOCALE, isLocale, type Locale } from '../vocabulary/locales'
import { VALIDATION_WORDS, type ValidationWords } from '../words/validation'

/** What a check knows of whoever asks: the language in which to answer, English when it does not. */
interface Asked {
  req?: { i18n?: { language: string } }
}

/**
 * A field's own check, as Payload wants it: `true`, or a sentence that says what to do, in the language of
 * whoever asks. Empty values pass: whether a field is required is asked elsewhere.
 */
type Check = (value: unknown, asked?: Asked) => string | true

/** The sentences of checks in the language of a request. */
export const validationWords = (asked?: Asked): ValidationWords =>
  VALIDATION_WORDS[languageOf(asked)]

function languageOf(asked?: Asked): Locale {
  const language = asked?.req?.i18n?.language
  return isLocale(language) ? language : DEFAULT_LOCALE
}

const text =
  (check: (value: string, words: ValidationWords, locale: Locale) => string | true): Check =>
  (value, asked) => {
    if (value === null || value === undefined || value === '') return true
    const words = validationWords(asked)
    return typeof value === 'string' ? check(value, words, languageOf(asked)) : words.text
  }

const matching = (pattern: RegExp, sentence: keyof ValidationWords) =>
  text((value, words) => (pattern.test(value) ? true : words[sentence]))

export const validSlug = text((value, words) =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length <= 80 ? true : words.slug,
)

export const validIso2 = matching(/^[A-Z]{2}$/, 'iso2')

export const validIso3 = matching(/^[A-Z]{3}$/, 'iso3')

export const validPartialDate = text((value, words) =>
  readPartialDate(value) ? true : words.partialDate,
)

export const validWebAddress = text((value, words) => {
  if (!URL.canParse(value)) return words.webAddress
  const { protocol } = new URL(value)
  return protocol === 'https:' || protocol === 'http:' ? true : words.webProtocol
})

export const validColour = matching(/^#[0-9a-f]{6}$/i, 'colour')

/** An address on the site, without the language. */
export const validSiteAddress = matching(/^\/[a-z0-9/-]*$/, 'siteAddress')

/** At most `limit` characters in a plain text field. */
export const atMost = (limit: number): Check =>
  text((value, words, locale) =>
    value.length <= limit
      ? true
      : fill(words.tooLong, {
          limit: formatNumber(locale, limit),
          length: formatNumber(locale, value.length),
        }),
  )

/** A text that must be there wherever its picture is shown. */
export const alternativeText: Check = (value, asked) =>
  typeof value === 'string' && value.trim() !== ''
    ? atMost(250)(value, asked)
    : validationWords(asked).altMissing

/** Not empty, and at most `limit` characters. */
export const filled =
  (limit: number): Check =>
  (value, asked) =>
    typeof value === 'string' && value.trim() !== ''
      ? atMost(limit)(value, asked)
      : validationWords(asked).fillIn
