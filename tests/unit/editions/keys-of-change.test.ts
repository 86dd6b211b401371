import { describe, expect, test } from 'vitest'

import { keysOfChange, keysOfSettings } from '@/editions/keys-of-change'

import { editions, image, settings } from '../../support/site-fixture'

const [first] = editions
if (!first) throw new Error('The fixture has no edition.')

const [flag, port] = [image('flag', 'f'), image('port', 'p')]
const shown = { ...first, media: { flag, port } }

/** The keys of files among those of a change. */
const filesAmong = (keys: string[]) =>
  keys.filter((key) => key.startsWith('media?file=') && !key.includes('#'))
const keyOf = ({ original }: typeof flag) => `media?file=${original.hash}`

describe('the files of pictures', () => {
  test('that an edition shows as the one before did are not asked for again', () => {
    const next = { ...shown, number: 2, changeNote: { en: 'More.' } }
    expect(filesAmong(keysOfChange(shown, next))).toEqual([])
    expect(keysOfChange(shown, next)).toContain('media/flag')
  })

  test('W8 that are gone or new are', () => {
    const without = { ...shown, media: { flag } }
    expect(filesAmong(keysOfChange(shown, without))).toEqual([keyOf(port)])
    expect(filesAmong(keysOfChange(without, shown))).toEqual([keyOf(port)])
    expect(filesAmong(keysOfChange(undefined, shown))).toEqual([keyOf(flag), keyOf(port)])
  })

  test('W8 that are there in other sizes are', () => {
    const cropped = { ...port, sizes: port.sizes.slice(1) }
    const next = { ...shown, media: { flag, port: cropped } }
    expect(filesAmong(keysOfChange(shown, next))).toEqual([keyOf(port)])
  })

  test('W8 of a document that is withdrawn or restored are', () => {
    const withdrawn = { ...shown, public: 'withdrawn' as const }
    const all = [keyOf(flag), keyOf(port)]
    expect(filesAmong(keysOfChange(shown, withdrawn))).toEqual(all)
    expect(filesAmong(keysOfChange(withdrawn, shown))).toEqual(all)
  })
})

describe('the settings', () => {
  const keys = (changed: Partial<typeof settings>) =>
    keysOfSettings(settings, { ...settings, ...changed })

  test('that say the same change nothing', () => {
    expect(keys(structuredClone(settings))).toEqual([])
  })

  test('W8 concern what says only how the site is called where that has changed', () => {
    expect(keys({ accentColour: '#123456' })).toEqual(['settings'])
    expect(keys({ name: { en: 'Another name' } })).toEqual(['settings', 'settings/name'])
  })
})
