/** Arabic-Indic digits and those of Persian. */
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g

/** The text with Western digits where Arabic and Persian keyboards write other ones. */
export const withWesternDigits = (text: string): string =>
  text.replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
