import type { Role, Scope } from '../vocabulary/roles'
import { covers, type Place } from '../workflow/scope'
import { KINDS, type KindRule, type NotificationKind } from './kinds'

/** Somebody who could be told. */
export interface Candidate {
  id: string
  roles: readonly Role[]
  scope: Scope
  /** Whether the account is active; who cannot sign in cannot read what it is about. */
  active: boolean
}

/** What there is to tell. */
export interface Occurrence {
  kind: NotificationKind
  /** Who did it; null where nobody did. */
  actor: string | null
  /** Those who have a hand in the change that it is about. */
  authors: readonly string[]
  /** Those whom the occasion names. */
  named: readonly string[]
  /** Those who are told of the same in another way. */
  spared: readonly string[]
  /** Where the document belongs, as it is live and as the working copy would make it. */
  places: readonly Place[] | 'everywhere'
}

/** Who is told: whom it concerns, who can still read it, and nobody of what he did himself. */
export function recipientsOf<C extends Candidate>(
  occurrence: Occurrence,
  candidates: readonly C[],
): C[] {
  const rule: KindRule = KINDS[occurrence.kind]
  return candidates.filter((candidate) => {
    const { id, roles, scope, active } = candidate
    if (!active || id === occurrence.actor || occurrence.spared.includes(id)) return false
    const isAuthor = occurrence.authors.includes(id)
    if (rule.named && occurrence.named.includes(id)) return true
    if (isAuthor && rule.authors) return true
    if (isAuthor && rule.butAuthors) return false
    const isInScope = rule.isOfSite === true || covers(scope, occurrence.places)
    return isInScope && roles.some((role) => rule.roles.includes(role))
  })
}
