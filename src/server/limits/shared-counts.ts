import { createHmac, randomBytes } from 'node:crypto'

import type { Rate, RateCounter } from './rate'

/** As long as PostgreSQL takes a message, with room to spare: it must be shorter than 8,000 bytes. */
const LONGEST_MESSAGE = 7500

/** Of more callers than this is not told at once, which takes some ten messages: those who ask most come first, the others later. */
const MOST_AT_ONCE = 2000

/** Of more callers than this, what is not sent yet is not kept. */
const MOST_CALLERS = 50_000

/** Another server that was silent for so long is gone, in milliseconds. */
const SILENCE = 20_000

/** Characters of the name of a caller: 96 bits. */
const NAME_LENGTH = 16

interface Count {
  requests: number
  quota: number
}

/**
 * Has the servers on one database count callers together: each counts in its own memory, at once, and tells the others now and
 * then how many requests it let in. What others let in is taken from what is left here. So a caller who asks all servers at once gets
 * more than his quota by what he can ask within that time at the others, and pays it back: nothing is let in until his share of time has
 * made up for it.
 */
export class SharedCounts {
  readonly #counter: RateCounter
  readonly #window: number
  readonly #secret: string
  readonly #now: () => number
  /** Who sends: its own messages come back to each server. */
  readonly #self = randomBytes(6).toString('base64url')
  readonly #heardAt = new Map<string, number>()
  readonly #unsent = new Map<string, Count>()

  /**
   * @param secret the same for all servers
   * @param window of all rates, in seconds
   * @param now a clock, in milliseconds
   */
  constructor(
    counter: RateCounter,
    secret: string,
    window: number,
    now: () => number = () => performance.now(),
  ) {
    this.#counter = counter
    this.#secret = secret
    this.#window = window
    this.#now = now
  }

  /** The name by which servers speak of a caller: none of them tells an address. */
  nameOf(caller: string): string {
    const hash = createHmac('sha256', this.#secret).update(caller).digest('base64url')
    return hash.slice(0, NAME_LENGTH)
  }

  /** Notes a request that was let in, for the others, if there are any. */
  note(name: string, { quota }: Rate): void {
    if (this.#heardAt.size === 0) return
    const known = this.#unsent.get(name)
    if (known) known.requests += 1
    else if (this.#unsent.size < MOST_CALLERS) this.#unsent.set(name, { requests: 1, quota })
  }

  /** Tells the others that this server is there. */
  get greeting(): string {
    return this.#self
  }

  /** What is to be told to the others now; nothing while there are none. */
  take(): string[] {
    this.#forgetSilent()
    const entries = [...this.#unsent].map(([name, count]) => ({ name, ...count }))
    if (entries.length > MOST_AT_ONCE) entries.sort((a, b) => b.requests - a.requests)
    const messages: string[] = []
    let message = ''
    for (const { name, requests, quota } of entries.slice(0, MOST_AT_ONCE)) {
      this.#unsent.delete(name)
      const entry = ` ${name}:${requests}:${quota}`
      if (message.length + entry.length > LONGEST_MESSAGE) {
        messages.push(message)
        message = ''
      }
      message ||= this.#self
      message += entry
    }
    return message === '' ? messages : [...messages, message]
  }

  /**
   * Takes over what another server tells.
   *
   * @returns whether it was not known to be there, so that it should be told that this one is
   */
  hear(message: string): boolean {
    const [sender = '', ...entries] = message.split(' ')
    if (sender === this.#self || sender === '') return false
    const isNew = !this.#heardAt.has(sender)
    this.#heardAt.set(sender, this.#now())
    for (const entry of entries) {
      const [name = '', requests, quota] = entry.split(':')
      const rate = { quota: Number(quota), window: this.#window }
      if (Number(requests) > 0 && rate.quota > 0) this.#counter.add(name, Number(requests), rate)
    }
    return isNew
  }

  #forgetSilent(): void {
    for (const [server, at] of this.#heardAt)
      if (this.#now() - at > SILENCE) this.#heardAt.delete(server)
    if (this.#heardAt.size === 0) this.#unsent.clear()
  }
}
