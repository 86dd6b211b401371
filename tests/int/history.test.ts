import { beforeAll, describe, expect, it } from 'vitest'

import type { HistoryEntry, Page, Revision } from '@/cms/history/entry'
import type { FieldComparison } from '@/comparison/comparison'

import { anonymous, type Client } from '../support/client'
import {
  bringTo,
  createDraft,
  crimeAreaFields,
  edit,
  liveCrimeArea,
  ok,
  versionOf,
  type Document,
} from '../support/content'
import { demo, newPerson, theCast, type Cast } from '../support/personas'

let cast: Cast
let document: Document
let other: { id: string; client: Client }

const addressOf = ({ collection, id }: Document) => `/api/${collection}/${id}/history`

const timeline = async (query = '') => {
  const { body } = ok(await (await demo('auditor')).client.get(`${addressOf(document)}${query}`))
  return body as unknown as Page<HistoryEntry>
}

const revisions = async () => {
  const { body } = ok(await cast.writer.get(`${addressOf(document)}/versions?limit=100`))
  return (body as unknown as Page<Revision>).docs
}

beforeAll(async () => {
  cast = await theCast()
  other = await newPerson(['contributor'])
  document = await createDraft('crime-areas', crimeAreaFields({ name: 'First name' }))
  const address = `/api/crime-areas/${document.id}`
  await edit(document, { name: 'Second name' })
  await edit(document, { name: 'Nom', summary: 'Résumé' }, 'fr')
  ok(await other.client.patch(`${address}?locale=en`, { synonyms: ['one'], icon: 'fraud' }))
  await bringTo(document, 'changes-requested')
  ok(await cast.reviewer.post('/api/comments', { ...collectionOf(document), text: 'Why this?' }))
  await bringTo(document, 'published')
  await edit(document, { summary: 'Newer.' })
  ok(
    await cast.publisher.transition('crime-areas', document.id, 'withdraw', {
      comment: 'Out for now.',
    }),
  )
})

const collectionOf = ({ collection, id }: Document) => ({ collection, document: id })

