import type { ValidationWords } from '.'

export const en: ValidationWords = {
  required: 'this is required.',
  fillIn: 'Fill this in.',
  text: 'Write text here.',
  comment: 'Write a comment.',
  slug: 'Use small letters a–z, digits and single hyphens, at most 80 characters, such as "cote-d-ivoire".',
  iso2: 'An ISO 3166-1 alpha-2 code has two capital letters, such as "BE".',
  iso3: 'An ISO 3166-1 alpha-3 code has three capital letters, such as "BEL".',
  partialDate:
    'Write the date as far as it is known: "1923-09-07", "1986-10" or "1986". The day must exist.',
  webAddress: 'Write a complete address, such as "https://www.police.be".',
  webProtocol: 'Only addresses that begin with https:// or http:// can be shown.',
  siteAddress: 'Write an address on this site without the language, such as "/countries".',
  colour: 'Write the colour as # and six hexadecimal digits, such as "#0b4f8a".',
  tooLong: 'Keep this to {limit} characters; it has {length}.',
  taken: 'Another document already has "{value}". Choose a different one, or edit that document.',
  secondBureau: 'This country already has a National Central Bureau. Edit that one instead.',
  ancestor: 'An agency cannot stand above itself. Choose a parent that does not lie below it.',
  otherCountry: 'The parent agency belongs to another country. Choose one of the same country.',
  altMissing: 'Say in words what the picture shows, for people who cannot see it.',
  missingTarget: 'there is no document with the id {id}.',
}
