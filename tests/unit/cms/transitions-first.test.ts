import { expect, test } from 'vitest'

import { withTransitionsFirst } from '@/cms/transitions-first'
import { publicationsAnswered } from '@/publication/publications-first'

/** Whether what can wait is done before a request is answered. */
async function isOvertaken(method: string, address: string): Promise<boolean> {
  let end: ((response: Response) => void) | undefined
  const request = new Request(`http://site.example${address}`, { method })
  const answer = withTransitionsFirst(
    request,
    () => new Promise<Response>((resolve) => (end = resolve)),
  )
  const first = await Promise.race([
    publicationsAnswered().then(() => 'what can wait'),
    new Promise((resolve) => setImmediate(resolve, 'a moment')),
  ])
  end?.(new Response())
  await answer
  return first === 'what can wait'
}

test('what can wait goes after a transition that was asked for, and does not wait for other requests', async () => {
  expect(await isOvertaken('POST', '/api/countries/1/transitions')).toBe(false)
  expect(await isOvertaken('POST', '/api/countries/transitions?depth=0')).toBe(false)
  expect(await isOvertaken('GET', '/api/countries/1/transitions')).toBe(true)
  expect(await isOvertaken('PATCH', '/api/countries/1')).toBe(true)
})
