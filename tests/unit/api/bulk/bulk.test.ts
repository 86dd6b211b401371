import { describe, expect, it } from 'vitest'

import { formsOf } from '../../../../src/api/bulk/forms'
import { fingerprintsStatement } from '../../../../src/api/bulk/fingerprints'
import { BULK_FILES, nameOfFile, readFileName } from '../../../../src/api/bulk/sets'
import { headOf, rowOf } from '../../../../src/api/bulk/table'
import { BULK_COLUMNS } from '../../../../src/api/definitions/bulk-columns'
import { FIELDS } from '../../../../src/api/definitions/fields'
import { DOCUMENT_RESOURCES } from '../../../../src/api/definitions/resources'
import { DOCUMENT_SCHEMAS } from '../../../../src/api/definitions/schemas'
import { STORED_LOCALES } from '../../../../src/api/representation/speaker'

/** Fields that a table does not have: what they say does not fit into a cell, or is in the file's name. */
const NOT_IN_TABLES = ['sizes', 'focalPoint', 'fallback', 'type', 'locale']

describe('the columns of CSV', () => {
  it.each(DOCUMENT_RESOURCES)(
    'of %s have something of every field, and of no other',
    (resource) => {
      const columns = new Set(BULK_COLUMNS[resource].map(({ path }) => path.split('.')[0]))
      const fields = Object.keys(DOCUMENT_SCHEMAS.localized[resource].shape)
      expect([...columns].filter((name) => !fields.includes(name ?? ''))).toEqual([])
      // A bureau has its country's slug.
      const left = FIELDS[resource].filter((field) => !columns.has(field))
      expect(left.filter((field) => !NOT_IN_TABLES.includes(field))).toEqual(
        resource === 'ncbs' ? ['slug'] : [],
      )
    },
  )

  it.each(DOCUMENT_RESOURCES)('of %s have names of their own, in each language', (resource) => {
    for (const locale of STORED_LOCALES) {
      const head = headOf(resource, locale)
      expect(new Set(head).size).toBe(head.length)
    }
    expect(headOf(resource, 'all').length).toBeGreaterThan(headOf(resource, 'en').length)
  })
})

const belgium = {
  id: '1',
  slug: 'belgium',
  name: 'Belgium',
  keyFacts: [
    { label: 'Capital', value: 'Brussels' },
    { label: 'A | bar', value: '1\\2', unit: 'm' },
  ],
  crimeOverview: { html: '<p>Text</p>', text: 'Text' },
  neighbours: [],
  ncb: null,
}

describe('a line of CSV', () => {
  const cell = (document: object, locale: 'en' | 'all', column: string) =>
    rowOf('countries', locale, document)[headOf('countries', locale).indexOf(column)]

  it('has lists as values between bars, as many in each column of a list; bars of a value are marked', () => {
    expect(cell(belgium, 'en', 'keyFacts.label')).toBe('Capital | A \\| bar')
    expect(cell(belgium, 'en', 'keyFacts.value')).toBe('Brussels | 1\\\\2')
    expect(cell(belgium, 'en', 'keyFacts.unit')).toBe(' | m')
    expect(cell(belgium, 'en', 'neighbours.id')).toBe('')
  })

  it('has texts without markup, and nothing where there is nothing', () => {
    expect(cell(belgium, 'en', 'crimeOverview.text')).toBe('Text')
    expect(cell(belgium, 'en', 'ncb.id')).toBe('')
    expect(cell(belgium, 'en', 'tagline')).toBe('')
  })

  it('has a column for each language in a file of all', () => {
    const inAll = {
      name: { en: 'Belgium', ar: 'بلجيكا' },
      crimeOverview: { fr: { html: '', text: 'Texte' } },
      keyFacts: [{ label: { en: 'Capital', fr: 'Capitale' } }, { label: { en: 'Length' } }],
    }
    expect(cell(inAll, 'all', 'name.ar')).toBe('بلجيكا')
    expect(cell(inAll, 'all', 'name.fr')).toBe('')
    expect(cell(inAll, 'all', 'crimeOverview.text.fr')).toBe('Texte')
    expect(cell(inAll, 'all', 'keyFacts.label.fr')).toBe('Capitale | ')
  })
})

describe('the files', () => {
  it('are well formed with no document, one and several', () => {
    for (const count of [0, 1, 3]) {
      const documents = Array.from({ length: count }, (_, index) => ({ id: String(index) }))
      const written = (format: 'csv' | 'json' | 'ndjson') => {
        const form = formsOf('media', 'en')[format]
        return (
          form.begin + documents.map((each, index) => form.each(each, index)).join('') + form.end
        )
      }
      expect(JSON.parse(written('json'))).toEqual({ data: documents })
      const lines = written('ndjson').split('\n')
      expect(lines.pop()).toBe('')
      expect(lines.map((line): unknown => JSON.parse(line))).toEqual(documents)
      expect(written('csv')).toMatch(/^\uFEFFid,/)
      expect(written('csv').split('\r\n')).toHaveLength(count + 2)
    }
  })

  it('have names that are read back, and no other name is one', () => {
    const names = BULK_FILES.map(nameOfFile)
    expect(new Set(names).size).toBe(75)
    for (const name of names) {
      const read = readFileName(name)
      expect(read && nameOfFile(read)).toBe(name)
    }
    for (const name of [
      '',
      'countries',
      'countries.en',
      'countries.de.csv',
      'users.en.csv',
      '../x',
    ])
      expect(readFileName(name)).toBeUndefined()
  })
})

it('L1 what names the content of files looks at live documents only', () => {
  const { text } = fingerprintsStatement(['en'])
  for (const rest of text.split(/from api_documents/).slice(1))
    expect(rest.slice(0, 100)).toContain("public = 'live'")
})
