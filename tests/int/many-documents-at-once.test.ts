import { expect, it } from 'vitest'

import { codesOf } from '../support/client'
import { createDraft, crimeAreaFields, marker, ok } from '../support/content'
import { theCast } from '../support/personas'

/** One more than are changed at once. */
const TOO_MANY = 101

it('more documents than are changed at once are refused together, and none is changed', async () => {
  const { writer } = await theCast()
  const name = marker('Many')
  for (let count = 0; count < TOO_MANY; count += 1)
    await createDraft('crime-areas', crimeAreaFields({ name }))
  const where = `where[name][equals]=${name}`
  for (const answer of [
    await writer.patch(`/api/crime-areas?${where}`, { summary: 'Changed.' }),
    await writer.delete(`/api/crime-areas?${where}`),
  ]) {
    expect([answer.status, codesOf(answer)]).toEqual([400, ['invalid-content']])
    expect(answer.body.errors?.[0]?.message).toContain(String(TOO_MANY))
  }
  const { body } = ok(
    await writer.get(
      `/api/crime-areas?${where}&where[summary][equals]=A summary.&draft=true&limit=1`,
    ),
  )
  expect(body.totalDocs).toBe(TOO_MANY)
})
