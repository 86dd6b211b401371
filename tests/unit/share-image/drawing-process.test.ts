import { afterEach, expect, test } from 'vitest'

import { drawCard } from '../../../src/share-image/draw'
import { DrawingProcess } from '../../../src/share-image/drawing-process'
import { cardOf } from '../../support/share-cards'

const BELGIUM = cardOf('Belgium')
const BELARUS = cardOf('Belarus')

let drawing = new DrawingProcess()

afterEach(() => {
  drawing.end()
  drawing = new DrawingProcess()
})

function isRunning(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0)
  } catch {
    return false
  }
}

test('cards are drawn as they are here, several at once', async () => {
  const drawn = await Promise.all([drawing.draw(BELGIUM), drawing.draw(BELARUS)])
  const here = await Promise.all([drawCard(BELGIUM), drawCard(BELARUS)])
  expect(here.map((card, index) => card.equals(drawn[index] ?? Buffer.of()))).toEqual([true, true])
})

test('what cannot be drawn is said, and keeps none of the others', async () => {
  const logo = await drawing.draw(BELGIUM)
  expect((await drawing.draw(BELARUS, logo)).equals(await drawCard(BELARUS, logo))).toBe(true)
  await expect(drawing.draw(BELGIUM, Buffer.from('no picture'))).rejects.toThrow('unsupported')
  expect(await drawing.draw(BELGIUM)).toEqual(logo)
})

test('the process ends when nothing is drawn any more, and another one is begun', async () => {
  drawing = new DrawingProcess(1)
  expect(drawing.pid).toBeUndefined()
  const first = drawing.draw(BELGIUM)
  const { pid } = drawing
  expect(isRunning(pid)).toBe(true)
  await first
  await expect.poll(() => isRunning(pid)).toBe(false)
  expect(drawing.pid).toBeUndefined()
  expect(await drawing.draw(BELGIUM)).toEqual(await first)
})

test('whoever waits for a process that is ended is told', async () => {
  const waiting = drawing.draw(BELGIUM)
  drawing.end()
  await expect(waiting).rejects.toThrow('has ended')
})

test('whoever waits for a process that is killed is told, and the next card is drawn', async () => {
  const waiting = drawing.draw(BELGIUM)
  const { pid } = drawing
  if (pid !== undefined) process.kill(pid, 'SIGKILL')
  await expect(waiting).rejects.toThrow('has ended')
  expect((await drawing.draw(BELGIUM)).equals(await drawCard(BELGIUM))).toBe(true)
})
