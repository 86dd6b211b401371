import type { KeysAnswer, MadeKey } from '../../api-keys/answer'
import type { KeyRight } from '../../api-keys/rules'
import type { Scope } from '../../vocabulary/roles'
import { ask } from '../shared/ask'

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
