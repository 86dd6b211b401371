import { expect, it } from 'vitest'

import { besidePeople } from '@/admin/document/beside-people'

const scheduledFor = '2027-03-01T09:00:00.000Z'
const next = [{ transition: 'confirm' as const, people: { names: [], more: 0 } }]

it('says of what is scheduled that the time brings it, whatever else it waits for', () => {
  expect(besidePeople({ next: [], scheduledFor })).toBe('byItself')
  expect(besidePeople({ next, scheduledFor })).toBe('byItself')
})

it('says that nothing is waiting only where neither people nor the time have something to do', () => {
  expect(besidePeople({ next: [], scheduledFor: null })).toBe('nothingNext')
  expect(besidePeople({ next, scheduledFor: null })).toBeNull()
})
