import { describe, expect, test } from 'vitest'

import { memoryOf, taughtBySave, type Origin } from '@/translation/memory'
import { percentOf, progressOf } from '@/translation/progress'

/** A document as it is saved again and again. */
class History {
  #origins: Origin[] = []
  #content: object | undefined

  save(content: object, isRestored = false): this {
    const memory = memoryOf(this.#origins)
    const taught = taughtBySave('countries', this.#content, content, memory, isRestored)
    this.#origins = [...this.#origins, ...taught]
    this.#content = content
    return this
  }

  /** The places where the French is stale, with the English that it was made from. */
  stale() {
    return progressOf('countries', this.#content ?? {}, memoryOf(this.#origins)).fr.stale
  }
}

const name = (en?: string, fr?: string) => ({
  name: { ...(en ? { en } : {}), ...(fr ? { fr } : {}) },
})
const fact = (en: string, fr?: string) => ({ label: { en, ...(fr ? { fr } : {}) } })
const facts = (...keyFacts: object[]) => ({ keyFacts })

describe('a translation becomes stale', () => {
  test('when the English changes after it, and remembers the English that it was made from', () => {
    const history = new History().save(name('One', 'Un'))
    expect(history.stale()).toEqual([])
    history.save(name('Two', 'Un'))
    expect(history.stale()).toEqual([{ path: 'name', madeFrom: 'One' }])
    expect(history.save(name('Three', 'Un')).stale()).toEqual([{ path: 'name', madeFrom: 'One' }])
  })

  test('in the row that it belongs to, wherever the row is moved', () => {
    const history = new History().save(
      facts(fact('Area', 'Superficie'), fact('Border', 'Frontière')),
    )
    history.save(facts(fact('Land border', 'Frontière'), fact('Area', 'Superficie')))
    expect(history.stale()).toEqual([{ path: 'keyFacts.0.label', madeFrom: 'Border' }])
  })

  test('also while its document went through editions in between', () => {
    const history = new History().save(name('One', 'Un')).save(name('Two', 'Un'))
    history.save({ ...name('Two', 'Un'), slug: 'two' })
    expect(history.stale()).toHaveLength(1)
  })

  test('when a version returns in which it was stale', () => {
    const history = new History().save(name('One', 'Un')).save(name('Two', 'Un'))
    history.save(name('Two', 'Deux')).save(name('Two', 'Un'), true)
    expect(history.stale()).toHaveLength(1)
  })
})

describe('a translation is current', () => {
  test('when it is written after the English or with it', () => {
    const history = new History().save(name('One', 'Un')).save(name('Two', 'Un'))
    expect(history.save(name('Two', 'Deux')).stale()).toEqual([])
    expect(history.save(name('Three', 'Trois')).stale()).toEqual([])
  })

  test('when the English that it was made from returns', () => {
    const history = new History().save(name('One', 'Un')).save(name('Two', 'Un'))
    expect(history.save(name('One', 'Un'), true).stale()).toEqual([])
  })

  test('when it was there before its English', () => {
    expect(new History().save(name(undefined, 'Un')).save(name('One', 'Un')).stale()).toEqual([])
  })

  test('when nothing is known of it', () => {
    expect(progressOf('countries', name('One', 'Un'), memoryOf([])).fr.stale).toEqual([])
  })
})

test('a save teaches nothing about what it leaves as it was', () => {
  const content = name('One', 'Un')
  expect(taughtBySave('countries', content, content, memoryOf([]))).toEqual([])
})

test('progress counts the texts that there are in English', () => {
  const { fr, ar } = progressOf(
    'countries',
    { ...name('One', 'Un'), tagline: { en: 'Words.' }, ...facts(fact('Area')) },
    memoryOf([]),
  )
  expect(fr).toMatchObject({ texts: 3, translated: 1, missing: ['tagline', 'keyFacts.0.label'] })
  expect(percentOf(fr)).toBe(33)
  expect(percentOf(ar)).toBe(0)
  expect(percentOf({ texts: 0, translated: 0 })).toBe(100)
})
