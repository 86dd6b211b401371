import { readPartialDate } from '../content/partial-date'

/** A field's own check, as Payload wants it: `true`, or a sentence that says what to do. Empty values pass: whether a field is required is asked elsewhere. */
type Check = (value: unknown) => string | true

const text =
  (check: (value: string) => string | true): Check =>
  (value) => {
    if (value === null || value === undefined || value === '') return true
    return typeof value === 'string' ? check(value) : 'Write text here.'
  }

export const validSlug = text((value) =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) && value.length <= 80
    ? true
    : 'Use small letters a–z, digits and single hyphens, at most 80 characters, such as "cote-d-ivoire".',
)

export const validIso2 = text((value) =>
  /^[A-Z]{2}$/.test(value)
    ? true
    : 'An ISO 3166-1 alpha-2 code has two capital letters, such as "BE".',
)

export const validIso3 = text((value) =>
  /^[A-Z]{3}$/.test(value)
    ? true
    : 'An ISO 3166-1 alpha-3 code has three capital letters, such as "BEL".',
)

export const validPartialDate = text((value) =>
  readPartialDate(value)
    ? true
    : 'Write the date as far as it is known: "1923-09-07", "1986-10" or "1986". The day must exist.',
)

export const validWebAddress = text((value) => {
  if (!URL.canParse(value)) return 'Write a complete address, such as "https://www.police.be".'
  const { protocol } = new URL(value)
  return protocol === 'https:' || protocol === 'http:'
    ? true
    : 'Only addresses that begin with https:// or http:// can be shown.'
})

export const validColour = text((value) =>
  /^#[0-9a-f]{6}$/i.test(value)
    ? true
    : 'Write the colour as # and six hexadecimal digits, such as "#0b4f8a".',
)

/** At most `limit` characters in a plain text field. */
export const atMost = (limit: number): Check =>
  text((value) =>
    value.length <= limit
      ? true
      : `Keep this to ${limit.toLocaleString('en')} characters; it has ${value.length.toLocaleString('en')}.`,
  )

/** Not empty, and at most `limit` characters. */
export const filled =
  (limit: number): Check =>
  (value) =>
    typeof value === 'string' && value.trim() !== '' ? atMost(limit)(value) : 'Fill this in.'
