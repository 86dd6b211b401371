import { expect, test } from 'vitest'

import { BLACKED_OUT, pathsAcross, pathsWith, withoutWords } from '@/redaction/words'
import { list, paragraph, richText, text } from '../../support/site-fixture'

const WORDS = 'Jan Peeters'

const CONTENT = {
  name: { en: 'Belgium' },
  tagline: { en: `Ask ${WORDS}, or ${WORDS}.`, fr: 'Demandez.' },
  crimeOverview: { en: richText(paragraph(text('Call '), text(`${WORDS}$&`, 1)), list(WORDS)) },
}

test('words go from every text, in every language and however deep, and nothing else does', () => {
  expect(withoutWords(CONTENT, WORDS)).toEqual({
    name: { en: 'Belgium' },
    tagline: { en: `Ask ${BLACKED_OUT}, or ${BLACKED_OUT}.`, fr: 'Demandez.' },
    crimeOverview: {
      en: richText(paragraph(text('Call '), text(`${BLACKED_OUT}$&`, 1)), list(BLACKED_OUT)),
    },
  })
  expect(withoutWords(CONTENT, 'nobody')).toEqual(CONTENT)
})

test('words are taken as they are, not as a pattern', () => {
  expect(withoutWords({ en: 'a.c abc' }, 'a.c')).toEqual({ en: `${BLACKED_OUT} abc` })
  expect(withoutWords(7, '7')).toBe(7)
})

test('it is said where they are', () => {
  expect(pathsWith(CONTENT, WORDS)).toEqual([
    'tagline.en',
    'crimeOverview.en.root.children.0.children.1.text',
    'crimeOverview.en.root.children.1.children.0.children.0.text',
  ])
  expect(pathsWith(withoutWords(CONTENT, WORDS), WORDS)).toEqual([])
})

test('words across differently formatted parts are found, and those within one are not', () => {
  const across = richText(paragraph(text('Jan '), text('Peeters', 1)))
  expect(pathsAcross({ en: across }, WORDS)).toEqual(['en.root.children.0'])
  const link = { type: 'link', children: [text('Peeters')] }
  expect(pathsAcross(richText(paragraph(text('Jan '), link)), WORDS)).toEqual(['root.children.0'])
  expect(pathsAcross(CONTENT, WORDS)).toEqual([])
  expect(pathsAcross(richText(paragraph(text('Jan ')), paragraph(text('Peeters'))), WORDS)).toEqual(
    [],
  )
  expect(pathsAcross(richText(list('Jan ', 'Peeters')), WORDS)).toEqual([])
})
