import { describe, expect, it } from 'vitest'

import { parseProfiles } from '@/importer/parse'

const TODAY = new Date('2026-11-22')

const read = (text: string) => parseProfiles(text, { today: TODAY })

const sectionsOf = (text: string) =>
  read(text).map(({ country, sections }) => ({
    country: country?.iso2,
    sections: Object.fromEntries(
      sections.map(({ field, blocks }) => [
        field,
        blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : block.items)),
      ]),
    ),
  }))

const FACTS = 'Mali\nRegion: Africa\n\n'

describe('a letter or a number at the start of a line', () => {
  it.each([
    'M. Diarra dirige le bureau.',
    'A. Keita is the head of the bureau.',
    '12. The number was far higher before.',
  ])('stays in %j', (line) => {
    const text = `INTERPOL in Mali\n\n${line}`
    expect(sectionsOf(FACTS + text)[0]?.sections).toEqual({ interpolRole: [line] })
    const page = `<h1>Mali</h1><h2>INTERPOL in Mali</h2><p>${line}</p>`
    expect(sectionsOf(page)[0]?.sections).toEqual({ interpolRole: [line] })
  })

  it.each(['2. ', '2) ', '7 – ', 'E. ', 'II. ', '٢. ', '2.'])(
    '%j numbers a heading, also where it is the only one',
    (number) => {
      const prose = 'Several forces share the work, and one of them guards the coast.'
      for (const heading of ['Law enforcement in Mali', 'Law enforcement'])
        expect(sectionsOf(`${FACTS}${number}${heading}\n${prose}`)).toEqual([
          { country: 'ML', sections: { lawEnforcement: [prose] } },
        ])
    },
  )

  it('numbers a heading that is stuck to its text', () => {
    expect(sectionsOf(`${FACTS}2. INTERPOL in Mali The bureau is open day and night.`)).toEqual([
      { country: 'ML', sections: { interpolRole: ['The bureau is open day and night.'] } },
    ])
  })
})
