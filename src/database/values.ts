/** The values of a statement, each under a number of its own. */
export class Values {
  readonly all: unknown[] = []

  /** Takes a value in and answers what stands for it in the statement. */
  add(value: unknown): string {
    this.all.push(value)
    return `$${this.all.length}`
  }
}
