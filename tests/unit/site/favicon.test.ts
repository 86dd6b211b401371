import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'

import { accentOf } from '../../../src/site/accent'
import { faviconOf } from '../../../src/site/favicon'

const drawingOf = (address: string) => decodeURIComponent(address.replace(/^[^,]*,/, ''))

test('the icon is a drawing in both shades of the accent, in an address that is valid as it is', () => {
  const accentColour = '#1f6b3a'
  const address = faviconOf({ accentColour })
  expect(address).toMatch(/^data:image\/svg\+xml,[\w%./:=@~()!*'-]+$/)
  const { document } = parseHTML(drawingOf(address))
  expect(document.querySelectorAll('svg circle')).toHaveLength(2)
  const { onLight, onDark } = accentOf(accentColour)
  expect(drawingOf(address)).toContain(onLight)
  expect(drawingOf(address)).toContain(onDark)
})

test('the icon weighs less than a request for it would', () => {
  expect(faviconOf({ accentColour: '#1b4d7a' }).length).toBeLessThan(600)
})
