import { beforeAll, describe, expect, it } from 'vitest'

import type { CommentsAnswer, Thread } from '@/comments/answer'
import { anonymous, codesOf, type Answer, type Client } from '../support/client'
import {
  bringTo,
  draftCountry,
  edit,
  marker,
  ok,
  richText,
  versionOf,
  type Document,
} from '../support/content'
import { eventsOf, rowsOf } from '../support/database'
import { demo, newPerson, theCast, type Cast } from '../support/personas'

let cast: Cast

beforeAll(async () => {
  cast = await theCast()
})

const comment = (client: Client, { collection, id }: Document, fields: object) =>
  client.post('/api/comments?depth=0', { collection, document: id, text: 'Why?', ...fields })

async function commentsOn({ collection, id }: Document, client = cast.reviewer) {
  const { body } = ok(await client.get(`/api/${collection}/${id}/comments`))
  return body as unknown as CommentsAnswer
}

const onlyThread = async (document: Document, client?: Client): Promise<Thread> => {
  const { threads } = await commentsOn(document, client)
  expect(threads).toHaveLength(1)
  return threads[0] as Thread
}

const idOf = (answer: Answer) => ok(answer).body.doc?.id ?? ''

const blockApproval = async (openCommentsBlockApproval: boolean) =>
  ok(await cast.admin.post('/api/globals/site-settings', { openCommentsBlockApproval }))

