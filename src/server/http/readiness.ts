/** What must have happened before the server is ready. */
export const READINESS_STEPS = ['migrations', 'demo content', 'page store'] as const

export type ReadinessStep = (typeof READINESS_STEPS)[number]

/** Which steps of the start are still to be done. */
export class Readiness {
  readonly #pending = new Set<ReadinessStep>(READINESS_STEPS)

  complete(step: ReadinessStep): void {
    this.#pending.delete(step)
  }

  get isComplete(): boolean {
    return this.#pending.size === 0
  }

  /** One reason for each step still to be done. */
  get reasons(): string[] {
    return [...this.#pending].map((step) => `${step}: not complete yet`)
  }
}
