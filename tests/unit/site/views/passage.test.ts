import { expect, test } from 'vitest'

import { EditionReader } from '../../../../src/editions/edition-set'
import { PageContext } from '../../../../src/site/views/context'
import { passageFinder } from '../../../../src/site/views/passage'
import {
  list,
  ORIGIN,
  paragraph,
  prose,
  richText,
  siteOf,
  text,
} from '../../../support/site-fixture'

function passage(
  locale: 'en' | 'fr',
  texts: { en?: string; fr?: string },
  names = { en: ['Money laundering'], fr: ['Blanchiment d’argent'] },
) {
  const context = new PageContext({ locale, page: { kind: 'home' } }, new EditionReader(siteOf()), {
    origin: ORIGIN,
  })
  const crimeOverview = Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [language, prose(text)]),
  )
  return { found: passageFinder(context, names)({ crimeOverview }), context }
}

test('is the sentence that names it, whatever its case and endings', () => {
  const text = 'The port is large. Cases of money launderings are rare here. Ships come.'
  expect(passage('en', { en: text }).found).toEqual({
    text: 'Cases of money launderings are rare here.',
  })
})

test('is in the language of the page where the profile has one, with the names of that language', () => {
  const texts = { en: 'Money laundering is rare.', fr: 'Le blanchiment d’argent est rare.' }
  expect(passage('fr', texts).found).toEqual({ text: 'Le blanchiment d’argent est rare.' })
})

test('is English, and marked so, where there is no translation', () => {
  const { found, context } = passage('fr', { en: 'Money laundering is rare.' })
  expect(found).toEqual({ text: 'Money laundering is rare.', lang: 'en', dir: 'ltr' })
  expect(context.fellBack).toBe(true)
})

test('is nothing where nobody names it, and the page does not count as partly English for that', () => {
  const { found, context } = passage('fr', { en: 'Money was found, and a laundering site.' })
  expect(found).toBeUndefined()
  expect(context.fellBack).toBe(false)
})

test('is an item of a list with the sentence that introduces it, and no more of the list', () => {
  const context = new PageContext(
    { locale: 'en', page: { kind: 'home' } },
    new EditionReader(siteOf()),
    { origin: ORIGIN },
  )
  const overview = (before: string) => ({
    crimeOverview: {
      en: richText(paragraph(text(before)), list('vehicle theft', 'money laundering', 'fraud')),
    },
  })
  const found = passageFinder(context, { en: ['Money laundering'] })
  expect(found(overview('Ships come. Three forms stand out:'))?.text).toBe(
    'Three forms stand out: money laundering',
  )
  expect(found(overview('Ships come.'))?.text).toBe('money laundering')
})

test('is cut at a word when the sentence is very long', () => {
  const { found } = passage('en', { en: `Money laundering ${'word '.repeat(100)}ends.` })
  expect(found?.text.length).toBeLessThan(330)
  expect(found?.text).toMatch(/word …$/)
})
