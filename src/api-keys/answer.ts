import type { Scope } from '../vocabulary/roles'
import type { KeyRight, KeyState } from './rules'

/** A key as the panel lists it: everything but what would let anybody use it. */
export interface ListedKey {
  id: string
  name: string
  owner: string
  /** The last digits of its newest secret. */
  hint: string
  rights: KeyRight[]
  scope: Scope
  perMinute: number | null
  state: KeyState
  createdByName: string
  createdAt: string
  expiresAt: string
  revokedAt: string | null
  lastUsedAt: string | null
  /** Until when the secret of before counts; null when it does not. */
  previousUntil: string | null
}

export interface KeysAnswer {
  keys: ListedKey[]
}

/** The one answer that has the key itself. */
export interface MadeKey {
  id: string
  key: string
}
