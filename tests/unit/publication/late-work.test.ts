import { expect, onTestFinished, test, vi } from 'vitest'

import { LateWork } from '../../../src/publication/late-work'

/** Pages whose writing ends when the test says so. */
function start() {
  const begun: string[] = []
  const written: string[] = []
  const endings: (() => void)[] = []
  const late = new LateWork(async (page) => {
    begun.push(page)
    await new Promise<void>((resolve) => endings.push(resolve))
    written.push(page)
  })
  const writeOne = async () => {
    await expect.poll(() => endings.length).toBe(1)
    endings.pop()?.()
  }
  return { late, begun, written, writeOne }
}

test('what is added waits until it is released, and is written once', async () => {
  const { late, begun, written, writeOne } = start()
  late.add(['/a', '/b', '/a'])
  expect(begun).toEqual([])
  late.release()
  late.release()
  await writeOne()
  await writeOne()
  await late.finish()
  expect(written).toEqual(['/a', '/b'])
})

test('held, it answers when the page at hand is written, and begins no other until it is released', async () => {
  const { late, begun, written, writeOne } = start()
  late.add(['/a', '/b'])
  late.release()
  await expect.poll(() => begun).toEqual(['/a'])
  const atEnd = late.hold().then(() => [...written])
  await writeOne()
  expect(await atEnd).toEqual(['/a'])
  late.add(['/c'])
  await late.hold()
  expect(begun).toEqual(['/a'])
  late.release()
  await writeOne()
  await writeOne()
  await late.finish()
  // What came last is asked for: it comes before what was left.
  expect(written).toEqual(['/a', '/c', '/b'])
})

test('what can wait for everything else is written last', async () => {
  const { late, written, writeOne } = start()
  late.add(['/a'])
  late.addLast(['/z'])
  late.add(['/b'])
  late.release()
  for (let count = 0; count < 3; count += 1) await writeOne()
  await late.finish()
  expect(written).toEqual(['/b', '/a', '/z'])
})

test('an end that may not take long leaves what it does not come to', async () => {
  const { late, begun, written, writeOne } = start()
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  late.add(['/a', '/b'])
  const end = late.finish(3000)
  await expect.poll(() => begun).toEqual(['/a'])
  vi.advanceTimersByTime(3000)
  await writeOne()
  await end
  expect(written).toEqual(['/a'])
})

test('what fails against the promise is told of, and keeps nothing else from being written', async () => {
  const written: string[] = []
  const late = new LateWork(async (page) => {
    await Promise.resolve()
    if (page === '/a') throw new Error('It cannot be written.')
    written.push(page)
  })
  late.add(['/a', '/b'])
  await expect(late.finish()).rejects.toThrow('It cannot be written.')
  await late.finish()
  expect(written).toEqual(['/b'])
})

test('a page that comes again while it is written is written again', async () => {
  const { late, begun, written, writeOne } = start()
  late.add(['/a'])
  late.release()
  await expect.poll(() => begun).toEqual(['/a'])
  late.add(['/a'])
  await writeOne()
  await writeOne()
  await late.finish()
  expect(written).toEqual(['/a', '/a'])
})

test('it waits until there is time, and whoever holds it does not wait for that', async () => {
  const written: string[] = []
  const times: (() => void)[] = []
  const late = new LateWork(
    (page) => Promise.resolve(void written.push(page)),
    () =>
      new Promise<boolean>((resolve) =>
        times.push(() => {
          resolve(true)
        }),
      ),
  )
  late.add(['/a'])
  late.release()
  await expect.poll(() => times.length).toBe(1)
  await late.hold()
  late.release()
  expect(written).toEqual([])
  times.pop()?.()
  await expect.poll(() => written).toEqual(['/a'])
})

test('a piece for which there is no time is asked about again, and gives way to what comes meanwhile', async () => {
  const done: string[] = []
  const asked: string[] = []
  let isCalm = false
  const late = new LateWork(
    (page) => {
      done.push(page)
      return Promise.resolve()
    },
    (page) => {
      asked.push(page)
      return Promise.resolve(page !== '/slow' || isCalm)
    },
  )
  late.addLast(['/slow'])
  const end = late.finish()
  await expect.poll(() => asked.length).toBeGreaterThan(1)
  late.add(['/quick'])
  await expect.poll(() => done).toEqual(['/quick'])
  isCalm = true
  await end
  expect(done).toEqual(['/quick', '/slow'])
})

test('it tells when nothing waits any more, and not while it is held', async () => {
  const events: string[] = []
  const perform = (name: string) => Promise.resolve(void events.push(name))
  const late = new LateWork(perform, undefined, () => perform('done'))
  late.release()
  await late.hold()
  await new Promise(setImmediate)
  await new Promise(setImmediate)
  expect(events).toEqual([])
  late.add(['/a', '/b'])
  await late.finish()
  expect(events).toEqual(['/a', '/b', 'done'])
})
