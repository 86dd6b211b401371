import { beforeAll, describe, expect, it } from 'vitest'

import type { DraftsAnswer, ReadAnswer } from '@/import-desk/answers'
import { MOST_BYTES } from '@/import-desk/limits'
import type { ParsedProfile } from '@/importer/parsed-profile'
import { anonymous, codesOf, type Client } from '../support/client'
import { bringTo, marker, ok, versionOf } from '../support/content'
import { rowsOf } from '../support/database'
import { runImport } from '../support/import-command'
import { demo, newPerson, type Account } from '../support/personas'
import { untilWaiting, whileLocked } from './support/locks'

let central: Account

beforeAll(async () => {
  central = await demo('central')
})

/** A raw profile of a country that no other test imports. */
const profileOf = (name: string, crime = 'Fraud') => `${name}
Region: Asia and South Pacific
National Central Bureau: Mainport
Member since: 05/11/1992

Fighting organized crime in ${name}

${crime} is the main crime here.

The bureau's work

NCB Mainport is part of the Coast Guard.

Law enforcement in ${name}

These bodies enforce the law:
- Coast Guard (CG)
- Customs Service
`

const ask = (client: Client, body: object, language = 'en') =>
  client.post('/api/import/read', body, { headers: { 'Accept-Language': language } })

const drafts = (client: Client, profile: unknown, isTrial = false, language = 'en') =>
  client.post(
    '/api/import/drafts',
    { profile, isTrial },
    { headers: { 'Accept-Language': language } },
  )

async function read(text: string, roles: [number, string][] = []): Promise<ReadAnswer> {
  return ok(await ask(central.client, { text, roles })).body as unknown as ReadAnswer
}

async function understood(text: string): Promise<ParsedProfile> {
  const [found] = (await read(text)).profiles
  if (!found) throw new Error('Nothing was understood.')
  return found.profile
}

/** With everything that a country needs before it is submitted. */
const completed = (profile: ParsedProfile) => ({
  ...profile,
  tagline: 'How INTERPOL supports the country.',
  memberSince: '1992',
  sections: profile.sections.map((section) => ({
    ...section,
    field: section.field ?? 'interpolRole',
  })),
})

/** The address of a crime area. */
async function areaWithSlug(slug: string): Promise<string> {
  const { body } = ok(await central.client.get(`/api/crime-areas?where[slug][equals]=${slug}`))
  return `/api/crime-areas/${body.docs?.[0]?.id ?? ''}`
}

const outcomeOf = (answer: Awaited<ReturnType<typeof drafts>>) =>
  ok(answer).body as unknown as DraftsAnswer

/** How many documents there are of the four kinds, with their versions and authors. */
const everything = async () =>
  rowsOf(
    `select (select count(*) from countries) as countries, (select count(*) from _countries_v) as versions,
       (select count(*) from agencies) as agencies, (select count(*) from ncbs) as ncbs,
       (select count(*) from workflow_events) as events`,
  )

