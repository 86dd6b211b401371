/** Which pages asked which questions: the way from a changed document to the pages that may show it. */
export class PageIndex {
  readonly #pages = new Map<string, Set<string>>()
  readonly #questions = new Map<string, readonly string[]>()

  /** Remembers what a page asked, in place of what it asked before. */
  put(page: string, asked: readonly string[]): void {
    this.remove(page)
    this.#questions.set(page, asked)
    for (const question of asked) {
      const pages = this.#pages.get(question) ?? new Set()
      this.#pages.set(question, pages.add(page))
    }
  }

  remove(page: string): void {
    for (const question of this.#questions.get(page) ?? []) {
      const pages = this.#pages.get(question)
      pages?.delete(page)
      // Addresses of pictures, for one, never come again.
      if (pages?.size === 0) this.#pages.delete(question)
    }
    this.#questions.delete(page)
  }

  /** What a page asked; undefined where it is not known. */
  askedBy(page: string): readonly string[] | undefined {
    return this.#questions.get(page)
  }

  /** The pages that asked any of these questions. */
  asking(questions: Iterable<string>): Set<string> {
    const found = new Set<string>()
    for (const question of questions)
      for (const page of this.#pages.get(question) ?? []) found.add(page)
    return found
  }
}
