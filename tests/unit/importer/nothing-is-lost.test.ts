import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { foldText } from '../../../src/vocabulary/fold'
import { parseProfiles } from '../../../src/importer/parse'

const TODAY = new Date('2026-11-22')

/** Words that mean nothing to the importer, so that each must come out as a word. */
const word = fc
  .array(fc.constantFrom('ba', 'ke', 'li', 'mo', 'nu', 'ras', 'tel', 'vi', 'zor', 'qua'), {
    minLength: 2,
    maxLength: 4,
  })
  .map((syllables) => `${syllables.join('')}x`)
const capitalised = word.map((text) => text.charAt(0).toUpperCase() + text.slice(1))
const sentence = fc
  .tuple(
    capitalised,
    fc.array(word, { minLength: 2, maxLength: 14 }),
    fc.constantFrom('.', '!', ';', ':', '', ' 12.'),
  )
  .map(([first, rest, end]) => `${first} ${rest.join(' ')}${end}`)

const line = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 1, arbitrary: fc.tuple(sentence, sentence).map(([a, b]) => `${a}${b}`) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('- ', '* ', '• ', '1. ', '# ', '### ', '> '), sentence)
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(capitalised, fc.constantFrom(': ', ' - ', '\t', ' | '), capitalised)
      .map((parts) => parts.join('')),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', 'Taba:', 'Taba kele: '),
        fc.array(capitalised, { minLength: 2, maxLength: 5 }),
        fc.constantFrom('; ', ';', ', '),
        fc.constantFrom('', '. ', '; and '),
        sentence,
      )
      .map(([intro, names, separator, end, rest]) => intro + names.join(separator) + end + rest),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('Region: ', 'Member since: ', 'NCB: ', 'Country: '), word)
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(word, { minLength: 2, maxLength: 3 })
      .map((cells) => `| ${cells.join(' | ')} |`),
  },
  { weight: 2, arbitrary: fc.constantFrom('', '   ', '---', '=====', '***', '|---|---|', '\f') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Fighting organized crime in Chad',
      'INTERPOL in Chad',
      'Law enforcement in Chad',
      'Chad',
      'Region: Africa',
      'NCB',
      'Fighting organized crime in PeruPeru',
      'Member since',
    ),
  },
)

/** A heading in front of most texts, so that their lines are the text of a section. */
const document = fc
  .tuple(
    fc.constantFrom('', 'Law enforcement in Chad', '# Crime overview'),
    fc.array(line, { minLength: 1, maxLength: 20 }),
  )
  .map(([heading, lines]) => [heading, '', ...lines])

const html = (lines: string[]): string =>
  `<html><body>${lines.map((text, index) => `<${index % 3 === 0 ? 'div' : 'p'}>${text.replace(/[<>\f]/g, '')}</${index % 3 === 0 ? 'div' : 'p'}>`).join('\n')}</body></html>`

const wordsOf = (text: string): string[] => foldText(text).split(' ')
const invented = (text: string): string[] =>
  wordsOf(text).filter((found) => /^(?:ba|ke|li|mo|nu|ras|tel|vi|zor|qua){2,4}x$/.test(found))

describe('parseProfiles', { timeout: 60_000 }, () => {
  it.each([
    ['plain text', (lines: string[]) => lines.join('\n')],
    ['HTML', html],
  ])('lets every word of %s show up in a field or in unparsed', (_, write) => {
    fc.assert(
      fc.property(document, (lines) => {
        const text = write(lines)
        const profiles = parseProfiles(text, { today: TODAY })
        const out = new Map<string, number>()
        for (const found of wordsOf(
          JSON.stringify(profiles.map(({ agencies: _, refusal: __, ...rest }) => rest)).replace(
            /\\[nt]/g,
            ' ',
          ),
        ))
          out.set(found, (out.get(found) ?? 0) + 1)
        for (const found of invented(text)) {
          const left = (out.get(found) ?? 0) - 1
          expect(left, `${found} of ${JSON.stringify(text)}`).toBeGreaterThanOrEqual(0)
          out.set(found, left)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('gives every unparsed text a line that holds it', () => {
    fc.assert(
      fc.property(document, (lines) => {
        const text = lines.join('\n')
        const source = text.split('\n')
        for (const { unparsed } of parseProfiles(text, { today: TODAY }))
          for (const piece of unparsed)
            for (const found of invented(piece.text))
              expect(wordsOf(source[piece.line - 1] ?? '')).toContain(found)
      }),
      { numRuns: 200 },
    )
  })

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(parseProfiles(text, { today: TODAY }).length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
})
