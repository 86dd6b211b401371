import { describe, expect, it } from 'vitest'

import { findCrimeAreas } from '../../../src/importer/find-crime-areas'
import { crimeAreaMatcher, matchStartingAreas } from '../../../src/importer/match-crime-areas'
import type { ParsedSection, SectionField } from '../../../src/importer/parsed-profile'

const section = (field: SectionField | null, ...paragraphs: string[]): ParsedSection => ({
  field,
  heading: '',
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
})

const found = (...sections: ParsedSection[]): string[] =>
  findCrimeAreas(sections, matchStartingAreas).map(
    ({ slug, prominence }) => `${slug}:${prominence}`,
  )

describe('crime areas', () => {
  it.each([
    [
      'Gangs deal in trafficking in drugs, people, weapons and works of art.',
      ['drug-trafficking', 'human-trafficking', 'firearms-trafficking', 'cultural-heritage-crime'],
    ],
    [
      'Drug, arms and human trafficking are common.',
      ['drug-trafficking', 'firearms-trafficking', 'human-trafficking'],
    ],
    ['Smuggling of people and tobacco goes on.', ['people-smuggling', 'illicit-goods']],
    [
      'Le trafic de stupéfiants, d’armes et d’êtres humains sévit.',
      ['drug-trafficking', 'firearms-trafficking', 'human-trafficking'],
    ],
    [
      'El tráfico de drogas, armas y personas crece.',
      ['drug-trafficking', 'firearms-trafficking', 'human-trafficking'],
    ],
    [
      'يشمل ذلك الاتجار بالمخدرات والأسلحة والبشر.',
      ['drug-trafficking', 'firearms-trafficking', 'human-trafficking'],
    ],
    ['CYBER-CRIME, Cyber crime and cybercrime are one.', ['cybercrime']],
    [
      'Illegal migration and international terrorism are watched.',
      ['people-smuggling', 'terrorism'],
    ],
  ])('are found in %j', (text, slugs) => {
    expect(
      findCrimeAreas([section('crimeOverview', text)], matchStartingAreas).map(({ slug }) => slug),
    ).toEqual(slugs)
  })

  it.each([
    'The organized crime groups which operate here are many.',
    'Anti-corruption work goes on.',
    'Police detect the flow of illicit goods along trafficking routes.',
    'A drugstore is no match, nor is the artful dodger of fraudsters.',
  ])('are not found in %j', (text) => {
    expect(found(section('crimeOverview', text))).toEqual([])
  })

  it('are found by the words that editors keep', () => {
    const match = crimeAreaMatcher([
      {
        slug: 'cattle-rustling',
        name: { en: 'Cattle rustling' },
        synonyms: { en: ['stock (theft)', 'x', ''], fr: [] },
      },
    ])
    const text = section('crimeOverview', 'Stock thefts go on; drugs and weapons are smuggled.')
    expect(findCrimeAreas([text], match).map(({ slug }) => slug)).toEqual([
      'cattle-rustling',
      'drug-trafficking',
      'firearms-trafficking',
    ])
    expect(match('x marks the spot')).toEqual([])
  })

  it.each([
    [
      'Trafficking in arms and people smuggling go on.',
      ['firearms-trafficking', 'people-smuggling'],
    ],
    [
      'Cigarettes are smuggled, and weapons are often trafficked.',
      ['illicit-goods', 'firearms-trafficking'],
    ],
  ])('are what is trafficked in %j', (text, slugs) => {
    expect(
      findCrimeAreas([section('crimeOverview', text)], matchStartingAreas).map(({ slug }) => slug),
    ).toEqual(slugs)
  })

  it('count organized crime only in an enumeration', () => {
    expect(
      found(section('crimeOverview', 'Drug trafficking, organized crime and fraud.')),
    ).toContain('organized-crime:principal')
  })

  it('are as prominent as the text says, or else as their section is', () => {
    expect(
      found(
        section(
          'crimeOverview',
          'Gangs engage principally in fraud. Associated crimes are corruption and piracy.',
          'Car theft is known.',
        ),
        section(
          'interpolRole',
          'The NCB helps with fugitives. The principal crime here is poaching.',
        ),
      ),
    ).toEqual([
      'financial-crime:principal',
      'corruption:associated',
      'maritime-crime:associated',
      'vehicle-crime:principal',
      'fugitive-investigations:supported',
      'environmental-crime:principal',
    ])
  })

  it('keep the strongest of several mentions', () => {
    expect(
      found(
        section('interpolRole', 'It tackles fraud.'),
        section('crimeOverview', 'Fraud is the main crime.'),
      ),
    ).toEqual(['financial-crime:principal'])
  })

  it('are not read out of names and lists of agencies', () => {
    const lists: ParsedSection = {
      field: 'lawEnforcement',
      heading: '',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Cases go to the Counter-Terrorism Command and the Fraud Office.',
        },
        { kind: 'list', ordered: false, items: ['Cybercrime Unit', 'Commission on Corruption'] },
      ],
    }
    expect(found(lists)).toEqual([])
  })
})
