import { beforeAll, describe, expect, it } from 'vitest'

import { anonymous, codesOf } from '../support/client'
import { createDraft, crimeAreaFields, edit, versionOf, type Document } from '../support/content'
import { rowsOf } from '../support/database'
import { newPerson, theCast, type Account } from '../support/personas'

let document: Document
let person: Account

beforeAll(async () => {
  document = await createDraft('crime-areas', crimeAreaFields({ name: 'First words' }))
  person = await newPerson(['reviewer'])
})

const look = (version: unknown, client = person.client) =>
  client.post(`/api/${document.collection}/${document.id}/looks`, { version })

const looks = () =>
  rowsOf<{ version: string; content: { name: { en: string } } }>(
    'select version, content from review_looks where document = $1 and person = $2 order by at',
    [document.id, person.id],
  )

describe('what somebody had in front of him', () => {
  it('is kept with its content, the last two that differ', async () => {
    const versions: string[] = []
    for (const name of ['First words', 'Second words', 'Third words']) {
      await edit(document, { name })
      const version = await versionOf(document)
      versions.push(version)
      expect((await look(version)).status).toBe(204)
      expect((await look(version)).status).toBe(204)
    }
    const kept = await looks()
    expect(kept.map(({ version }) => version)).toEqual(versions.slice(1))
    expect(kept.map(({ content }) => content.name.en)).toEqual(['Second words', 'Third words'])
  })

  it('is not recorded for a version that is no longer the newest', async () => {
    const before = await looks()
    const old = await versionOf(document)
    await edit(document, { name: 'Fourth words' })
    const answer = await look(old)
    expect(answer.status).toBe(409)
    expect(codesOf(answer)).toEqual(['stale-version'])
    expect(answer.body.version).toBe(await versionOf(document))
    expect(await looks()).toEqual(before)
  })

  it('is nobody else’s', async () => {
    const { writer } = await theCast()
    const before = await looks()
    expect((await look(await versionOf(document), writer)).status).toBe(204)
    expect(await looks()).toEqual(before)
  })

  it('L1 is no business of somebody who is not signed in', async () => {
    const version = await versionOf(document)
    const answer = await look(version, anonymous())
    expect(answer.status).toBe(401)
    expect(answer.text).not.toContain(version)
    const live = `/preview/${document.collection}/${document.id}?locale=en&edition=live`
    expect((await anonymous().get(live)).status).toBe(401)
  })

  it('is refused for a document that is not there', async () => {
    for (const id of [crypto.randomUUID(), 'no-id']) {
      const answer = await person.client.post(`/api/crime-areas/${id}/looks`, { version: 'x' })
      expect(answer.status).toBe(404)
    }
  })
})
