import type { Locale } from '../../vocabulary/locales'
import { ar } from './ar'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'

/** What is wrong with the value of a field, and what would be right. */
export interface ValidationWords {
  required: string
  fillIn: string
  text: string
  comment: string
  slug: string
  iso2: string
  iso3: string
  partialDate: string
  webAddress: string
  webProtocol: string
  siteAddress: string
  colour: string
  tooLong: string
  taken: string
  secondBureau: string
  ancestor: string
  otherCountry: string
  altMissing: string
  missingTarget: string
}

export const VALIDATION_WORDS: Record<Locale, ValidationWords> = { en, fr, es, ar }
