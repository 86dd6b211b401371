import { expect, test } from 'vitest'

import { missingPictures } from '../../../src/backup/media'

test('a picture is missing when it is not there, or not the one that was published', () => {
  const named = [
    { filename: 'kept.jpg', hash: null },
    { filename: 'kept.jpg', hash: 'one' },
    { filename: 'exchanged.jpg', hash: null },
    { filename: 'exchanged.jpg', hash: 'two' },
    { filename: 'gone.jpg', hash: null },
  ]
  const found = new Map([
    ['kept.jpg', 'one'],
    ['exchanged.jpg', 'other'],
  ])
  expect(missingPictures(named, found)).toEqual(['exchanged.jpg', 'gone.jpg'])
})
