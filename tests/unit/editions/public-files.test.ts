import { expect, test } from 'vitest'

import { EditionReader, EditionSet } from '@/editions/edition-set'

import { editions, image, settings } from '../../support/site-fixture'

const [first, second] = editions
if (!first || !second) throw new Error('The fixture has two editions.')

const bridge = image('bridge', 'a')
const { original, sizes } = bridge
const files = [original, ...sizes].map(({ hash }) => hash)
const showing = { ...first, media: { bridge } }

test('L1 the files of a picture are public from the publication on that shows it, until nothing live does', () => {
  const set = new EditionSet([second], settings)
  const publicFiles = () => [...new EditionReader(set).publicFilesOf(original.hash)]
  expect(publicFiles()).toEqual([])
  set.put(showing)
  expect(publicFiles()).toEqual(files)
  set.put({ ...second, media: { bridge: { ...bridge, sizes: [] } } })
  expect(publicFiles()).toEqual(files)
  set.put({ ...showing, public: 'withdrawn' })
  expect(publicFiles()).toEqual([original.hash])
  set.put(showing)
  expect(publicFiles().toSorted()).toEqual(files.toSorted())
  set.put({ ...showing, public: 'withdrawn' })
  expect(publicFiles()).toEqual([original.hash])
  set.put({ ...second, media: {} })
  expect(publicFiles()).toEqual([])
})

test('W8 whoever asks for them depends on what shows the picture, also where the answer was known', () => {
  const set = new EditionSet([showing], settings)
  for (const reader of [new EditionReader(set), new EditionReader(set)]) {
    reader.publicFilesOf(original.hash)
    expect([...reader.asked]).toEqual([`media?file=${original.hash}`])
  }
})
