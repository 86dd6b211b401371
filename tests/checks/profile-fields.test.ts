import type { FlattenedField } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { childFields, contentFields } from '../../src/cms/content-fields'
import { PROFILE_FIELDS, type FieldShape, type FieldShapes } from '../../src/content/profile-fields'
import { PROFILE_COLLECTIONS } from '../../src/vocabulary/profiles'

beforeAll(() => {
  vi.stubEnv('PAYLOAD_SECRET', 'none of these checks signs anything')
})

afterAll(() => {
  vi.unstubAllEnvs()
})

/** Which kinds say what a field of Payload holds. */
const KINDS: Partial<Record<FlattenedField['type'], FieldShape['kind'][]>> = {
  text: ['text', 'code', 'date'],
  textarea: ['text'],
  number: ['number'],
  checkbox: ['boolean'],
  date: ['date'],
  select: ['choice'],
  relationship: ['relation'],
  upload: ['image'],
  richText: ['rich-text'],
  group: ['group'],
  array: ['rows'],
}

test.each(PROFILE_COLLECTIONS)('the fields of %s are those of its form, in order', async (slug) => {
  const { collections } = await (await import('../../payload.config')).default
  const config = collections.find((each) => each.slug === slug)
  agree(
    PROFILE_FIELDS[slug],
    contentFields({ flattenedFields: config?.flattenedFields ?? [] }),
    slug,
  )
})

function agree(shapes: FieldShapes, fields: readonly FlattenedField[], path: string): void {
  expect(Object.keys(shapes), path).toEqual(fields.map(({ name }) => name))
  for (const field of fields) {
    const shape = shapes[field.name]
    const at = `${path}.${field.name}`
    expect(KINDS[field.type], at).toContain(shape?.kind)
    if (shape?.kind === 'group' || shape?.kind === 'rows') {
      agree(shape.fields, childFields(field), at)
      continue
    }
    expect(shape && 'localized' in shape, at).toBe(field.localized === true)
    expect(shape && 'many' in shape, at).toBe('hasMany' in field && field.hasMany === true)
    if (shape?.kind === 'relation') expect(field, at).toMatchObject({ relationTo: shape.to })
  }
}
