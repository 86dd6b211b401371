import type { Pool } from 'pg'

type PoolUse = Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount'>

/** Parts of one process that are bundled apart share it here. */
declare global {
  /** Set by a server that counts: how many seconds a publication took to be visible. */
  var liaisonPublished: ((seconds: number) => void) | undefined
  /** The pools of connections of this process, by name. */
  var liaisonPools: Map<string, PoolUse> | undefined
  /** The queues that this process works off, once it does. */
  var liaisonQueues: readonly string[] | undefined
}

/** Tells how long it took from asking for a publication until every page of this server showed it, in seconds. */
export function notePublication(seconds: number): void {
  globalThis.liaisonPublished?.(seconds)
}

/** Names a pool of connections, so that its use can be counted. */
export function notePool(name: string, pool: PoolUse): void {
  poolsInUse().set(name, pool)
}

/** Names the queues that this process works off: what lies in others is late for nobody. */
export function noteQueues(names: readonly string[]): void {
  globalThis.liaisonQueues = names
}

export const poolsInUse = (): Map<string, PoolUse> =>
  (globalThis.liaisonPools ??= new Map<string, PoolUse>())
