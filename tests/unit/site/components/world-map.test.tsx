import { parseHTML } from 'linkedom'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { WorldMap } from '../../../../src/site/components/world-map'
import { DOTS, SHAPES } from '../../../../src/site/map/shapes'
import type { MapCountry } from '../../../../src/site/views/world-map'

const country = (iso2: string, prominence?: MapCountry['prominence']): MapCountry => ({
  link: { label: { text: `Country ${iso2}` }, href: `/en/countries/${iso2}` },
  iso2,
  prominence,
})

const map = parseHTML(
  renderToStaticMarkup(
    <WorldMap
      after="list"
      locale="en"
      of={{ countries: [country('BE', 'principal'), country('MC')], note: { text: 'A note.' } }}
    />,
  ),
).document

const linkTo = (iso2: string) => map.querySelector(`svg a[href="/en/countries/${iso2}"]`)

test('a linked country is drawn as its shape and is no land; others are', () => {
  expect(linkTo('BE')?.querySelector('path')?.getAttribute('d')).toBe(SHAPES.BE)
  const land = map.querySelector('path.land')?.getAttribute('d') ?? ''
  expect(land).not.toContain(`M${(SHAPES.BE ?? '').slice(1)}`)
  expect(land).toContain(`M${(SHAPES.LU ?? '').slice(1)}`)
})

test('a country that is too small for a shape is a dot', () => {
  expect(SHAPES.MC).toBeUndefined()
  const dot = linkTo('MC')?.querySelector('circle')
  expect([dot?.getAttribute('cx'), dot?.getAttribute('cy')].map(Number)).toEqual(DOTS.MC)
})

test('the name says how strongly the subject concerns a country', () => {
  expect(linkTo('BE')?.querySelector('title')?.textContent).toBe('Country BE: Principal concern')
  expect(linkTo('MC')?.querySelector('title')?.textContent).toBe('Country MC')
})

test('the link that skips the map leads to what comes after it', () => {
  expect(map.querySelector('a.skip')?.getAttribute('href')).toBe('#list')
})
