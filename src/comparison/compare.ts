import { digestOf } from '../content/canonical'
import {
  MEDIA_FIELDS,
  PROFILE_FIELDS,
  type FieldShape,
  type FieldShapes,
} from '../content/profile-fields'
import type { MediaContent } from '../content/profiles'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'
import { align } from './align'
import { compareLeaves, compareSingle } from './compare-leaves'
import type {
  Change,
  FieldComparison,
  ImageComparison,
  LeafComparison,
  RowComparison,
  ValueComparison,
} from './comparison'
import { changeOf, idOf, isEqual, isRow, isScalar, rowOf, rowsIn, said, type Row } from './values'

/** The content of a document at one time, with the pictures it used as they were then. */
export interface Snapshot {
  content: object
  media: Readonly<Record<string, MediaContent>>
}

/**
 * Compares two contents of a document, in all locales: field by field, in the order of the form.
 *
 * @param before null when there was nothing
 */
export function compareContents(
  collection: ProfileCollection,
  before: Snapshot | null,
  after: Snapshot | null,
): FieldComparison[] {
  const pictures = { before: before?.media ?? {}, after: after?.media ?? {} }
  const shapes: FieldShapes = PROFILE_FIELDS[collection]
  return compareFields(shapes, before?.content, after?.content, pictures)
}

interface Pictures {
  before: Snapshot['media']
  after: Snapshot['media']
}

function compareFields(
  shapes: FieldShapes,
  before: unknown,
  after: unknown,
  pictures: Pictures,
): FieldComparison[] {
  const [earlier, later] = [rowOf(before), rowOf(after)]
  const known = Object.entries(shapes).map(([name, shape]) => ({
    name,
    value: compareValues(shape, earlier[name], later[name], pictures),
  }))
  return [...known, ...unknownFields(shapes, earlier, later)]
}

/** Fields that an old edition has and no form any more: nothing that differs is left out. */
function unknownFields(shapes: FieldShapes, before: Row, after: Row): FieldComparison[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names]
    .filter((name) => name !== 'id' && !(name in shapes))
    .map((name) => {
      const [old, recent] = [said(before[name]), said(after[name])].map((value) =>
        value === undefined || isScalar(value) ? value : JSON.stringify(value),
      )
      return { name, value: compareSingle({ kind: 'code' }, old, recent) }
    })
}

function compareValues(
  shape: FieldShape,
  before: unknown,
  after: unknown,
  pictures: Pictures,
): ValueComparison {
  switch (shape.kind) {
    case 'group': {
      const fields = compareFields(shape.fields, before, after, pictures)
      return { kind: 'group', change: changeWith(before, after, fields), fields }
    }
    case 'rows': {
      const rows = compareRows(shape, before, after, pictures)
      return { kind: 'rows', change: changeWith(before, after, rows), rows }
    }
    case 'image':
      return compareImages(idOf(before), idOf(after), pictures)
    default: {
      if (!shape.localized) return compareLeaves(shape, DEFAULT_LOCALE, before, after)
      const [earlier, later] = [rowOf(before), rowOf(after)]
      const compared = LOCALES.map(
        (locale) => [locale, compareLeaves(shape, locale, earlier[locale], later[locale])] as const,
      )
      return {
        kind: 'localized',
        change: changeOf(before, after),
        locales: Object.fromEntries(compared) as Record<Locale, LeafComparison>,
      }
    }
  }
}

function compareRows(
  { fields, identity }: Extract<FieldShape, { kind: 'rows' }>,
  before: unknown,
  after: unknown,
  pictures: Pictures,
): RowComparison[] {
  const aligned = align(rowsSaying(before), rowsSaying(after), {
    names: [
      ({ id }) => (typeof id === 'string' ? id : undefined),
      (row) => digestOf(said(row)),
      (row) => nameIn(row[identity]),
    ],
    similarity: (one, other) => shareInCommon(Object.keys(fields), one, other),
  })
  return aligned.map((item) => {
    const earlier = 'before' in item ? item.before : undefined
    const later = 'after' in item ? item.after : undefined
    const compared = compareFields(fields, earlier, later, pictures)
    return { place: item.place, change: changeWith(earlier, later, compared), fields: compared }
  })
}

/** One that says nothing is no row, as versions count it. */
const rowsSaying = (value: unknown): Row[] => rowsIn(value).filter((row) => said(row) !== undefined)

/** What a row is known by: in English, or in the first language there is. */
function nameIn(value: unknown): string | undefined {
  const found = isRow(value)
    ? LOCALES.map((locale) => value[locale]).find((each) => said(each) !== undefined)
    : idOf(value)
  return typeof found === 'string' ? found : undefined
}

function shareInCommon(names: readonly string[], one: Row, other: Row): number {
  const filled = names.filter(
    (name) => said(one[name]) !== undefined || said(other[name]) !== undefined,
  )
  const equal = filled.filter((name) => isEqual(one[name], other[name]))
  return filled.length === 0 ? 1 : equal.length / filled.length
}

/** A picture is another one when its id, its file or what is said of it differs. */
function compareImages(
  before: string | undefined,
  after: string | undefined,
  pictures: Pictures,
): ImageComparison {
  const earlier = before === undefined ? undefined : pictures.before[before]
  const later = after === undefined ? undefined : pictures.after[after]
  const fields = compareFields(MEDIA_FIELDS, pickWords(earlier), pickWords(later), pictures)
  const fileChanged = earlier?.original.hash !== later?.original.hash
  const change = changeWith(before, after, fields)
  return {
    kind: 'image',
    change: change === 'same' && fileChanged ? 'changed' : change,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    fileChanged,
    fields,
  }
}

const pickWords = (media: MediaContent | undefined): Row =>
  Object.fromEntries(Object.entries(media ?? {}).filter(([name]) => name in MEDIA_FIELDS))

/**
 * How two values differ. Equal ones can still hold something that differs, such as a picture whose
 * alternative text changed: then they are changed.
 */
function changeWith(
  before: unknown,
  after: unknown,
  inside: readonly (FieldComparison | RowComparison)[],
): Change {
  const change = changeOf(before, after)
  return change === 'same' && inside.some(isChanged) ? 'changed' : change
}

const isChanged = (part: FieldComparison | RowComparison): boolean =>
  'place' in part ? part.place !== 'kept' || part.change !== 'same' : part.value.change !== 'same'
