import { expect, test } from 'vitest'

import { patient } from '@/cms/patient-task'
import { goingFirst } from '@/publication/publications-first'

test('a task begins when the publication under way has been answered', async () => {
  const order: string[] = []
  const { handler } = patient({
    slug: 'tell',
    handler: () => {
      order.push('task')
      return { output: {} }
    },
  })
  if (typeof handler !== 'function') throw new Error('The task cannot be done.')
  let answer: () => void = () => undefined
  const publication = goingFirst(
    new Promise<void>((resolve) => {
      answer = resolve
    }),
  ).then(() => order.push('publication'))
  const done = handler({} as Parameters<typeof handler>[0])
  answer()
  await Promise.all([publication, done])
  expect(order).toEqual(['publication', 'task'])
})
