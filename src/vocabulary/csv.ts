/** Spreadsheets take UTF-8 for something else unless a text begins with this. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** What a spreadsheet would calculate instead of showing it, after whatever spaces; and what would look as if it had been marked. */
const TO_MARK = /^(\s*[=+\-@＝＋－＠\t\r]|')/

/**
 * One line of a CSV file after RFC 4180, with its line end. Texts that a spreadsheet would take for a formula get an
 * apostrophe in front, as OWASP advises, and so do those that begin with one: whoever reads the file by program takes one
 * apostrophe off the beginning of a text.
 */
export const csvLine = (values: readonly (string | number | null | undefined)[]): string =>
  `${values.map(cellOf).join(',')}\r\n`

function cellOf(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = TO_MARK.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
