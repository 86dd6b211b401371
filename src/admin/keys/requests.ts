import type { KeysAnswer, MadeKey } from '../../api-keys/answer'
import type { KeyRight } from '../../api-keys/rules'
import type { Scope } from '../../vocabulary/roles'
import type { ApiKeyWords } from '../../words/api-keys'

/** What the server said: the value, or the code of what stands against it; an empty one when it said nothing. */
export type Said<T> = { value: T } | { code: string }

const ROOT = '/api/api-keys'

export const fetchKeys = () => ask<KeysAnswer>(ROOT, 'GET')

export const makeKey = (wish: {
  name: string
  owner: string
  rights: KeyRight[]
  scope: Scope
  days: number
  perMinute: number | null
}) => ask<MadeKey>(ROOT, 'POST', wish)

export const rotateKey = (id: string, graceHours: number) =>
  ask<MadeKey>(`${ROOT}/${id}/rotate`, 'POST', { graceHours })

export const revokeKey = (id: string) => ask<object>(`${ROOT}/${id}`, 'DELETE')

/** What stands against a request, in words. */
export const sentenceFor = (code: string, { refusals, failed }: ApiKeyWords): string =>
  code in refusals ? refusals[code as keyof typeof refusals] : failed

async function ask<T>(address: string, method: string, body?: object): Promise<Said<T>> {
  const response = await fetch(address, {
    method,
    credentials: 'same-origin',
    ...(body
      ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
      : {}),
  }).catch(() => null)
  if (response?.ok) return { value: (await response.json()) as T }
  const answer = (await response?.json().catch(() => undefined)) as
    { errors?: { code?: string }[] } | undefined
  return { code: answer?.errors?.[0]?.code ?? '' }
}
