import { beforeAll, describe, expect, it } from 'vitest'

import { bringTo, draftCountry, edit, ok, versionOf, type Document } from '../support/content'
import { theCast, type Cast } from '../support/personas'

interface Fact {
  id: string
  label?: string
  value?: string
}

let cast: Cast

beforeAll(async () => {
  cast = await theCast()
})

const factsOf = async (document: Document, query: string): Promise<Fact[]> =>
  ok(await cast.writer.get(`/api/countries/${document.id}?depth=0&fallback-locale=none&${query}`))
    .body.keyFacts as Fact[]

/** Whoever works on a document reads its working copy in each language. */
const labelsOf = async (document: Document) => {
  const labels = async (locale: string) =>
    (await factsOf(document, `draft=true&locale=${locale}`)).map(({ label }) => label ?? null)
  return { en: await labels('en'), fr: await labels('fr'), ar: await labels('ar') }
}

const LABELS = {
  en: ['Population', 'Land border'],
  fr: ['Population totale', 'Frontière terrestre'],
  ar: ['عدد السكان', 'الحدود البرية'],
}

/** A live country with two facts in three languages. */
async function liveWithFacts(): Promise<Document> {
  const document = await draftCountry({
    keyFacts: LABELS.en.map((label, index) => ({ label, value: `${index}` })),
  })
  for (const locale of ['fr', 'ar'] as const) {
    const facts = await factsOf(document, 'draft=true&locale=en')
    const said = facts.map(({ id }, index) => ({
      id,
      label: LABELS[locale][index],
      value: `${index}`,
    }))
    await edit(document, { keyFacts: said }, locale)
  }
  await bringTo(document, 'published')
  expect(await labelsOf(document)).toEqual(LABELS)
  return document
}

describe('the rows of a list keep what they say in other languages', () => {
  it.each([
    ['the live document', 'draft=false&locale=en'],
    ['the working copy', 'draft=true&locale=en'],
  ])('when one who read %s changes one of them', async (_, query) => {
    const document = await liveWithFacts()
    const [first, second] = await factsOf(document, query)
    await edit(document, { keyFacts: [{ ...first, value: 'changed' }, second] })
    expect(await labelsOf(document)).toEqual(LABELS)
    const [changed] = await factsOf(document, 'draft=true&locale=fr')
    expect(changed).toMatchObject({ label: 'Population totale' })
  })

  it('when other fields were saved in between, and the list again and again', async () => {
    const document = await liveWithFacts()
    const [first, second] = await factsOf(document, 'draft=true&locale=en')
    await edit(document, { tagline: 'Between two saves.' })
    await edit(document, { keyFacts: [{ ...first, value: 'changed' }, second] })
    await edit(document, { keyFacts: [{ ...first, value: 'changed again' }, second] })
    expect(await labelsOf(document)).toEqual(LABELS)
  })

  it.each([
    ['after', (facts: object[], added: object) => [...facts, added]],
    ['before', (facts: object[], added: object) => [added, ...facts]],
  ])(
    'when a row was added %s them, and one of them changed, from the same form',
    async (_, with_) => {
      const document = await liveWithFacts()
      const [first, second] = await factsOf(document, 'draft=true&locale=en')
      const added = { id: 'aaaaaaaaaaaaaaaaaaaaaaaa', label: 'Rivers', value: '4' }
      for (const value of ['changed', 'changed again'])
        await edit(document, { keyFacts: with_([{ ...first, value }, second ?? {}], added) })
      const { fr, ar } = await labelsOf(document)
      expect(fr.filter(Boolean)).toEqual(LABELS.fr)
      expect(ar.filter(Boolean)).toEqual(LABELS.ar)
    },
  )

  it('when one was taken out before, and another changed, from the same form', async () => {
    const document = await liveWithFacts()
    const [, second] = await factsOf(document, 'draft=true&locale=en')
    for (const value of ['changed', 'changed again'])
      await edit(document, { keyFacts: [{ ...second, value }] })
    expect(await labelsOf(document)).toMatchObject({ fr: [LABELS.fr[1]], ar: [LABELS.ar[1]] })
  })

  it('when rows are added, moved and taken out', async () => {
    const document = await liveWithFacts()
    const [first, second] = await factsOf(document, 'draft=true&locale=en')
    await edit(document, { keyFacts: [second, { label: 'Rivers', value: '4' }, first] })
    expect(await labelsOf(document)).toEqual({
      en: ['Land border', 'Rivers', 'Population'],
      fr: ['Frontière terrestre', null, 'Population totale'],
      ar: ['الحدود البرية', null, 'عدد السكان'],
    })
    await edit(document, { keyFacts: [second] })
    expect(await labelsOf(document)).toEqual({
      en: ['Land border'],
      fr: ['Frontière terrestre'],
      ar: ['الحدود البرية'],
    })
  })

  it('when they are translated', async () => {
    const document = await liveWithFacts()
    const [first, second] = await factsOf(document, 'draft=true&locale=fr')
    await edit(document, { keyFacts: [{ ...first, label: 'Habitants' }, second] }, 'fr')
    expect(await labelsOf(document)).toEqual({ ...LABELS, fr: ['Habitants', LABELS.fr[1]] })
  })

  it('when a draft was discarded, which is read by nobody any more', async () => {
    const document = await liveWithFacts()
    const { createdAt } = ok(await cast.writer.get(`/api/countries/${document.id}?draft=true`)).body
    await edit(document, { tagline: 'To be discarded.', keyFacts: [] })
    const expectedVersion = await versionOf(document)
    ok(await cast.writer.transition('countries', document.id, 'discard', { expectedVersion }))
    const { body } = ok(await cast.writer.get(`/api/countries/${document.id}?draft=true`))
    expect(body).toMatchObject({ tagline: 'A tagline.', createdAt })
    expect(await labelsOf(document)).toEqual(LABELS)
    const [first, second] = await factsOf(document, 'draft=true&locale=en')
    await edit(document, { keyFacts: [{ ...first, value: 'changed' }, second] })
    expect(await labelsOf(document)).toEqual(LABELS)
  })
})
