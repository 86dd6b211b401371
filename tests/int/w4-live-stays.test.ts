import { expect, it } from 'vitest'

import { type Client } from '../support/client'
import {
  bringTo,
  edit,
  liveCountry,
  liveCrimeArea,
  ok,
  pageOf,
  richText,
  versionOf,
  whatThePublicSees,
} from '../support/content'
import { itemOf } from '../support/database'
import { theCast } from '../support/personas'

it('W4 a live document stays byte-identical through every step of its next edition', async () => {
  const { writer, reviewer, publisher } = await theCast()
  const document = await liveCountry({ tagline: 'The live tagline.' })
  await edit(document, { name: 'Pays', tagline: 'La phrase publique.' }, 'fr')
  await bringTo(document, 'published')
  const page = await pageOf(document)
  const before = await whatThePublicSees(document, page)
  const ask = async (client: Client, name: string, input?: object) =>
    ok(await client.transition('countries', document.id, name, input))
  const approve = async () =>
    ask(reviewer, 'approve', { expectedVersion: await versionOf(document) })

  const steps: [string, () => Promise<unknown>][] = [
    ['drafting in English', () => edit(document, { tagline: 'Draft.', name: 'Another name' })],
    ['drafting in French', () => edit(document, { tagline: 'Brouillon.' }, 'fr')],
    ['drafting in Arabic', () => edit(document, { name: 'مسودة' }, 'ar')],
    ['another address', () => edit(document, { slug: `moved-${document.id}` })],
    ['another text', () => edit(document, { crimeOverview: richText('A draft about crime.') })],
    ['submit', () => ask(writer, 'submit', { comment: 'A change.' })],
    ['recall', () => ask(writer, 'recall')],
    ['submitting again', () => ask(writer, 'submit', { comment: 'A change.' })],
    ['request-changes', () => ask(reviewer, 'request-changes', { comment: 'Shorter.' })],
    ['changing', () => edit(document, { tagline: 'Short.' })],
    ['submitting the change', () => ask(writer, 'submit', { comment: 'Shorter.' })],
    ['approve', approve],
    ['schedule', () => ask(publisher, 'schedule', { scheduledFor: '2099-01-01T00:00:00Z' })],
    ['unschedule', () => ask(publisher, 'unschedule')],
    ['reopen', () => ask(writer, 'reopen')],
    ['submitting a third time', () => ask(writer, 'submit', { comment: 'A change.' })],
    ['a refused publication', () => publisher.transition('countries', document.id, 'publish')],
    [
      'a refused emergency',
      () =>
        publisher.transition('countries', document.id, 'emergency-publish', {
          comment: 'Urgent.',
          expectedVersion: 'stale',
        }),
    ],
    ['recalling again', () => ask(writer, 'recall')],
    ['discard', async () => ask(writer, 'discard', { expectedVersion: await versionOf(document) })],
  ]
  for (const [step, perform] of steps) {
    await perform()
    expect(await whatThePublicSees(document, page), step).toEqual(before)
  }
  expect(await itemOf('countries', document.id)).toMatchObject({
    state: 'published',
    public: 'live',
  })
})

it('W4 withdrawing and restoring with a newer draft put nothing of the draft on the public row', async () => {
  const { publisher } = await theCast()
  const document = await liveCrimeArea({ summary: 'The live summary.', synonyms: ['live'] })
  const content = async () => {
    const { rows } = (await whatThePublicSees(document)) as { rows: Record<string, unknown[]> }
    return [rows.crime_areas_locales, rows.crime_areas_texts].map((part) =>
      (part as Record<string, unknown>[]).map((row) => ({ ...row, id: null })),
    )
  }
  const before = await content()
  await edit(document, { summary: 'A newer draft.', synonyms: ['draft'] })
  ok(await publisher.transition('crime-areas', document.id, 'withdraw', { comment: 'A notice.' }))
  expect(await content()).toEqual(before)
  ok(await publisher.transition('crime-areas', document.id, 'restore'))
  expect(await content()).toEqual(before)
})