describe('reading a text for the import screen', () => {
  it('is for contributors: 401 for nobody in particular, 403 for others, in their language', async () => {
    const reviewer = await newPerson(['reviewer', 'publisher', 'administrator', 'auditor'])
    for (const path of ['/api/import/read', '/api/import/drafts']) {
      const nobody = await anonymous().post(path, { text: profileOf('Bhutan') })
      expect([nobody.status, codesOf(nobody)]).toEqual([401, ['not-signed-in']])
      const other = await reviewer.client.post(
        path,
        { text: profileOf('Bhutan') },
        { headers: { 'Accept-Language': 'fr' } },
      )
      expect([other.status, codesOf(other)]).toEqual([403, ['role']])
      expect(other.body.errors?.[0]?.message).toContain('contributeur')
    }
  })

  it('says what was understood, where it stands, what was not and why, and keeps nothing', async () => {
    const before = await everything()
    const { passages, profiles, areas } = await read(profileOf('Bhutan'))
    const [found] = profiles
    expect(found?.profile).toMatchObject({ country: { iso2: 'BT' }, ncbCity: 'Mainport' })
    expect(found?.places.region).toMatchObject({ origin: 'label' })
    expect(passages[(found?.places.region?.passages[0] ?? 0) - 1]).toMatchObject({
      line: 2,
      text: 'Region: Asia and South Pacific',
    })
    expect(found?.unparsed).toMatchObject([
      { text: 'Member since: 05/11/1992', reason: 'ambiguousDate' },
    ])
    expect(areas.find(({ slug }) => slug === 'financial-crime')?.isNew).toBe(false)
    expect(await everything()).toEqual(before)
  })

  it('follows what somebody says of a passage', async () => {
    const text = profileOf('Bhutan')
    const { passages, profiles } = await read(text)
    const heading = passages.findIndex(({ text: each }) => each === "The bureau's work") + 1
    expect(profiles[0]?.profile.sections[1]?.field).toBeNull()
    const again = await read(text, [[heading, 'interpolRole']])
    expect(again.profiles[0]?.profile.sections[1]?.field).toBe('interpolRole')
  })

  it('takes the bytes of a file, in whatever encoding', async () => {
    const base64 = Buffer.from(`\ufeff${profileOf('Bhutan')}`, 'utf16le').toString('base64')
    const answer = ok(await ask(central.client, { base64 })).body as unknown as ReadAnswer
    expect(answer.text).toBe(profileOf('Bhutan'))
  })

  it('proposes countries whose names are like the one that is not known, in the reader’s language', async () => {
    const text = profileOf('Bhutann')
    const { body } = ok(await ask(central.client, { text }, 'es'))
    const [found] = (body as unknown as ReadAnswer).profiles
    expect(found?.suggestions).toEqual([{ iso2: 'BT', name: 'Bhutan' }])
    expect(found?.refusal).toContain('no es un país')
  })

  it('refuses what is too large, too many, no text or no source', async () => {
    const large = await ask(central.client, { text: 'a '.repeat(MOST_BYTES / 2 + 1) })
    expect([large.status, codesOf(large)]).toEqual([413, ['too-large']])
    const larger = await ask(central.client, { text: 'a '.repeat(MOST_BYTES) })
    expect(larger.status).toBe(413)
    const many = await ask(central.client, { text: profileOf('Bhutan').repeat(61) })
    expect([many.status, codesOf(many)]).toEqual([400, ['invalid-content']])
    expect(many.body.errors?.[0]?.message).toContain('60')
    const base64 = Buffer.from('%PDF-1.7').toString('base64')
    const pdf = await ask(central.client, { base64 }, 'fr')
    expect([pdf.status, pdf.body.errors?.[0]?.message]).toEqual([
      400,
      expect.stringContaining('PDF et non du texte'),
    ])
    for (const body of [{}, { text: 'a', base64: 'YQ==' }, { text: 'a', roles: [[1, 'king']] }, []])
      expect((await ask(central.client, body)).status).toBe(400)
  })
})