describe('the history of a document', () => {
  it('is everything that happened to it, newest first, with the edition that it led to', async () => {
    const { docs, totalDocs } = await timeline()
    expect(docs.map(({ name, change }) => `${change} ${name}`)).toEqual([
      '2 withdraw',
      '2 edit',
      '1 publish',
      '1 approve',
      '1 submit',
      '1 comment',
      '1 request-changes',
      '1 submit',
      '1 edit',
      '1 edit',
      '1 create',
    ])
    expect(totalDocs).toBe(docs.length)
    expect(docs.find(({ name }) => name === 'comment')).toMatchObject({ text: 'Why this?' })
    expect(docs[0]).toMatchObject({
      kind: 'publication',
      publicFrom: 'live',
      publicTo: 'withdrawn',
      comment: { en: 'Out for now.' },
      edition: 1,
      by: { id: (await demo('publisher')).id },
    })
  })

  it('says of each sitting who changed which fields, in which languages', async () => {
    const { docs } = await timeline('?kind=edit')
    expect(docs.map(({ by, edit }) => [by.id, edit?.saves, edit?.changes])).toEqual([
      [expect.any(String), 1, [{ field: 'summary', locales: ['en'] }]],
      [
        other.id,
        1,
        [
          { field: 'synonyms', locales: ['en'] },
          { field: 'icon', locales: [] },
        ],
      ],
      [
        (await demo('central')).id,
        2,
        [
          { field: 'name', locales: ['en', 'fr'] },
          { field: 'summary', locales: ['fr'] },
        ],
      ],
      [(await demo('central')).id, 1, []],
    ])
  })

  it('comes in pages, and by kind', async () => {
    const whole = await timeline()
    const pages = await Promise.all([1, 2, 3].map((page) => timeline(`?limit=4&page=${page}`)))
    expect(pages.flatMap(({ docs }) => docs)).toEqual(whole.docs)
    expect(pages.map(({ hasNextPage }) => hasNextPage)).toEqual([true, true, false])
    const { docs } = await timeline('?kind=comment,review')
    expect(docs.map(({ kind }) => kind)).toEqual([
      'review',
      'review',
      'comment',
      'review',
      'review',
    ])
  })

  it('has every version, with its authors and the name of its content', async () => {
    const versions = await revisions()
    expect(versions).toHaveLength(5)
    const [newest, published] = versions
    expect(newest).toMatchObject({
      latest: true,
      edition: null,
      version: await versionOf(document),
      authors: [{ id: (await demo('central')).id, part: 'wrote' }],
    })
    expect(published).toMatchObject({
      latest: false,
      edition: 1,
      authors: [{ id: other.id, part: 'wrote' }],
    })
  })

  it('compares any two versions', async () => {
    const [newest, published, ...drafts] = await revisions()
    const compare = async (before?: string, after?: string) => {
      const { body } = ok(
        await cast.reviewer.get(
          `${addressOf(document)}/comparison?after=${after ?? ''}${before ? `&before=${before}` : ''}`,
        ),
      )
      const { fields } = body as unknown as { fields: FieldComparison[] }
      return fields.filter(({ value }) => value.change !== 'same').map(({ name }) => name)
    }
    expect(await compare(published?.id, newest?.id)).toEqual(['summary'])
    expect(await compare(drafts[0]?.id, published?.id)).toEqual(['synonyms', 'icon'])
    expect(await compare(drafts.at(-1)?.id, published?.id)).toEqual([
      'name',
      'summary',
      'synonyms',
      'icon',
    ])
    expect(await compare(undefined, drafts.at(-1)?.id)).toContain('name')
  })

  it('of a restored version names those who wrote it', async () => {
    const restored = await liveCrimeArea()
    ok(
      await other.client.patch(`/api/crime-areas/${restored.id}`, { summary: 'By somebody else.' }),
    )
    const { body } = ok(await cast.writer.get(`${addressOf(restored)}/versions`))
    const first = (body as unknown as Page<Revision>).docs.at(-1)
    ok(await other.client.post(`/api/crime-areas/versions/${first?.id ?? ''}`))
    const again = ok(await cast.writer.get(`${addressOf(restored)}/versions`))
    const [newest] = (again.body as unknown as Page<Revision>).docs
    expect(newest?.authors.map(({ id }) => id).sort()).toEqual(
      [other.id, (await demo('central')).id].sort(),
    )
  })

  it.each(['', '/versions', '/comparison'])(
    'L1 is for people who are signed in: %s',
    async (path) => {
      const [newest] = await revisions()
      const query = `?after=${newest?.id ?? ''}`
      const at = (id: string) => `/api/crime-areas/${id}/history${path}${query}`
      const nowhere = '00000000-0000-4000-8000-000000000000'
      expect((await anonymous().get(at(document.id))).status).toBe(401)
      expect((await anonymous().get(at(nowhere))).status).toBe(401)
      for (const name of ['auditor', 'admin', 'contributor', 'reviewer', 'publisher'] as const)
        expect((await (await demo(name)).client.get(at(document.id))).status, name).toBe(200)
      expect((await cast.writer.get(at(nowhere))).status).toBe(404)
      expect((await cast.writer.get(at('x'))).status).toBe(404)
    },
  )

  it('compares no version of another document', async () => {
    const [theirs] = await revisions()
    const area = await createDraft('crime-areas', crimeAreaFields())
    const answer = await cast.writer.get(`${addressOf(area)}/comparison?after=${theirs?.id ?? ''}`)
    expect(answer.status).toBe(404)
  })

  it.each([
    '?page=0',
    '?limit=101',
    '?limit=x',
    '?kind=secret',
    '/versions?limit=0',
    '/comparison',
  ])('refuses %s', async (query) => {
    expect((await cast.writer.get(`${addressOf(document)}${query}`)).status).toBe(400)
  })
})
