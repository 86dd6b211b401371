import type { CollectionConfig } from 'payload'
import { describe, expect, test } from 'vitest'

import { collections } from '../../collections'
import { withWorkflow } from '../../src/cms/with-workflow'
import { PROFILE_COLLECTIONS } from '../../src/vocabulary/profiles'

const bySlug = (slug: string): CollectionConfig => {
  const found = collections.find((collection) => collection.slug === slug)
  if (!found) throw new Error(`No collection has the slug ${slug}`)
  return found
}

describe.each(PROFILE_COLLECTIONS)('the collection %s', (slug) => {
  test('is under the workflow, with its hooks, access, versions and endpoints', () => {
    const declared = bySlug(slug)
    const reference = withWorkflow({ slug, fields: [] })
    expect(declared.hooks).toEqual(reference.hooks)
    expect(declared.versions).toEqual(reference.versions)
    expect(declared.graphQL).toEqual(reference.graphQL)
    expect(pathsOf(declared)).toEqual(pathsOf(reference))
    expect(Object.keys(declared.access ?? {})).toEqual(Object.keys(reference.access ?? {}))
    expect(declared.disableDuplicate).toBe(true)
    expect(declared.disableBulkEdit).toBe(true)
  })
})

test('no other collection has drafts, which only the workflow guards', () => {
  const others = collections.filter(
    ({ slug }) => !(PROFILE_COLLECTIONS as readonly string[]).includes(slug),
  )
  expect(others.filter(({ versions }) => versions).map(({ slug }) => slug)).toEqual([])
})

test('every collection states its access for every operation', () => {
  const unstated = collections.flatMap(({ slug, access = {} }) =>
    ['read', 'create', 'update', 'delete']
      .filter((operation) => !(operation in access))
      .map((operation) => `${slug}.${operation}`),
  )
  expect(unstated).toEqual([])
})

const pathsOf = ({ endpoints }: CollectionConfig) =>
  endpoints ? endpoints.map(({ method, path }) => `${method} ${path}`) : []
