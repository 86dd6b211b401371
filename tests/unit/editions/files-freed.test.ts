import { expect, test } from 'vitest'

import { filesFreed } from '@/editions/files-freed'
import { image } from '../../support/site-fixture'

const bridge = image('bridge', 'a')
const port = image('port', 'b')
const showing = (...pictures: (typeof bridge)[]) => ({
  public: 'live' as const,
  media: Object.fromEntries(pictures.map((each) => [each.id, each])),
})
const files = ({ original, sizes }: typeof bridge) => [original, ...sizes]

test('L1 the files of a picture are freed when it is left out, and of all when the document is withdrawn', () => {
  expect(filesFreed(showing(bridge, port), showing(port))).toEqual(files(bridge))
  expect(filesFreed(showing(port), { ...showing(port), public: 'withdrawn' })).toEqual(files(port))
})

test('none is freed that is shown still, in other words too, or that was not shown', () => {
  const renamed = { ...bridge, alt: { en: 'Another description' } }
  expect(filesFreed(showing(bridge), showing(renamed, port))).toEqual([])
  expect(filesFreed({ ...showing(bridge), public: 'withdrawn' }, showing(port))).toEqual([])
})
