import { Changes } from './Changes'
import { Claim } from './Claim'
import { Decision } from './Decision'
import { History } from './History'
import { PageFrames } from './PageFrames'
import { Readiness } from './Readiness'
import { RelatedDocuments } from './RelatedDocuments'
import type { Section } from './section'
import { Summary } from './Summary'

/**
 * The parts of the review page, in their order. This is where other areas of the panel take their place on
 * it: what has to be known before the text is read goes before the changes, what is said about it after them.
 */
export const SECTIONS: readonly Section[] = [
  Summary,
  Claim,
  Readiness,
  Changes,
  PageFrames,
  RelatedDocuments,
  History,
  Decision,
]
