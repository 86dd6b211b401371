/** An error, what caused it, what caused that, and so on. Libraries wrap what the database says in errors of their own. */
export function* causesOf(error: unknown): Generator<Error> {
  for (let each = error; each instanceof Error; each = each.cause) yield each
}
