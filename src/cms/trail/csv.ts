/** Spreadsheets take UTF-8 for something else unless a text begins with this. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** What a spreadsheet would calculate instead of showing it, after whatever spaces. */
const FORMULA = /^\s*[=+\-@\t\r]/

/**
 * One line of a CSV file after RFC 4180, with its line end. Texts that a spreadsheet would take for a formula get an
 * apostrophe in front, as OWASP advises.
 */
export const csvLine = (values: readonly (string | number | null | undefined)[]): string =>
  `${values.map(cellOf).join(',')}\r\n`

function cellOf(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
