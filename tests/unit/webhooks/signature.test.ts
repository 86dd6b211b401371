import { createHmac } from 'node:crypto'

import { expect, it } from 'vitest'

import { newSecret, signedHeaders } from '@/webhooks/signature'

it('a secret is 256 random bits, in the form that receivers expect', () => {
  const [one, other] = [newSecret(), newSecret()]
  expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  expect(one).not.toBe(other)
})

it('a message is signed as the specification of Standard Webhooks has it in its example', () => {
  const message = {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    timestamp: 1614265330,
    body: '{"test": 2432232314}',
  }
  expect(signedHeaders(message, ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'])).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  })
})

it('during a rotation each of both secrets signs', () => {
  const secrets = [newSecret(), newSecret()]
  const headers = signedHeaders({ id: 'msg_1', timestamp: 7, body: '{}' }, secrets)
  const expected = secrets.map(
    (secret) =>
      `v1,${createHmac('sha256', Buffer.from(secret.slice(6), 'base64'))
        .update('msg_1.7.{}')
        .digest('base64')}`,
  )
  expect(headers['webhook-signature']).toBe(expected.join(' '))
})
