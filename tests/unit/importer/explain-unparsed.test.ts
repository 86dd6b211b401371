import { expect, it } from 'vitest'

import { findPlacesIn } from './support/reading'

it.each([
  ['Member since: 05/11/1992', 'ambiguousDate'],
  ['Member since: soon', 'unreadableFact'],
  ['Region: Atlantis', 'unreadableFact'],
  ['Back to top', 'furniture'],
  ['Something else altogether, and rather long for a line here.', 'beforeSections'],
])('%s went nowhere, and why is said', (line, reason) => {
  const { reasons } = findPlacesIn(`Chad\n${line}\n\nLaw enforcement in Chad\n\nPolice do that.`)
  expect(reasons).toEqual({ [line]: reason })
})

it('says of two facts that contradict each other that they do', () => {
  const { reasons } = findPlacesIn(
    'Chad\nMember since: 1962\nRegion: Africa\nJoined: 1963\n\nLaw enforcement in Chad\n\nPolice do.',
  )
  expect(reasons).toEqual({
    'Member since: 1962': 'contradiction',
    'Joined: 1963': 'contradiction',
  })
})

it('tells what stands behind a value from the value', () => {
  const { profile, reasons } = findPlacesIn(
    'Chad\nMember since: 1962 (founding member)\n\nLaw enforcement in Chad\n\nPolice do that.',
  )
  expect(profile.memberSince).toBe('1962')
  expect(reasons).toEqual({ '(founding member)': 'rest' })
})

it('says of two sentences that contradict each other that they do', () => {
  const { reasons } = findPlacesIn(
    'Chad\n\nINTERPOL in Chad\n\nChad joined INTERPOL in 1962. Chad became a member of INTERPOL in 1963.',
  )
  expect(Object.values(reasons)).toEqual(['contradiction', 'contradiction'])
})

it('says that another country is named', () => {
  const { reasons } = findPlacesIn(
    'Chad\nRegion: Africa\n\nFighting organized crime in Niger\n\nFraud is rife.',
  )
  expect(reasons).toEqual({ 'Fighting organized crime in Niger': 'otherCountry' })
})

it('says of a sentence that contradicts a label that the label was taken', () => {
  const { profile, reasons } = findPlacesIn(
    'Chad\nMember since: 1962\n\nINTERPOL in Chad\n\nChad joined INTERPOL in 1963. Chad is a member of INTERPOL since 1962.',
  )
  expect(profile.memberSince).toBe('1962')
  expect(reasons).toEqual({ 'Chad joined INTERPOL in 1963.': 'outweighed' })
})
