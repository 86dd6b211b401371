import { describe, expect, it, onTestFinished, vi } from 'vitest'

import {
  goingFirst,
  publicationsAnswered,
  publicationsOver,
} from '@/publication/publications-first'

/** A publication that ends when it is told to. */
function publication() {
  let end: [resolve: (value: string) => void, reject: (error: Error) => void] | undefined
  const answered = goingFirst(new Promise<string>((...both) => (end = both)))
  return { answered, resolve: () => end?.[0]('published'), reject: () => end?.[1](new Error()) }
}

/** What has come to pass, in its order. */
const inOrder = async (events: Record<string, Promise<unknown>>): Promise<string[]> => {
  const passed: string[] = []
  await Promise.all(
    Object.entries(events).map(([name, event]) =>
      event.then(
        () => passed.push(name),
        () => passed.push(name),
      ),
    ),
  )
  return passed
}

describe('what can wait', () => {
  it('does not wait while no publication is under way', async () => {
    await expect(publicationsAnswered()).resolves.toBeUndefined()
  })

  it('goes after the publications that are under way, also after one that fails', async () => {
    const first = publication()
    const second = publication()
    const order = inOrder({
      jobs: publicationsAnswered(),
      first: first.answered,
      second: second.answered,
    })
    first.reject()
    second.resolve()
    expect(await order).toEqual(['first', 'second', 'jobs'])
    expect(await second.answered).toBe('published')
    expect(await inOrder({ jobs: publicationsAnswered() })).toEqual(['jobs'])
  })

  it('waits a second at most', async () => {
    const endless = publication()
    await expect(publicationsAnswered()).resolves.toBeUndefined()
    endless.resolve()
  })
})

describe('what can wait longest', () => {
  it('begins when nothing was published for a second', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    onTestFinished(() => void vi.useRealTimers())
    const only = publication()
    only.resolve()
    await only.answered
    expect(await publicationsOver(1000)).toBe(false)
    vi.advanceTimersByTime(999)
    expect(await publicationsOver(1000)).toBe(false)
    vi.advanceTimersByTime(1)
    expect(await publicationsOver(1000)).toBe(true)
  })

  it('does not begin while something is being published', async () => {
    const endless = publication()
    expect(await publicationsOver(1000)).toBe(false)
    endless.resolve()
    await endless.answered
  })
})