describe('making drafts in the import screen', () => {
  it('makes the same drafts as the command', async () => {
    const profile = await understood(profileOf('Nepal'))
    const outcome = outcomeOf(await drafts(central.client, profile))
    expect(outcome).toMatchObject({
      status: 'created',
      differences: [],
      documents: [
        { collection: 'countries', name: 'Nepal' },
        { collection: 'ncbs', name: 'Mainport' },
        { collection: 'agencies', name: 'Coast Guard (CG)' },
        { collection: 'agencies', name: 'Customs Service' },
      ],
    })
    const { reports } = await runImport(['-', '--as', central.email], profileOf('Nepal'))
    expect(reports).toMatchObject([{ status: 'unchanged' }])
    expect(reports[0]).not.toHaveProperty('differences')
  })

  it('writes what was corrected in place of what was read', async () => {
    const profile = await understood(profileOf('Mongolia'))
    outcomeOf(
      await drafts(central.client, {
        ...profile,
        country: { iso2: 'MN', name: 'State of Mongolia' },
        memberSince: '5 November 1992',
        crimeAreas: [{ slug: 'cybercrime', prominence: 'associated' }],
        agencies: ['Coast Guard'],
      }),
    )
    const { body } = ok(
      await central.client.get('/api/countries?where[iso2][equals]=MN&draft=true&depth=1'),
    )
    expect(body.docs?.[0]).toMatchObject({
      name: 'State of Mongolia',
      memberSince: '1992-11-05',
      crimeAreas: [{ crimeArea: { slug: 'cybercrime' }, prominence: 'associated' }],
      agencies: { docs: [{ name: 'Coast Guard' }] },
    })
  })

  it('W1 W3 makes a draft, and its author of whoever imports: he cannot approve it', async () => {
    const both = await newPerson(['contributor', 'reviewer'])
    const complete = completed(await understood(profileOf('Guyana')))
    const [document] = outcomeOf(await drafts(both.client, complete)).documents
    const country = { collection: 'countries', id: document?.id ?? '' } as const
    const authors = await rowsOf('select person, part from workflow_authors where document = $1', [
      country.id,
    ])
    expect(authors).toEqual([{ person: both.id, part: 'imported' }])
    const { body } = ok(await central.client.get(`/api/countries/${country.id}?draft=true`))
    expect(body._status).toBe('draft')
    ok(await central.client.transition('countries', country.id, 'submit', { comment: 'New.' }))
    const expectedVersion = await versionOf(country)
    const approval = await both.client.transition('countries', country.id, 'approve', {
      expectedVersion,
    })
    expect([approval.status, codesOf(approval)]).toEqual([403, ['four-eyes']])
    // In review it is frozen, and importing it again names the way out.
    const again = outcomeOf(await drafts(both.client, { ...complete, memberSince: '1993' }))
    expect(again).toMatchObject({ status: 'refused', documents: [{ id: country.id }] })
    expect(again.message).toContain('recall')
    const inFrench = await drafts(both.client, { ...complete, memberSince: '1993' }, true, 'fr')
    expect(outcomeOf(inFrench).message).toMatch(/figé/)
  })

  it('leaves a draft that is open as it is and shows both values of each difference', async () => {
    const profile = await understood(profileOf('Suriname', 'Piracy'))
    outcomeOf(await drafts(central.client, { ...profile, memberSince: '1992' }))
    const { status, differences, message } = outcomeOf(
      await drafts(central.client, { ...profile, memberSince: '1993', ncbCity: 'Sideport' }),
    )
    expect(status).toBe('unchanged')
    expect(message).toContain('by hand')
    expect(differences).toEqual([
      { field: 'Member since', locale: null, have: '1992', found: '1993' },
      { field: 'Bureau: Name', locale: 'en', have: 'NCB Mainport', found: 'NCB Sideport' },
      { field: 'Bureau: City', locale: 'en', have: 'Mainport', found: 'Sideport' },
    ])
  })

  it('drafts what differs from what is public, and shows it before', async () => {
    const complete = completed(await understood(profileOf('Cyprus')))
    const [document] = outcomeOf(await drafts(central.client, complete)).documents
    await bringTo({ collection: 'countries', id: document?.id ?? '' }, 'published')
    const changed = { ...complete, memberSince: '1993' }
    for (const isTrial of [true, false])
      expect(outcomeOf(await drafts(central.client, changed, isTrial))).toMatchObject({
        status: 'updated',
        differences: [{ field: 'Member since', locale: null, have: '1992', found: '1993' }],
      })
  })

  it('of a trial says what would come of it and leaves no trace', async () => {
    const profile = await understood(profileOf('Belize'))
    const before = await everything()
    expect(outcomeOf(await drafts(central.client, profile, true))).toEqual({
      status: 'created',
      differences: [],
      documents: [],
    })
    const doubted = await drafts(central.client, { ...profile, memberSince: '05/11/1992' }, true)
    expect(outcomeOf(doubted)).toMatchObject({ status: 'refused' })
    expect(await everything()).toEqual(before)
  })

  it('of a trial leaves no trace either where a crime area is missing that somebody else has to add', async () => {
    const complete = completed(await understood(profileOf('Comoros', 'Terrorism')))
    const [country] = outcomeOf(await drafts(central.client, complete)).documents
    await bringTo({ collection: 'countries', id: country?.id ?? '' }, 'published')
    const scope = { kind: 'countries', countries: [country?.id] }
    const scoped = await newPerson(['contributor'], scope)
    const area = await areaWithSlug('terrorism')
    ok(await central.client.patch(area, { slug: marker('renamed-') }))
    try {
      const changed = { ...complete, memberSince: '1993', ncbCity: 'Sideport' }
      const before = await everything()
      expect(outcomeOf(await drafts(scoped.client, changed, true))).toMatchObject({
        status: 'updated',
        documents: [],
      })
      expect(await everything()).toEqual(before)
    } finally {
      ok(await central.client.patch(area, { slug: 'terrorism' }))
    }
  })

  it('waits for who is saving the document, and leaves the draft that he opens as it is', async () => {
    const complete = completed(await understood(profileOf('Lesotho')))
    const [country] = outcomeOf(await drafts(central.client, complete)).documents
    const id = country?.id ?? ''
    await bringTo({ collection: 'countries', id }, 'published')
    const [importing] = await whileLocked(`liaison:countries:${id}`, async (saving) => {
      const asked = drafts(central.client, { ...complete, memberSince: '1993' })
      await untilWaiting(1)
      await saving.query(`update workflow_items set state = 'draft' where document = $1`, [id])
      return [asked]
    })
    expect(outcomeOf(await importing)).toMatchObject({ status: 'unchanged' })
  })

  it('is refused outside of the scope as the gate says it, and leaves no trace', async () => {
    const scoped = await newPerson(['contributor'], { kind: 'regions', regions: ['africa'] })
    const profile = await understood(profileOf('Belize'))
    const before = await everything()
    const outcome = outcomeOf(await drafts(scoped.client, profile))
    expect(outcome).toMatchObject({ status: 'refused', documents: [] })
    expect(outcome.message).toContain('outside your scope')
    expect(await everything()).toEqual(before)
  })

  it('is refused without a country, and with a date that can be doubted', async () => {
    const profile = await understood(profileOf('Belize'))
    for (const [changes, sentence] of [
      [{ country: undefined }, 'which country'],
      [{ memberSince: '05/11/1992' }, '“05/11/1992” is not a date'],
    ] as const) {
      const answer = await drafts(central.client, { ...profile, ...changes })
      expect([answer.status, codesOf(answer)]).toEqual([400, ['invalid-content']])
      expect(answer.body.errors?.[0]?.message).toContain(sentence)
    }
  })
})
