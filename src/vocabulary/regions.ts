/** The regions a country can belong to. Older sources also name Middle East and North Africa. */
export const REGIONS = [
  'africa',
  'americas',
  'asia-south-pacific',
  'europe',
  'middle-east-north-africa',
] as const

export type Region = (typeof REGIONS)[number]

export const isRegion = (value: unknown): value is Region =>
  typeof value === 'string' && (REGIONS as readonly string[]).includes(value)
