import { describe, expect, it } from 'vitest'

import { buildBlocks } from '../../../src/importer/build-blocks'
import { findAgencies } from '../../../src/importer/find-agencies'
import { readPlainText } from '../../../src/importer/read-plain-text'

const agencies = (text: string): string[] =>
  findAgencies(buildBlocks(readPlainText(text), Infinity))

describe('agencies', () => {
  it.each([
    ['bullets', 'Bodies are:\n- the Customs Service\n- Coast Guard (CG).\n'],
    ['numbers', 'Bodies are:\n1. Customs Service\n2. Coast Guard (CG)\n'],
    ['a run of semicolons', 'Bodies include:Customs Service;and Coast Guard (CG).'],
    ['lines that end with semicolons', 'Bodies are:\nCustoms Service;\nCoast Guard (CG).\n'],
    ['lines without any mark', 'Bodies are:\nCustoms Service\nCoast Guard (CG)\n'],
    [
      'items with what they do',
      '- Customs Service: collects duties\n- Coast Guard (CG) – guards the coast\n',
    ],
    [
      'rows of a table',
      '| Body | Task |\n|---|---|\n| Customs Service | duties |\n| Coast Guard (CG) | coast |\n',
    ],
  ])('are read out of %s', (_, text) => {
    expect(agencies(text).filter((name) => name !== 'Body')).toEqual([
      'Customs Service',
      'Coast Guard (CG)',
    ])
  })

  it.each([
    [
      'Law enforcement is provided by the Ministry of Home Affairs (MHA).',
      ['Ministry of Home Affairs (MHA)'],
    ],
    [
      'It is the responsibility of the Federal Police and the Border Guard.',
      ['Federal Police', 'Border Guard'],
    ],
    ['Elle est assurée par la Gendarmerie nationale.', ['Gendarmerie nationale']],
    ['Corre a cargo de la Policía Nacional.', ['Policía Nacional']],
    ['تتولى مديرية الأمن العام حفظ الأمن.', ['مديرية الأمن العام']],
    [
      'Other bodies include the Wildlife Service, the Revenue Authority and the Coast Guard.',
      ['Wildlife Service', 'Revenue Authority', 'Coast Guard'],
    ],
    [
      'Policing is shared between Coast Guard and Customs Service.',
      ['Coast Guard', 'Customs Service'],
    ],
    ['Coast Guard (CG) – guards the coast', ['Coast Guard (CG)']],
    ['There are 185 local police forces.', []],
    ['The service has two levels: federal and local.', []],
    ['Services are provided by an integrated Police service.', []],
    ['Policing is provided by volunteers.', []],
  ])('are named by %j', (text, names) => {
    expect(agencies(text)).toEqual(names)
  })

  it.each([
    'The police has these tasks:\n- Preventing crime\n- Protection of the public\n',
    'Its duties:\n- Safety of Roads\n- Public Order\n',
    'The police is responsible for:\n- Maintenance of order\n- Preservation of peace\n',
    'It works on two levels:\n- Federal\n- Local\n',
  ])('are not the duties in %j', (text) => {
    expect(agencies(text)).toEqual([])
  })

  it('are named once', () => {
    expect(agencies('- Coast Guard\n- The Coast guard\n')).toEqual(['Coast Guard'])
  })
})
