import { describe, expect, it } from 'vitest'

import { parseProfiles } from '@/importer/parse'

const TODAY = new Date('2026-11-22')

const read = (text: string) => parseProfiles(text, { today: TODAY })

const sectionsOf = (text: string) =>
  read(text).map(({ country, sections }) => ({
    country: country?.iso2,
    sections: Object.fromEntries(
      sections.map(({ field, blocks }) => [
        String(field),
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

describe('a numbered heading', () => {
  it('behind a list and above one is none of their items', () => {
    const text = `1. Organized crime in Mali
The towns are affected by:
- Fraud
- Theft of art

2. INTERPOL in Mali
The bureau in the capital is open day and night.

3. Law enforcement in Mali
- Police nationale
- Gendarmerie`
    expect(sectionsOf(text)).toEqual([
      {
        country: 'ML',
        sections: {
          crimeOverview: ['The towns are affected by:', 'Fraud', 'Theft of art'],
          interpolRole: ['The bureau in the capital is open day and night.'],
          lawEnforcement: ['Police nationale', 'Gendarmerie'],
        },
      },
    ])
  })

  it('without a country is compared with numbered items alone', () => {
    const prose = 'Several forces share the work, and one of them guards the coast.'
    const text = `Crime overview
- Fraud
- Theft of art

2. Law enforcement
${prose}`
    expect(sectionsOf(FACTS + text)[0]?.sections).toEqual({
      crimeOverview: ['Fraud', 'Theft of art'],
      lawEnforcement: [prose],
    })
  })

  it('may have the same bullet as the list before it', () => {
    const text = `• Organized crime in Mali
• Fraud
• Theft of art
• INTERPOL in Mali
The bureau in the capital is open day and night.`
    expect(sectionsOf(FACTS + text)[0]?.sections.interpolRole).toEqual([
      'The bureau in the capital is open day and night.',
    ])
  })

  it.each(['- ', '1. '])('in a list of contents heads nothing: %j', (mark) => {
    const contents = ['Organized crime in Mali', 'INTERPOL in Mali', 'Law enforcement in Mali']
      .map((line) => mark + line)
      .join('\n')
    const text = `${contents}\n\nMali is a large country between the desert and two rivers.`
    expect(sectionsOf(FACTS + text)[0]?.sections).toEqual({})
  })

  it.each([
    ['of another kind', ['I', 'II', 'III'], '.'],
    ['of their own', ['1', '2', '3'], '.'],
    ['of their own, in parentheses', ['1', '2', '3'], ')'],
  ])('stands above and below lists with numbers %s', (_, [first, second, third], end) => {
    const text = `${first}${end} Organized crime in Mali

1${end} Fraud
2${end} Theft of art

${second}${end} INTERPOL in Mali

1${end} The bureau is open day and night.
2${end} It answers for the border posts.

${third}${end} Law enforcement in Mali

1${end} Police nationale
2${end} Gendarmerie`
    expect(sectionsOf(FACTS + text)).toEqual([
      {
        country: 'ML',
        sections: {
          crimeOverview: ['Fraud', 'Theft of art'],
          interpolRole: ['The bureau is open day and night.', 'It answers for the border posts.'],
          lawEnforcement: ['Police nationale', 'Gendarmerie'],
        },
      },
    ])
  })

  it('goes on a list where its number does', () => {
    const links = 'Organized crime in Mali\n\nSee also:\n\n1. News\n2. INTERPOL in Chad\n'
    for (const after of ['3. Training', 'a) Training'])
      expect(
        sectionsOf(FACTS + links + after).flatMap(({ sections }) => Object.keys(sections)),
      ).toEqual(['crimeOverview'])
  })

  it('in a list of links heads nothing', () => {
    const text = 'Organized crime in Mali\n\nFraud is frequent.\n\nSee also:\n\n- INTERPOL in Chad'
    expect(sectionsOf(FACTS + text)[0]?.sections.interpolRole).toBeUndefined()
    expect(sectionsOf(`${FACTS}${text}\n- Training`)[0]?.sections.interpolRole).toBeUndefined()
  })
})

describe("another country's name on a line of its own", () => {
  const crime = (...lines: string[]) => `Organized crime in Mali

Fraud is frequent in the towns, and art is stolen there.
${lines.join('\n')}`
  const REST = `

INTERPOL in Mali

The bureau in the capital is open day and night.`

  it.each([
    ['as the end of a sentence', 'Goods are smuggled from Algeria, Niger and', 'Senegal.'],
    ['as the end of a short one', 'It borders', 'Senegal.'],
    ['behind a comma', 'Goods are smuggled from Algeria, from Niger,', 'Senegal'],
    ['of several', 'It has three neighbours.', 'Algeria', 'Niger', 'Senegal'],
    ['of several in French', 'Pays voisins :', 'Algérie ;', 'Niger ;', 'Sénégal'],
    ['behind an "and"', 'Its neighbours are', 'Niger', 'and', 'Senegal'],
    ['behind a label', 'Neighbours:', '', 'Senegal'],
    ['on a new page', 'Goods are smuggled from Algeria, Niger and', '\fSenegal.'],
  ])('is text of the section: %s', (_, ...lines) => {
    for (const rest of [REST, REST.replace(' in Mali', '')]) {
      const [profile, ...others] = read(crime(...lines) + rest)
      expect(others).toEqual([])
      expect(profile).toMatchObject({ country: { iso2: 'ML' }, unparsed: [] })
      expect(profile?.refusal).toBeUndefined()
      expect(profile?.sections.map(({ field }) => field)).toEqual(['crimeOverview', 'interpolRole'])
      const text = JSON.stringify(profile?.sections[0])
      for (const word of lines.join(' ').match(/\p{L}+/gu) ?? []) expect(text).toContain(word)
    }
  })

  it('is text of a list in HTML', () => {
    const page = `<h1>Mali</h1><h2>Organized crime in Mali</h2>
      <p>Goods come from<br>Algeria<br>Niger<br>Senegal</p>
      <h2>INTERPOL in Mali</h2><p>The bureau is open day and night.</p>`
    expect(sectionsOf(page).map(({ country }) => country)).toEqual(['ML'])
    expect(sectionsOf(page)[0]?.sections.crimeOverview?.join()).toContain('Senegal')
  })

  it('is text before facts at the end', () => {
    const text = `${crime('Goods are smuggled from Algeria, Niger and', 'Senegal.')}\n\nRegion: Africa`
    expect(read(text)).toMatchObject([{ country: { iso2: 'ML' }, region: 'africa', unparsed: [] }])
  })

  it('at the end of a section is not the title of the next document', () => {
    const text = crime(
      'It borders',
      'Senegal.',
      '',
      'Organized crime in Chad',
      '',
      'Fraud is rife.',
    )
    expect(read(text)).toMatchObject([
      { country: { iso2: 'ML' }, unparsed: [] },
      { country: { iso2: 'TD' }, unparsed: [] },
    ])
  })

  it.each([
    ['whose heading names it', 'Senegal', 'Law enforcement in Senegal'],
    ['whose heading names it below another', 'It is a neighbour of', 'Chad', 'INTERPOL in Chad'],
    ['with a section that was there', 'Senegal', 'Crime overview'],
    ['with another section, alone between blank lines', '', 'Senegal', '', 'Law enforcement'],
    ['with another section, marked', 'Neighbours:', '# Senegal', '## Law enforcement'],
    ['behind a rule', '', '---', 'Senegal', '', 'Law enforcement'],
  ])('heads a document %s', (_, ...lines) => {
    const prose = 'Several forces share the work, and one of them guards the coast.'
    const [first, second] = read(crime(...lines, '', prose))
    expect(first).toMatchObject({ country: { iso2: 'ML' }, unparsed: [] })
    expect(second?.country?.iso2).toMatch(/SN|TD/)
    expect(JSON.stringify(second?.sections)).toContain(prose)
  })

  it('is refused as the title of a text whose headings name one country', () => {
    const [, second] = read(`${crime()}\n\nSenegal\n\n${crime()}${REST}`)
    expect(second?.refusal).toEqual({
      code: 'severalCountries',
      values: { names: 'Senegal, Mali' },
    })
    const short = `Democratic Republic of the Congo\n\n${crime()}${REST}`.replaceAll(
      'Mali',
      'Congo',
    )
    expect(read(short)[0]?.refusal).toBeUndefined()
  })
})

describe('an Arabic sentence that starts as a heading does', () => {
  const HEADED = 'المغرب\nالمنطقة: أفريقيا\n\nالإنتربول في المغرب\n\n'

  it.each([
    'المكتب المركزي الوطني في المغرب جزء من المديرية العامة للأمن الوطني.',
    'يعمل المكتب ليلا ونهارا. الشرطة في المغرب جهاز وطني.',
    'الجريمة المنظمة في المغرب تشمل تهريب المخدرات.',
  ])('stays whole where the headings have lines of their own: %s', (sentence) => {
    expect(sectionsOf(HEADED + sentence)).toEqual([
      { country: 'MA', sections: { interpolRole: [sentence] } },
    ])
  })

  it('is taken for a heading and its text where no heading has a line of its own', () => {
    const text = `المغرب\nالمكتب المركزي الوطني: الرباط\n
الإنتربول في المغرب يعمل المكتب ليلا ونهارا.\n
إنفاذ القانون في المغرب تتولى الشرطة حفظ النظام.`
    expect(sectionsOf(text)).toEqual([
      {
        country: 'MA',
        sections: {
          interpolRole: ['يعمل المكتب ليلا ونهارا.'],
          lawEnforcement: ['تتولى الشرطة حفظ النظام.'],
        },
      },
    ])
  })
})
