import {
  MEDIA_FIELDS,
  PROFILE_FIELDS,
  type FieldShape,
  type FieldShapes,
} from '../content/profile-fields'
import type { Locale } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'
import type { Snapshot } from './compare'
import { idOf, isEqual, rowOf, rowsIn } from './values'

/**
 * The fields in which two contents of a document differ for somebody who reads one language, in the order of the form.
 * Says which and not how, so that a long list of contents takes little time.
 */
export function changedFields(
  collection: ProfileCollection,
  locale: Locale,
  before: Snapshot,
  after: Snapshot,
): string[] {
  const shapes: FieldShapes = PROFILE_FIELDS[collection]
  const [earlier, later] = [before, after].map(({ content, media }) =>
    readFields(shapes, content, locale, media),
  )
  return Object.keys(shapes).filter((name) => !isEqual(earlier?.[name], later?.[name]))
}

/** What a reader of one language reads in the fields. */
const readFields = (
  shapes: FieldShapes,
  of: unknown,
  locale: Locale,
  media: Snapshot['media'],
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [
      name,
      readField(shape, rowOf(of)[name], locale, media),
    ]),
  )

function readField(
  shape: FieldShape,
  value: unknown,
  locale: Locale,
  media: Snapshot['media'],
): unknown {
  switch (shape.kind) {
    case 'group':
      return readFields(shape.fields, value, locale, media)
    case 'rows':
      return rowsIn(value).map((row) => readFields(shape.fields, row, locale, media))
    case 'image': {
      const picture = media[idOf(value) ?? '']
      return [value, picture?.original.hash, readFields(MEDIA_FIELDS, picture, locale, media)]
    }
    default:
      return shape.localized ? rowOf(value)[locale] : value
  }
}
