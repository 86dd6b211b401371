/** The forms of a bulk file, by the ending of its name. */
export const BULK_TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
} as const

export type BulkFormat = keyof typeof BULK_TYPES

export const BULK_FORMATS = Object.keys(BULK_TYPES) as [BulkFormat, ...BulkFormat[]]
