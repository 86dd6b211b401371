import { beforeAll, describe, expect, test } from 'vitest'

import type { HistoryEntry, Page } from '@/cms/history/entry'

import { codesOf, type Answer, type Client } from '../support/client'
import {
  agencyFields,
  bringTo,
  countryFields,
  createDraft,
  draftCountry,
  edit,
  ok,
  richText,
  versionOf,
  type Document,
} from '../support/content'
import { rowsOf } from '../support/database'
import { anonymous } from '../support/client'
import { newPerson, theCast } from '../support/personas'

interface Told {
  check: string
  severity: string
  path?: string
  locale?: string
  label?: string
  message: string
}

/** A paragraph with a link to a document. */
const linked = (collection: string, id: string) => ({
  root: {
    ...richText('').root,
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        children: [
          {
            type: 'link',
            id: '65f0c0ffee65f0c0ffee65f0',
            format: '',
            indent: 0,
            version: 3,
            direction: 'ltr',
            fields: {
              linkType: 'internal',
              newTab: false,
              url: '',
              doc: { relationTo: collection, value: id },
            },
            children: [
              {
                type: 'text',
                text: 'a link',
                format: 0,
                version: 1,
                detail: 0,
                mode: 'normal',
                style: '',
              },
            ],
          },
        ],
      },
    ],
  },
})

const readiness = (document: Document, client: Client, headers = {}): Promise<Answer> =>
  client.get(`/api/${document.collection}/${document.id}/readiness`, { headers })

async function findings(document: Document, headers = {}): Promise<Told[]> {
  const { writer } = await theCast()
  const { body } = ok(await readiness(document, writer, headers))
  return (body as unknown as { findings: Told[] }).findings
}

describe('the checklist before submitting', () => {
  let draft: Document

  beforeAll(async () => {
    const neighbour = await draftCountry({ name: 'A neighbour' })
    draft = await draftCountry({
      neighbours: [neighbour.id],
      keyFacts: [{ label: 'Neighbours', value: '5', verifiedOn: '2001-02-03' }],
      memberSince: '1923-09-07',
      interpolRole: richText('It has been a member of INTERPOL since 1924.'),
      lawEnforcement: linked('countries', neighbour.id),
    })
    await edit(draft, { name: 'Un pays' }, 'fr')
    await edit(draft, { name: 'Another name' })
  })

  test('names what should be mended, with the field and the version it looked at', async () => {
    const found = await findings(draft)
    const of = (check: string) => found.filter((finding) => finding.check === check)
    expect(of('public-relations')).toMatchObject([{ severity: 'warning', path: 'neighbours' }])
    expect(of('internal-links')).toMatchObject([
      { severity: 'warning', path: 'lawEnforcement', locale: 'en' },
    ])
    expect(of('neighbour-count')).toMatchObject([{ path: 'keyFacts.0.value' }])
    expect(of('membership-year')[0]?.message).toContain('1924')
    expect(of('fact-sources')).toMatchObject([{ path: 'keyFacts.0.source' }])
    expect(of('fact-reviews')).toMatchObject([{ path: 'keyFacts.0.verifiedOn' }])
    expect(of('stale-translations')).toMatchObject([{ path: 'name', locale: 'fr' }])
    expect(of('missing-translations').map(({ locale }) => locale)).toEqual(['fr', 'es', 'ar'])
    expect(found.filter(({ severity }) => severity === 'blocking')).toEqual([])
    const { body } = await readiness(draft, (await theCast()).writer)
    expect(body.version).toBe(await versionOf(draft))
  })

  test('speaks the language of whoever asks', async () => {
    const [finding] = (await findings(draft, { Cookie: 'payload-lng=fr' })).filter(
      ({ check }) => check === 'stale-translations',
    )
    expect(finding?.message).toBe('L’anglais a changé depuis que ce texte a été traduit.')
  })

  test('counts the agencies that belong to the country', async () => {
    const said = async () =>
      (await findings(draft)).filter(({ message }) => message.includes('no agencies'))
    expect(await said()).toHaveLength(1)
    await createDraft('agencies', agencyFields(draft.id))
    expect(await said()).toEqual([])
  })

  test('is for people who are signed in', async () => {
    expect((await readiness(draft, anonymous())).status).toBe(401)
    const nowhere = { collection: 'countries', id: '00000000-0000-4000-8000-000000000000' } as const
    expect((await readiness(nowhere, (await theCast()).writer)).status).toBe(404)
  })

  test('stands in nobody’s way with what only informs', async () => {
    const { writer } = await theCast()
    const answer = await writer.transition(draft.collection, draft.id, 'submit', {
      comment: 'New.',
    })
    expect(answer.status).toBe(200)
  })
})

test('a link to a document that does not exist any more keeps a draft from being submitted', async () => {
  const { writer } = await theCast()
  const gone = await draftCountry()
  const draft = await createDraft(
    'countries',
    await countryFields({ interpolRole: linked('countries', gone.id) }),
  )
  ok(await writer.send('DELETE', `/api/countries/${gone.id}`))
  const answer = await writer.transition(draft.collection, draft.id, 'submit', { comment: 'New.' })
  expect(answer.status).toBe(400)
  expect(codesOf(answer)).toEqual(['invalid-content'])
  expect(answer.body.errors).toMatchObject([{ path: 'interpolRole', locale: 'en' }])
  expect(await findings(draft)).toContainEqual(
    expect.objectContaining({
      check: 'internal-links',
      severity: 'blocking',
      path: 'interpolRole',
    }),
  )
  await edit(draft, { interpolRole: richText('No link any more.') })
  await bringTo(draft, 'in-review')
})

