export type HeadingLevel = 3 | 4 | 5 | 6

const LEVELS: HeadingLevel[] = [3, 4, 5, 6]

/**
 * Gives the headings inside a section (an `h2`) their places in the page's outline: equal headings
 * stay equal, a deeper one goes one level down whatever number the editor chose.
 */
export class HeadingLevels {
  readonly #open: number[] = []

  /** @param tag `h1`–`h6` as the editor set it; anything else counts as `h2`. */
  next(tag: string | undefined): HeadingLevel {
    const rank = Number(/^h([1-6])$/.exec(tag ?? '')?.[1] ?? 2)
    while ((this.#open.at(-1) ?? 0) >= rank) this.#open.pop()
    this.#open.push(rank)
    return LEVELS[Math.min(this.#open.length, LEVELS.length) - 1] ?? 3
  }
}
