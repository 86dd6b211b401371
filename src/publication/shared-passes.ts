/** Runs passes one after the other. Whoever asks for one shares it with all who ask while another is running. */
export class SharedPasses {
  readonly #pass: () => Promise<void>
  readonly #shown: () => number
  #running: Promise<void> = Promise.resolve()
  #next: Promise<void> | undefined
  /** The place of the last publication that {@link #next} must show. */
  #through = 0

  /**
   * @param pass shows everything that was committed before it began
   * @param shown the place of the last publication that a pass has read, also while it is still being shown
   */
  constructor(pass: () => Promise<void>, shown: () => number) {
    this.#pass = pass
    this.#shown = shown
  }

  /**
   * Answers when a pass has ended that has read everything up to a place.
   *
   * @param through a place in the order of publications; nothing where it may be something else that is to be shown
   */
  upTo(through = Infinity): Promise<void> {
    // Whoever published and the message to all servers ask for the same.
    if (through <= this.#shown()) return this.#running.catch(() => this.upTo())
    this.#through = Math.max(this.#through, through)
    this.#next ??= this.#running
      .then(
        // It may have read this only after it was asked for.
        () => this.#through <= this.#shown(),
        () => false,
      )
      .then((isShown) => {
        this.#next = undefined
        this.#through = 0
        if (!isShown) this.#running = this.#pass()
        return this.#running
      })
    return this.#next
  }
}
