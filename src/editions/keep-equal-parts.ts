/**
 * A value in which every part that an earlier one has too is that of the earlier one: what was remembered of such a part, as of a
 * text that a new edition leaves as it was, holds for the later value as well.
 *
 * @param value JSON that nobody else has yet: its parts are exchanged in place
 * @param earlier JSON that nobody changes
 */
export const keepEqualParts = <T>(value: T, earlier: unknown): T => keep(value, earlier) as T

function keep(value: unknown, earlier: unknown): unknown {
  if (!isBranch(value) || !isBranch(earlier) || Array.isArray(value) !== Array.isArray(earlier))
    return value
  const names = Object.keys(value)
  for (const name of names) value[name] = keep(value[name], earlier[name])
  const isEqual =
    names.length === Object.keys(earlier).length &&
    names.every((name) => name in earlier && value[name] === earlier[name])
  return isEqual ? earlier : value
}

const isBranch = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
