import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { findPassage, passageAt } from '@/comments/anchor'

const TEXT =
  'The bureau in Brussels answers around the clock. The bureau in Minsk answers by day. It has twelve officers.'

const passageOf = (quote: string, from = 0) => {
  const start = TEXT.indexOf(quote, from)
  return passageAt(TEXT, start, start + quote.length)
}

const wordsFound = (
  text: string,
  ...rest: Parameters<typeof findPassage> extends [unknown, ...infer R] ? R : never
) => {
  const found = findPassage(text, ...rest)
  return found && { how: found.how, words: text.slice(found.start, found.end) }
}

describe('a passage', () => {
  it('is found where it was', () => {
    expect(findPassage(TEXT, passageOf('twelve officers'))).toEqual({
      how: 'exact',
      start: TEXT.indexOf('twelve officers'),
      end: TEXT.indexOf('twelve officers') + 'twelve officers'.length,
    })
  })

  it('is found among others like it by what stands around it, wherever it has moved', () => {
    const second = passageOf('The bureau in', TEXT.indexOf('Minsk') - 20)
    const moved = `The bureau in Paris is new. ${TEXT}`
    const found = findPassage(moved, second)
    expect(found?.start).toBe(moved.indexOf('The bureau in Minsk'))
  })

  it('is found nearest to where it was when nothing around it tells', () => {
    const bare = { quote: 'bureau', prefix: '', suffix: '' }
    const startNear = (start: number, end: number) => findPassage(TEXT, bare, { start, end })?.start
    expect(startNear(60, 80)).toBe(TEXT.lastIndexOf('bureau'))
    expect(startNear(0, 3)).toBe(TEXT.indexOf('bureau'))
  })

  it('is said to have changed when other words stand between what stood around it', () => {
    const changed = TEXT.replace('twelve', 'fifteen to twenty')
    expect(wordsFound(changed, passageOf('twelve'))).toEqual({
      how: 'changed',
      words: 'fifteen to twenty',
    })
  })

  it('is gone when it was deleted, or with all that stood around it', () => {
    expect(
      findPassage(TEXT.replace(' answers by day', ''), passageOf(' answers by day')),
    ).toBeNull()
    expect(findPassage('Something else altogether.', passageOf('twelve officers'))).toBeNull()
    expect(findPassage('', passageOf('twelve officers'))).toBeNull()
  })

  it('does not mind other white space and line breaks', () => {
    const selected = { quote: 'clock.\n\nThe bureau', prefix: 'around the ', suffix: ' in Minsk' }
    expect(wordsFound(TEXT, selected)).toEqual({ how: 'exact', words: 'clock. The bureau' })
  })
})

const words = fc
  .array(fc.stringMatching(/^[a-zéاب]{1,8}$/), { minLength: 1, maxLength: 12 })
  .map((each) => each.join(' '))

describe('whatever is written around it', () => {
  it('a passage that stands in the text is found with its own words', () => {
    fc.assert(
      fc.property(words, words, words, words, words, (before, quote, after, first, last) => {
        const old = `${before} ${quote} ${after}`
        const passage = passageAt(old, before.length + 1, before.length + 1 + quote.length)
        expect(wordsFound(`${first} ${old} ${last}`, passage)).toEqual({
          how: 'exact',
          words: quote,
        })
      }),
    )
  })

  it('an untouched text gives back the very place', () => {
    fc.assert(
      fc.property(words, words, words, (before, quote, after) => {
        const text = `${before} ${quote} ${after}`
        const start = before.length + 1
        const passage = passageAt(text, start, start + quote.length)
        const found = findPassage(text, passage, { start, end: start + 1 })
        const whole = before.length > 40 || after.length > 40
        if (!whole) expect(found).toEqual({ how: 'exact', start, end: start + quote.length })
        expect(found?.how).toBe('exact')
      }),
    )
  })
})