describe('a comment', () => {
  it('is by whoever writes it, on the version there is, whatever the request says', async () => {
    const document = await draftCountry()
    const writer = await demo('central')
    const version = await versionOf(document)
    idOf(
      await comment(writer.client, document, {
        author: 'somebody',
        authorName: 'Somebody',
        version: 'x',
        resolvedAt: new Date().toISOString(),
      }),
    )
    expect(await onlyThread(document)).toMatchObject({
      resolved: null,
      comments: [{ author: writer.id, text: 'Why?' }],
    })
    const rows = await rowsOf('select version from comments where document = $1', [document.id])
    expect(rows).toEqual([{ version }])
  })

  it.each(['contributor', 'reviewer', 'publisher'] as const)(
    'is written by a %s, in whichever scope',
    async (role) => {
      const document = await draftCountry()
      const person = await newPerson([role], { kind: 'countries', countries: [] })
      idOf(await comment(person.client, document, {}))
      expect((await commentsOn(document, person.client)).mayComment).toBe(true)
    },
  )

  it.each(['administrator', 'auditor'] as const)(
    'is read and not written by a %s',
    async (role) => {
      const document = await draftCountry()
      idOf(await comment(cast.writer, document, {}))
      const { client } = await newPerson([role])
      expect((await comment(client, document, {})).status).toBe(403)
      const answer = await commentsOn(document, client)
      expect(answer.mayComment).toBe(false)
      expect(answer.threads[0]?.against.map(({ code }) => code)).toEqual(['role'])
      expect((await client.post(`/api/comments/${answer.threads[0]?.id}/resolve`)).status).toBe(403)
    },
  )

  it('needs a document, a field and a language that exist, words, and people who are there', async () => {
    const document = await draftCountry()
    const gone = await newPerson(['reviewer'])
    ok(await cast.admin.patch(`/api/users/${gone.id}`, { deactivated: true }))
    const answers = await Promise.all([
      comment(cast.writer, { ...document, id: crypto.randomUUID() }, {}),
      comment(cast.writer, document, { field: 'secret' }),
      comment(cast.writer, document, { field: 'keyFacts.label' }),
      comment(cast.writer, document, { field: 'tagline' }),
      comment(cast.writer, document, { text: '   ' }),
      comment(cast.writer, document, { text: 'x'.repeat(4001) }),
      comment(cast.writer, document, { mentions: [gone.id] }),
      comment(cast.writer, document, { thread: crypto.randomUUID() }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([404, 400, 400, 400, 400, 400, 400, 400])
    expect((await commentsOn(document)).threads).toEqual([])
  })

  it('is never changed and never deleted, by nobody', async () => {
    const document = await draftCountry()
    const id = idOf(await comment(cast.writer, document, {}))
    for (const client of [cast.writer, cast.admin]) {
      expect((await client.patch(`/api/comments/${id}`, { text: 'Other.' })).status).toBe(403)
      expect((await client.delete(`/api/comments/${id}`)).status).toBe(403)
    }
    expect((await onlyThread(document)).comments[0]?.text).toBe('Why?')
  })

  it('L1 is read by nobody who is not signed in', async () => {
    const document = await draftCountry()
    const text = marker()
    const id = idOf(await comment(cast.writer, document, { text, field: 'region' }))
    for (const path of [
      `/api/comments/${id}`,
      `/api/comments?where[text][like]=${text}`,
      '/api/comments/count',
      `/api/countries/${document.id}/comments`,
    ]) {
      const answer = await anonymous().get(path)
      expect([401, 403], path).toContain(answer.status)
      expect(answer.text).not.toContain(text)
    }
    for (const action of ['resolve', 'reopen'])
      expect((await anonymous().post(`/api/comments/${id}/${action}`)).status).toBe(401)
    const graphQL = await anonymous().query('{ Comments { docs { text } } }')
    expect(graphQL.text).not.toContain(text)
    const settings = await anonymous().get('/api/globals/site-settings')
    expect(settings.text).not.toContain('openCommentsBlockApproval')
  })
})

describe('a comment on a passage', () => {
  const passage = { quote: 'twelve officers', prefix: 'The bureau has ', suffix: ' in Minsk.' }

  const commented = async () => {
    const document = await draftCountry({
      crimeOverview: richText('The bureau has twelve officers in Minsk.'),
    })
    const on = { field: 'crimeOverview', locale: 'en', ...passage, block: 0 }
    idOf(await comment(cast.reviewer, document, on))
    return document
  }

  it('survives edits around it, says when it has changed, and when it is gone', async () => {
    const document = await commented()
    const place = async () => (await onlyThread(document)).place
    expect(await place()).toMatchObject({ state: 'there', passage: { text: 'twelve officers' } })

    const rewritten =
      'Since 2020, the bureau works for all. The bureau has twelve officers in Minsk.'
    await edit(document, { crimeOverview: richText(rewritten) })
    expect(await place()).toMatchObject({
      field: 'crimeOverview',
      state: 'there',
      passage: { start: rewritten.indexOf('twelve') },
    })
    await edit(document, { crimeOverview: richText('The bureau has 15 people in Minsk.') })
    expect(await place()).toMatchObject({ state: 'changed', passage: { text: '15 people' } })
    await edit(document, { crimeOverview: richText('Nothing of it is left.') })
    expect(await place()).toMatchObject({ state: 'gone', passage: null })
    expect((await onlyThread(document)).quote).toBe('twelve officers')
  })

  it('in a list follows its row', async () => {
    const facts = ['Land border', 'Airports'].map((label) => ({ label, value: '5' }))
    const document = await draftCountry({ keyFacts: facts })
    idOf(await comment(cast.reviewer, document, { field: 'keyFacts.0.value', locale: 'en' }))
    await edit(document, { keyFacts: facts.toReversed() })
    const thread = await onlyThread(document)
    expect(thread.place.field).toBe('keyFacts.1.value')
    expect(thread.label).toMatch(/2.*Value/)
  })

  it('is named in the language of the reader', async () => {
    const document = await draftCountry()
    idOf(await comment(cast.reviewer, document, { field: 'meta.title', locale: 'ar' }))
    expect(await onlyThread(document)).toMatchObject({
      label: expect.stringContaining('Title') as string,
      locale: 'ar',
    })
  })
})

describe('a thread', () => {
  it('is answered until it is resolved, and again when it is open again', async () => {
    const document = await draftCountry()
    const thread = idOf(await comment(cast.reviewer, document, { field: 'region' }))
    idOf(await comment(cast.writer, document, { thread, text: 'Because.' }))
    expect((await onlyThread(document)).comments.map(({ text }) => text)).toEqual([
      'Why?',
      'Because.',
    ])
    ok(await cast.writer.post(`/api/comments/${thread}/resolve`))
    expect((await onlyThread(document)).resolved).not.toBeNull()
    expect(codesOf(await comment(cast.writer, document, { thread }))).toEqual(['thread-state'])
    expect(codesOf(await cast.writer.post(`/api/comments/${thread}/resolve`))).toEqual([
      'thread-state',
    ])
    ok(await cast.reviewer.post(`/api/comments/${thread}/reopen`))
    idOf(await comment(cast.writer, document, { thread }))
    expect(await eventsOf('countries', document.id)).toEqual([
      'create',
      'comment-resolved',
      'comment-reopened',
    ])
  })

  it('is resolved outside of the scope by the one who began it only', async () => {
    const document = await draftCountry()
    const nowhere = { kind: 'countries', countries: [] }
    const [author, other] = await Promise.all([
      newPerson(['contributor'], nowhere),
      newPerson(['contributor'], nowhere),
    ])
    const thread = idOf(await comment(author.client, document, {}))
    const refused = await other.client.post(`/api/comments/${thread}/resolve`)
    expect([refused.status, codesOf(refused)]).toEqual([403, ['scope']])
    ok(await author.client.post(`/api/comments/${thread}/resolve`))
  })

  it('does not take an answer to another document, or to an answer', async () => {
    const [document, other] = [await draftCountry(), await draftCountry()]
    const thread = idOf(await comment(cast.reviewer, document, {}))
    const answer = idOf(await comment(cast.writer, document, { thread }))
    expect((await comment(cast.writer, other, { thread })).status).toBe(400)
    expect((await comment(cast.writer, document, { thread: answer })).status).toBe(400)
  })
})

describe('open comments', () => {
  it('block an approval where the settings say so, and not before or after', async () => {
    const document = await bringTo(await draftCountry(), 'in-review')
    const first = idOf(await comment(cast.reviewer, document, {}))
    const second = idOf(await comment(cast.reviewer, document, { field: 'region' }))
    const approve = async () =>
      cast.reviewer.transition('countries', document.id, 'approve', {
        expectedVersion: await versionOf(document),
      })
    await blockApproval(true)
    try {
      const refused = await approve()
      expect([refused.status, codesOf(refused)]).toEqual([409, ['open-comments']])
      expect(refused.text).toContain('2 comments are still open')
      ok(await cast.reviewer.post(`/api/comments/${first}/resolve`))
      const { body } = ok(await cast.reviewer.get(`/api/countries/${document.id}/transitions`))
      const reasons = body.transitions?.find(({ name }) => name === 'approve')?.reasons
      expect(reasons?.map(({ code }) => code)).toEqual(['open-comments'])
      expect((await commentsOn(document)).openBlockApproval).toBe(true)
      ok(await cast.reviewer.post(`/api/comments/${second}/resolve`))
      ok(await cast.reviewer.post(`/api/comments/${second}/reopen`))
    } finally {
      await blockApproval(false)
    }
    ok(await approve())
  })
})