describe('translations', () => {
  interface Standing {
    version: string
    locales: Record<
      string,
      {
        texts: number
        translated: number
        percent: number
        missing: string[]
        stale: { path: string; madeFrom: unknown }[]
      }
    >
  }
  const standing = async ({ collection, id }: Document): Promise<Standing> => {
    const { writer } = await theCast()
    return ok(await writer.get(`/api/${collection}/${id}/translations`)).body as unknown as Standing
  }
  const stale = async (document: Document) => (await standing(document)).locales.fr?.stale
  const confirm = async (document: Document, client: Client, version?: string) =>
    client.post(`/api/${document.collection}/${document.id}/translations`, {
      locale: 'fr',
      paths: ['tagline'],
      expectedVersion: version ?? (await versionOf(document)),
    })

  /** What the history says of translations that were found to be right. */
  const confirmations = async () => {
    const { writer } = await theCast()
    const { body } = ok(await writer.get(`/api/countries/${document.id}/history`))
    const { docs } = body as unknown as Page<HistoryEntry>
    return docs
      .filter(({ name }) => name === 'translation-confirmed')
      .map(({ kind, version, details }) => ({ kind, version, details }))
  }

  let document: Document

  beforeAll(async () => {
    document = await draftCountry({ tagline: 'First words.' })
    await edit(document, { tagline: 'Premiers mots.' }, 'fr')
    await bringTo(document, 'published')
  })

  test('become stale when the English changes, and stay so through an edition', async () => {
    await edit(document, { tagline: 'Other words.' })
    const outdated = [{ path: 'tagline', madeFrom: 'First words.' }]
    expect(await stale(document)).toEqual(outdated)
    await bringTo(document, 'published')
    expect(await stale(document)).toEqual(outdated)
    const { fr } = (await standing(document)).locales
    expect(fr).toMatchObject({ translated: 1 })
    expect(fr?.missing).toContain('crimeOverview')
  })

  test('are current again when the draft is discarded whose English was newer', async () => {
    const { writer } = await theCast()
    await edit(document, { tagline: 'Autres mots.' }, 'fr')
    await bringTo(document, 'published')
    await edit(document, { tagline: 'Newest words.' })
    expect(await stale(document)).toHaveLength(1)
    const expectedVersion = await versionOf(document)
    ok(await writer.transition(document.collection, document.id, 'discard', { expectedVersion }))
    expect(await stale(document)).toEqual([])
    const rows = await rowsOf(
      'select stale from translation_progress where document = $1 and stale > 0',
      [document.id],
    )
    expect(rows).toEqual([])
  })

  test('can be confirmed by whoever may edit, on the version that he saw, and change nothing else', async () => {
    const { writer, reviewer } = await theCast()
    const seen = await versionOf(document)
    await edit(document, { tagline: 'Words, corrected.' })
    const version = await versionOf(document)
    expect(codesOf(await confirm(document, writer, seen))).toEqual(['stale-version'])
    expect(codesOf(await confirm(document, reviewer))).toEqual(['role'])
    const elsewhere = await newPerson(['contributor'], { kind: 'regions', regions: ['africa'] })
    expect(codesOf(await confirm(document, elsewhere.client))).toEqual(['scope'])
    expect(codesOf(await confirm(document, anonymous()))).toEqual(['not-signed-in'])
    expect(await stale(document)).toHaveLength(1)
    expect(await confirmations()).toEqual([])
    ok(await confirm(document, writer))
    expect(await stale(document)).toEqual([])
    expect(await versionOf(document)).toBe(version)
    expect(await confirmations()).toEqual([
      { kind: 'edit', version, details: { language: 'fr', texts: ['tagline'] } },
    ])
  })

  test('wait in a queue that keeps to the scope of whoever asks, oldest first', async () => {
    const older = await draftCountry({ region: 'africa', name: 'Older' })
    const newer = await draftCountry({ region: 'africa', name: 'Newer' })
    await edit(newer, { name: 'Plus récent' }, 'fr')
    await edit(newer, { name: 'Newest' })
    const queue = async (client: Client, query: string) => {
      const answer = ok(await client.get(`/api/translations?${query}`))
      return answer.body as unknown as {
        entries: { id: string; stale: number; missing: number }[]
        totals: Record<string, number>
      }
    }
    const translator = await newPerson(['contributor'], {
      kind: 'countries',
      countries: [older.id, newer.id],
    })
    const all = await queue(translator.client, 'locale=fr')
    expect(all.entries.map(({ id }) => id)).toEqual([older.id, newer.id])
    expect(all.totals).toEqual({ fr: 2, es: 2, ar: 2 })
    const outdated = await queue(translator.client, 'locale=fr&only=stale')
    expect(outdated.entries).toMatchObject([{ id: newer.id, stale: 1 }])
    const inAfrica = await newPerson(['contributor'], { kind: 'regions', regions: ['africa'] })
    const seen = (await queue(inAfrica.client, 'locale=fr')).entries.map(({ id }) => id)
    expect(seen).toEqual(expect.arrayContaining([older.id, newer.id]))
    expect(seen).not.toContain(document.id)
    expect((await anonymous().get('/api/translations?locale=fr')).status).toBe(401)
    expect((await translator.client.get('/api/translations?locale=en')).status).toBe(400)
  })
})
