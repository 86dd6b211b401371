/**
 * The value below which a share of all values lies.
 *
 * @param share from 0 to 1: 0.5 for the median
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)
