/** How many requests somebody may make in how long. */
export interface Rate {
  /** Requests in a window, also all at once. */
  quota: number
  /** In seconds. */
  window: number
}

/** Whether a request may pass, and how much is left. */
export interface Verdict {
  passes: boolean
  /** Requests that may follow at once. */
  left: number
  /** Seconds until something is left: until the next request may pass, or until everything may again. */
  reset: number
}

/** Among more callers than this, those whose quota is full again are forgotten. */
const MOST_CALLERS = 50_000

/**
 * Counts requests by caller, in memory, with one number for each: the generic cell rate algorithm (ITU-T I.371), a bucket
 * of `quota` that fills up steadily within `window`.
 */
export class RateCounter {
  /** When the bucket of each caller will be full, in milliseconds of the clock. */
  readonly #fullAt = new Map<string, number>()
  readonly #now: () => number

  /** @param now a clock, in milliseconds */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** Counts one request. One that does not pass costs nothing. */
  count(caller: string, { quota, window }: Rate): Verdict {
    const now = this.#now()
    const length = window * 1000
    const interval = length / quota
    const before = Math.max(this.#fullAt.get(caller) ?? now, now)
    const after = before + interval
    if (after - now > length + interval / 1000)
      return { passes: false, left: 0, reset: seconds(after - now - length) }
    this.#set(caller, after, now)
    return {
      passes: true,
      left: Math.floor((length - (after - now)) / interval + 1 / 1000),
      reset: seconds(after - now),
    }
  }

  /** Counts requests that were let in elsewhere, however many are left here. */
  add(caller: string, requests: number, { quota, window }: Rate): void {
    const now = this.#now()
    const before = Math.max(this.#fullAt.get(caller) ?? now, now)
    this.#set(caller, before + (requests * window * 1000) / quota, now)
  }

  #set(caller: string, fullAt: number, now: number): void {
    this.#fullAt.delete(caller)
    this.#fullAt.set(caller, fullAt)
    if (this.#fullAt.size > MOST_CALLERS) this.#forget(now)
  }

  /** Forgets whose bucket is full, and if that is not enough, those who were not seen for longest. */
  #forget(now: number): void {
    for (const [caller, fullAt] of this.#fullAt) if (fullAt <= now) this.#fullAt.delete(caller)
    for (const caller of this.#fullAt.keys()) {
      if (this.#fullAt.size <= MOST_CALLERS * 0.9) return
      this.#fullAt.delete(caller)
    }
  }
}

const seconds = (milliseconds: number): number => Math.max(1, Math.ceil(milliseconds / 1000))
