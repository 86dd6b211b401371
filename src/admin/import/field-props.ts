import type { Corrections } from '../../importer/corrections'
import type { ParsedProfile } from '../../importer/parsed-profile'
import type { Candidate } from './source'

/** What a field of the screen works on. */
export interface FieldProps {
  candidate: Candidate
  /** With the corrections. */
  profile: ParsedProfile
  correct: (edit: (corrections: Corrections) => Corrections) => void
}

type Values = Corrections['values']

/** Puts a value in place of what was read; null takes it away. */
export const setValue =
  <K extends keyof Values>(name: K, value: Values[K]) =>
  (corrections: Corrections): Corrections => ({
    ...corrections,
    values: { ...corrections.values, [name]: value },
  })

/** Takes what was read again. */
export const takeBack =
  (name: keyof Values) =>
  (corrections: Corrections): Corrections => ({
    ...corrections,
    values: Object.fromEntries(Object.entries(corrections.values).filter(([key]) => key !== name)),
  })
