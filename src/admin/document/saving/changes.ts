import type { Changes } from '../session'

/** Fields of the row itself, which no editor writes. */
const BOOKKEEPING = new Set(['id', 'createdAt', 'updatedAt', '_status'])

/** The fields of a form that say something else than before, as they are now. */
export function changesBetween(before: Changes, now: Changes): Changes {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])]
  const changed = names.filter(
    (name) => !BOOKKEEPING.has(name) && written(before[name]) !== written(now[name]),
  )
  return Object.fromEntries(changed.map((name) => [name, now[name] ?? null]))
}

const written = (value: unknown): string => JSON.stringify(value ?? null)

export const isNothing = (changes: Changes): boolean => Object.keys(changes).length === 0
