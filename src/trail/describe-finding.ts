import type { Finding } from './chain'

/** A finding as a sentence for the auditor. */
export function describeFinding(finding: Finding): string {
  switch (finding.kind) {
    case 'gap':
      return finding.sequence > finding.after
        ? `Place ${finding.after + 1} is missing: after ${finding.after} comes ${finding.sequence}.`
        : `Place ${finding.sequence} is there twice.`
    case 'removed':
      return `Place ${finding.sequence}: the event ${finding.event} was removed.`
    case 'changed':
      return `Place ${finding.sequence}: the event ${finding.event} is not what was recorded there.`
    case 'rewritten':
      return `Place ${finding.anchor.sequence} is not what your anchor says: something up to there was changed and the chain made anew.`
    case 'cut-off':
      return `Your anchor is from place ${finding.anchor.sequence}, which is not there any more: the end was cut off.`
    case 'outside':
      return `The event ${finding.event} has no place in the chain: it was inserted past it.`
    case 'edition':
      return finding.problem === 'unrecorded'
        ? `The edition ${finding.edition} was not published by any event of the trail.`
        : `The edition ${finding.edition} has other content than the trail says was published.`
  }
}
