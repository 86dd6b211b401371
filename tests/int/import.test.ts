import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import type { Client } from '../support/client'
import { ok } from '../support/content'
import { rowsOf } from '../support/database'
import { runImport, type Imported } from '../support/import-command'
import { demo, newPerson, type Account } from '../support/personas'

let central: Account

beforeAll(async () => {
  central = await demo('central')
})

/** A raw profile of a country that no other test imports. */
const profile = (
  name: string,
  { crime = 'Fraud', agencies = '- Coast Guard (CG)\n- Customs Service' } = {},
) => `${name}
Region: Europe
National Central Bureau: Mainport
Member since: 1990

Fighting organized crime in ${name}

${crime} is the main crime here.

INTERPOL in ${name}

NCB Mainport is part of the Coast Guard.

Law enforcement in ${name}

These bodies enforce the law:
${agencies}
`

/** Imports texts in one go, each from a file of its own; answers a report for each, in their order. */
async function importAs(account: Account, ...texts: string[]): Promise<Imported> {
  const folder = await mkdtemp(path.join(tmpdir(), 'liaison-import-'))
  const files = texts.map((_, index) => path.join(folder, `${index}.txt`))
  await Promise.all(files.map((file, index) => writeFile(file, texts[index] ?? '')))
  const imported = await runImport([...files, '--as', account.email])
  await rm(folder, { recursive: true })
  return imported
}

const statusesOf = ({ reports }: Imported): string[] => reports.map(({ status }) => status)

async function draftOf(name: string): Promise<Record<string, unknown> & { id: string }> {
  const where = `where[name][equals]=${encodeURIComponent(name)}`
  const { body } = await central.client.get(`/api/countries?draft=true&depth=1&${where}`)
  return body.docs?.[0] as Record<string, unknown> & { id: string }
}

const namesOf = (field: unknown): unknown[] =>
  (field as { docs: { name: string }[] }).docs.map(({ name }) => name)

const edit = async (client: Client, id: string, fields: object) =>
  ok(await client.patch(`/api/countries/${id}?draft=true`, fields))

const LIBYA = `البلد: ليبيا\nالمنطقة: أفريقيا\n\nإنفاذ القانون في ليبيا\n\nالهيئات هي:\n- الحرس الوطني\n- إدارة الجمارك\n`

// The command loads the whole product first, so that one imports what several tests look at.
describe('an import', () => {
  let first: Imported
  let second: Imported

  beforeAll(async () => {
    const { body } = await central.client.get(
      '/api/crime-areas?draft=true&where[slug][equals]=environmental-crime',
    )
    const area = body.docs?.[0] as { id: string; synonyms: string[] }
    const synonyms = [...area.synonyms, 'blast angling']
    ok(await central.client.patch(`/api/crime-areas/${area.id}?draft=true`, { synonyms }))
    first = await importAs(
      central,
      profile('Andorra'),
      profile('Monaco'),
      LIBYA,
      profile('San Marino'),
      profile('Liechtenstein'),
      profile('Bhutan', { crime: 'Blast angling' }),
    )
    await edit(central.client, (await draftOf('San Marino')).id, { memberSince: '1991' })
    second = await importAs(
      central,
      profile('Monaco', { agencies: '- The coast guard\n- Customs Service' }),
      LIBYA,
      profile('San Marino', { agencies: '- Coast Guard\n- Border Police' }).replace(
        'Mainport',
        'Sideport',
      ),
    )
  })

  it('makes drafts of the country, its bureau and its agencies, linked to each other', async () => {
    expect(first.code, first.errors).toBe(0)
    expect(statusesOf(first)).toEqual(Array(6).fill('created'))
    expect(first.reports[0]).toMatchObject({ country: { iso2: 'AD', name: 'Andorra' } })
    const country = await draftOf('Andorra')
    expect(country).toMatchObject({
      _status: 'draft',
      region: 'europe',
      memberSince: '1990',
      crimeAreas: [{ crimeArea: { slug: 'financial-crime' }, prominence: 'principal' }],
      lawEnforcement: { root: { children: [{ type: 'paragraph' }, { type: 'list' }] } },
      ncb: { docs: [{ name: 'NCB Mainport', city: 'Mainport' }] },
    })
    expect(namesOf(country.agencies).toSorted()).toEqual(['Coast Guard', 'Customs Service'])
    const hosts = await rowsOf<{ slug: string }>(
      `select a.version_slug as slug from _agencies_v a join _ncbs_v n on n.version_host_agency_id = a.parent_id
       where a.latest and n.latest and n.version_country_id = $1`,
      [country.id],
    )
    expect(hosts).toEqual([{ slug: 'andorra-coast-guard' }])
  })

  it('of the same text makes nothing twice', async () => {
    expect(second.code, second.errors).toBe(0)
    expect(statusesOf(second)).toEqual(Array(3).fill('unchanged'))
    const differs = second.reports[0]?.differences?.map(({ field }) => field)
    expect(differs).toEqual(['lawEnforcement'])
    const country = await draftOf('Monaco')
    expect(namesOf(country.agencies)).toHaveLength(2)
    expect(namesOf(country.ncb)).toHaveLength(1)
  })

  it('gives agencies a slug of their own, in whatever script their names are', async () => {
    const agencies = await rowsOf<{ slug: string }>(
      `select version_slug as slug from _agencies_v where latest and version_slug like 'libya-%' order by 1`,
    )
    expect(agencies).toEqual([{ slug: 'libya-agency' }, { slug: 'libya-agency-2' }])
  })

  it('leaves what an editor has open as it is, and says what differs', async () => {
    const differences = second.reports[2]?.differences ?? []
    expect(differences.map(({ field, locale }) => [field, locale])).toEqual([
      ['memberSince', null],
      ['lawEnforcement', 'en'],
      ['ncb.name', 'en'],
      ['ncb.city', 'en'],
      ['agencies', null],
    ])
    expect(differences[0]).toMatchObject({ have: '1991', found: '1990' })
    const country = await draftOf('San Marino')
    expect(country).toMatchObject({ memberSince: '1991', ncb: { docs: [{ city: 'Mainport' }] } })
    expect(namesOf(country.agencies).toSorted()).toEqual(['Coast Guard', 'Customs Service'])
  })

  it('of a profile in review is refused and names recall', async () => {
    const { id } = await draftOf('Liechtenstein')
    ok(await central.client.transition('countries', id, 'submit', { comment: 'New.' }))
    const { code, reports } = await importAs(central, profile('Liechtenstein', { crime: 'Piracy' }))
    expect(code).toBe(1)
    expect(reports).toMatchObject([{ status: 'refused' }])
    expect(reports[0]?.message).toContain('recall')
  })

  it('finds crime areas by the synonyms that editors keep', () => {
    expect(first.reports[5]).toMatchObject({ crimeAreas: ['environmental-crime'] })
  })

  it('is refused outside of the author’s scope, and leaves no trace', async () => {
    const scoped = await newPerson(['contributor'], { kind: 'regions', regions: ['africa'] })
    const { code, reports } = await importAs(scoped, profile('Iraq'))
    expect({ code, reports }).toMatchObject({ code: 1, reports: [{ status: 'refused' }] })
    expect(await draftOf('Iraq')).toBeUndefined()
  })

  it('cannot be made in the name of somebody who does not write', async () => {
    const reviewer = await newPerson(['reviewer'])
    for (const email of [reviewer.email, 'nobody@tests.example']) {
      const { code, reports, errors } = await runImport(['-', '--as', email], profile('Iraq'))
      expect({ code, reports }).toEqual({ code: 2, reports: [] })
      expect(errors).toContain(email)
    }
  })
})
