import { expect, test } from 'vitest'

import { SharedPasses } from '@/publication/shared-passes'

/** Passes that go on when they are told to: each reads what is committed then, and ends or fails. */
function passes() {
  const all: { reads: (place: number) => void; ends: () => void; fails: () => void }[] = []
  const showsAll = (pass: number, place: number) => {
    all[pass]?.reads(place)
    all[pass]?.ends()
  }
  let shown = 0
  const shared = new SharedPasses(
    () =>
      new Promise((resolve, reject) => {
        all.push({
          reads: (place) => (shown = place),
          ends: resolve,
          fails: () => {
            reject(new Error('The disk is full.'))
          },
        })
      }),
    () => shown,
  )
  return { shared, all, showsAll }
}

/** Long enough for everything that waits for nothing else. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

test('whoever published shares the pass that the message to all servers began, though it had not read anything yet', async () => {
  const { shared, all, showsAll } = passes()
  const message = shared.upTo(1)
  await settled()
  const publisher = shared.upTo(1)
  showsAll(0, 1)
  await Promise.all([message, publisher])
  expect(all).toHaveLength(1)
})

test('W8 a publication that the pass had not read is shown by the next', async () => {
  const { shared, all, showsAll } = passes()
  const first = shared.upTo(1)
  await settled()
  all[0]?.reads(1)
  let isShown = false
  const second = shared.upTo(2).then(() => (isShown = true))
  all[0]?.ends()
  await first
  await settled()
  expect([all.length, isShown]).toEqual([2, false])
  showsAll(1, 2)
  await second
})

test('W8 of those who wait for a pass together, the one that it has not read for is shown by the next', async () => {
  const { shared, all, showsAll } = passes()
  const message = shared.upTo(1)
  await settled()
  const both = Promise.all([shared.upTo(2), shared.upTo(1)])
  showsAll(0, 1)
  await message
  await settled()
  expect(all).toHaveLength(2)
  showsAll(1, 2)
  await both
})

test('W8 what is no publication is shown by a pass that begins after it', async () => {
  const { shared, all, showsAll } = passes()
  const first = shared.upTo(1)
  await settled()
  const settings = shared.upTo()
  showsAll(0, 1)
  await first
  await settled()
  expect(all).toHaveLength(2)
  all[1]?.ends()
  await settings
})

test('W8 what one pass could not show, though it had read it, the next one must', async () => {
  const { shared, all } = passes()
  const first = shared.upTo(1)
  await settled()
  const [early, late] = [shared.upTo(1), settled().then(() => shared.upTo(1))]
  all[0]?.reads(1)
  all[0]?.fails()
  await expect(first).rejects.toThrow('full')
  await settled()
  expect(all).toHaveLength(2)
  all[1]?.ends()
  await Promise.all([early, late])
})

test('who asks for what is shown already waits for no other pass', async () => {
  const { shared, all, showsAll } = passes()
  const first = shared.upTo(1)
  await settled()
  showsAll(0, 1)
  await first
  await shared.upTo(1)
  expect(all).toHaveLength(1)
})
