/** How many conditions a filter has, however deep they lie: an empty one leaves its groups behind. */
export function conditionsIn(where: unknown): number {
  if (typeof where !== 'object' || where === null) return 0
  return Object.entries(where).reduce(
    (sum, [name, part]: [string, unknown]) =>
      name === 'and' || name === 'or'
        ? sum + (part as unknown[]).reduce<number>((all, each) => all + conditionsIn(each), 0)
        : sum + 1,
    0,
  )
}
