import { diffArrays } from 'diff'

/** An item of two lists, with where it stands in each. */
export type Aligned<T> =
  | { place: 'kept'; before: T; after: T }
  | { place: 'removed' | 'moved-away'; before: T }
  | { place: 'added'; after: T }
  | { place: 'moved-here'; before: T; after: T }

export interface Likeness<T> {
  /** Names that make two items the same, the surest first; undefined where an item has no such name. */
  names: ((item: T) => string | undefined)[]
  /** How alike two items are that have no name in common, from 0 to 1. */
  similarity?: (before: T, after: T) => number
}

/** Below this, two items are different ones. */
const ALIKE = 0.4

/** Comparing everything with everything takes time; beyond this many pairs, only names count. */
const MOST_PAIRS = 40_000

/**
 * Finds the items of one list in another. The result has every item of both lists, those of either in their
 * order: `before` of all but what moved here gives the first list, `after` the second.
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  { names, similarity }: Likeness<T>,
): Aligned<T>[] {
  const partners = new Map<number, number>()
  for (const name of names) pairByName(before, after, name, partners)
  if (similarity) pairBySimilarity(before, after, similarity, partners)
  return inOrder(before, after, partners)
}

/** Pairs what has the same name: first what stands in the same order, then what was moved. */
function pairByName<T>(
  before: readonly T[],
  after: readonly T[],
  name: (item: T) => string | undefined,
  partners: Map<number, number>,
): void {
  const taken = new Set(partners.values())
  const named = (items: readonly T[], isTaken: (index: number) => boolean) =>
    items.flatMap((item, index) => {
      const key = isTaken(index) ? undefined : name(item)
      return key === undefined ? [] : [{ index, key }]
    })
  const old = named(before, (index) => partners.has(index))
  const recent = named(after, (index) => taken.has(index))
  const leftOver = new Map<string, number[]>()
  let [i, j] = [0, 0]
  for (const { added, removed, count } of diffArrays(
    old.map(({ key }) => key),
    recent.map(({ key }) => key),
  ))
    for (let step = 0; step < count; step += 1) {
      const there = added ? undefined : old[i++]
      const here = removed ? undefined : recent[j++]
      if (there && here) partners.set(there.index, here.index)
      else if (here) leftOver.set(here.key, [...(leftOver.get(here.key) ?? []), here.index])
    }
  for (const { index, key } of old) {
    const here = partners.has(index) ? undefined : leftOver.get(key)?.shift()
    if (here !== undefined) partners.set(index, here)
  }
}

/** Pairs the most similar first; of equally similar ones, those that stand closest. */
function pairBySimilarity<T>(
  before: readonly T[],
  after: readonly T[],
  similarity: (before: T, after: T) => number,
  partners: Map<number, number>,
): void {
  const taken = new Set(partners.values())
  const old = [...before.entries()].filter(([index]) => !partners.has(index))
  const recent = [...after.entries()].filter(([index]) => !taken.has(index))
  if (old.length * recent.length > MOST_PAIRS) return
  const candidates = old
    .flatMap(([i, there]) => recent.map(([j, here]) => ({ i, j, alike: similarity(there, here) })))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike || Math.abs(a.i - a.j) - Math.abs(b.i - b.j))
  for (const { i, j } of candidates) {
    if (partners.has(i) || taken.has(j)) continue
    partners.set(i, j)
    taken.add(j)
  }
}

function inOrder<T>(
  before: readonly T[],
  after: readonly T[],
  partners: ReadonlyMap<number, number>,
): Aligned<T>[] {
  const stayed = longestRising([...partners].sort(([a], [b]) => a - b))
  const origin = new Map([...partners].map(([i, j]) => [j, i]))
  const result: Aligned<T>[] = []
  let next = 0
  const leaveUntil = (end: number) => {
    for (const [offset, item] of before.slice(next, end).entries())
      result.push({ place: partners.has(next + offset) ? 'moved-away' : 'removed', before: item })
    next = end
  }
  for (const [j, item] of after.entries()) {
    const i = origin.get(j)
    if (i === undefined) result.push({ place: 'added', after: item })
    else if (!stayed.has(i))
      result.push({ place: 'moved-here', before: before[i] as T, after: item })
    else {
      leaveUntil(i)
      result.push({ place: 'kept', before: before[i] as T, after: item })
      next = i + 1
    }
  }
  leaveUntil(before.length)
  return removedFirst(result)
}

/** What went stands before what came in its place. */
function removedFirst<T>(aligned: Aligned<T>[]): Aligned<T>[] {
  const result: Aligned<T>[] = []
  let came: Aligned<T>[] = []
  for (const item of aligned) {
    if (item.place === 'added' || item.place === 'moved-here') {
      came.push(item)
      continue
    }
    if (item.place === 'kept') {
      result.push(...came)
      came = []
    }
    result.push(item)
  }
  return [...result, ...came]
}

/** The first numbers of the most pairs whose second numbers rise too: what kept its place. */
function longestRising(pairs: readonly [number, number][]): Set<number> {
  const best: { length: number; previous: number }[] = []
  let last = -1
  for (const [index, [, j]] of pairs.entries()) {
    let found = { length: 1, previous: -1 }
    for (let earlier = 0; earlier < index; earlier += 1) {
      const length = (best[earlier]?.length ?? 0) + 1
      if ((pairs[earlier]?.[1] ?? 0) < j && length > found.length)
        found = { length, previous: earlier }
    }
    best.push(found)
    if (found.length > (best[last]?.length ?? 0)) last = index
  }
  const kept = new Set<number>()
  for (let at = last; at >= 0; at = best[at]?.previous ?? -1) kept.add(pairs[at]?.[0] ?? -1)
  return kept
}
