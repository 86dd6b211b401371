import { expect, it } from 'vitest'

import { CHOSEN_KINDS, KINDS, kindOfEvent, NOTIFICATION_KINDS } from '@/notifications/kinds'
import { DEFAULT_PREFERENCES, nextDigest, preferenceOf } from '@/notifications/preferences'
import { TRANSITIONS } from '@/workflow/table'

it('what a person has chosen holds, and the default for what he has not', () => {
  const chosen = { sentBack: { mail: 'off', panel: false }, approved: { mail: 'never' } }
  expect(preferenceOf(chosen, 'sent-back')).toEqual({ mail: 'off', panel: false })
  expect(preferenceOf(chosen, 'approved')).toEqual(DEFAULT_PREFERENCES.approved)
  for (const nothing of [undefined, null, {}])
    expect(preferenceOf(nothing, 'mentioned')).toEqual(DEFAULT_PREFERENCES.mentioned)
})

it.each([
  ['2027-03-01T04:59:00Z', '2027-03-01T05:00:00.000Z'],
  ['2027-03-01T05:00:00Z', '2027-03-02T05:00:00.000Z'],
  ['2027-12-31T23:00:00Z', '2028-01-01T05:00:00.000Z'],
])('the digest after %s is sent at %s', (now, due) => {
  expect(nextDigest(new Date(now), 5).toISOString()).toBe(due)
})

it('that a webhook was paused is told whatever a person chooses', () => {
  expect(NOTIFICATION_KINDS.filter((kind) => !CHOSEN_KINDS.includes(kind))).toEqual([
    'webhook-paused',
  ])
  expect(preferenceOf({}, 'webhook-paused').mail).toBe('at-once')
})

it('every kind is caused by transitions, by a failure, by a reader, or by nothing in the trail', () => {
  const events = NOTIFICATION_KINDS.flatMap((kind): readonly string[] => KINDS[kind].events)
  expect(
    events
      .filter((event) => !['schedule-failed', 'report-received', 'webhook-paused'].includes(event))
      .every((event) => event in TRANSITIONS),
  ).toBe(true)
  expect(kindOfEvent('submit')).toBe('submitted')
  expect(kindOfEvent('emergency-publish')).toBe('published')
  expect(kindOfEvent('edit')).toBeUndefined()
})
