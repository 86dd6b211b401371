import { describe, expect, it } from 'vitest'

import { readPlainText } from '@/importer/read-plain-text'

const read = (text: string) => readPlainText(text).map((line) => [line.kind, line.text])

describe('a backslash', () => {
  it.each([
    ['The East\\-African route\\. Seizures rose by 10\\% \\(2019\\)\\.', 'text'],
    ['- Police Force \\(PF\\)', 'item'],
    ['## Crime \\& corruption', 'heading'],
    ['**Police \\(PF\\)**', 'heading'],
  ])('escapes a sign of %s', (line, kind) => {
    const text = line.replaceAll('\\', '').replace(/^- |^## |\*\*/g, '')
    expect(read(line)).toEqual([[kind, text]])
  })

  it('makes of emphasis and of links what they look like', () => {
    expect(read('a \\*word\\* and \\_another\\_')).toEqual([['text', 'a *word* and _another_']])
    expect(read('see \\[this\\](there)')).toEqual([['text', 'see [this](there)']])
  })

  it('leaves a number a number of a list', () => {
    expect(read('1\\. Fraud\n2\\. Theft of art')).toEqual([
      ['item', 'Fraud'],
      ['item', 'Theft of art'],
    ])
  })

  it.each(['C:\\x', 'C:\\Users and more', '\\\\server\\share', 'and\\or', 'at the end\\'])(
    'stays where it escapes nothing: %s',
    (text) => {
      expect(read(text)).toEqual([['text', text]])
    },
  )
})

it('takes the signs around an address and the name of a heading away', () => {
  expect(read('See <https://police.example/a_b> or <ncb@police.example>.')).toEqual([
    ['text', 'See https://police.example/a_b or ncb@police.example.'],
  ])
  expect(read('## INTERPOL in Zambia {#interpol}')).toEqual([['heading', 'INTERPOL in Zambia']])
})
