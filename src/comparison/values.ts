import { digestOf, withoutEmpty } from '../content/canonical'
import type { Change, Scalar } from './comparison'

export type Row = Readonly<Record<string, unknown>>

/** A value without what says nothing; undefined when nothing is left. */
export const said = (value: unknown): unknown => withoutEmpty(value)

/** Whether two values are the same content, as versions count it. */
export const isEqual = (before: unknown, after: unknown): boolean =>
  isAlike(said(before), said(after))

/** How two values differ. */
export function changeOf(before: unknown, after: unknown): Change {
  const [earlier, later] = [said(before), said(after)]
  if (earlier !== undefined && later !== undefined)
    return isAlike(earlier, later) ? 'same' : 'changed'
  if (later !== undefined) return 'added'
  return earlier === undefined ? 'same' : 'removed'
}

const isAlike = (before: unknown, after: unknown): boolean =>
  typeof before === 'object' && typeof after === 'object'
    ? digestOf(before) === digestOf(after)
    : before === after

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const rowOf = (value: unknown): Row => (isRow(value) ? value : {})

export const rowsIn = (value: unknown): Row[] => (Array.isArray(value) ? value.map(rowOf) : [])

export const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

export const scalarOf = (value: unknown): Scalar | undefined =>
  isScalar(value) && value !== '' ? value : undefined

export const scalarsIn = (value: unknown): Scalar[] =>
  Array.isArray(value) ? value.filter(isScalar) : []

export const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined
