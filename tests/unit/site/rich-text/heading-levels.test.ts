import { expect, test } from 'vitest'

import { HeadingLevels } from '../../../../src/site/rich-text/heading-levels'

const levelsOf = (...tags: string[]) => {
  const levels = new HeadingLevels()
  return tags.map((tag) => levels.next(tag))
}

test('the first heading of a section is an h3, whatever the editor chose', () => {
  expect(levelsOf('h4')).toEqual([3])
  expect(levelsOf('h1')).toEqual([3])
})

test('equal headings stay equal and deeper ones go one level down', () => {
  expect(levelsOf('h2', 'h4', 'h4', 'h2', 'h3')).toEqual([3, 4, 4, 3, 4])
})

test('no heading is deeper than an h6', () => {
  expect(levelsOf('h1', 'h2', 'h3', 'h4', 'h5', 'h6')).toEqual([3, 4, 5, 6, 6, 6])
})
