import { NOTIFICATION_KINDS } from '@/notifications/kinds'
import { preferenceName } from '@/notifications/preferences'
import type { Role } from '@/vocabulary/roles'
import { Client } from './client'
import { underTest } from './under-test'

/** The demo accounts, and one that is several at once. */
export type DemoName =
  'admin' | 'contributor' | 'contributor2' | 'central' | 'reviewer' | 'publisher' | 'auditor'

export interface Account {
  id: string
  email: string
  password: string
  client: Client
}

/** Signs in and answers a client with the token. */
export async function signIn(
  email: string,
  password: string,
  origin: string = underTest('origin'),
): Promise<Account> {
  const answer = await new Client(undefined, origin).post('/api/users/login', { email, password })
  const { token, user } = answer.body as { token?: string; user?: { id: string } }
  if (answer.status !== 200 || !token || !user)
    throw new Error(`${email} cannot sign in (${answer.status}): ${answer.text}`)
  return { id: user.id, email, password, client: new Client(token, origin) }
}

const signedIn = new Map<DemoName, Promise<Account>>()

/** One of the demo accounts, signed in once for each test file. */
export function demo(name: DemoName): Promise<Account> {
  const known = signedIn.get(name)
  if (known) return known
  const account = signIn(`${name}@liaison.example`, underTest('password'))
  signedIn.set(name, account)
  return account
}

/** People of tests are told nothing: hundreds of them would get a mail about each submission. */
const UNTOLD = Object.fromEntries(
  NOTIFICATION_KINDS.map((kind) => [preferenceName(kind), { mail: 'off', panel: false }]),
)

const EVERYWHERE = { kind: 'all' } as const
let added = 0

/** A new account with these roles, everywhere unless a scope is given, signed in. */
export async function newPerson(
  roles: readonly Role[],
  scope: object = EVERYWHERE,
): Promise<Account> {
  const { client } = await demo('admin')
  added += 1
  const email = `${roles.join('-')}-${Date.now().toString(36)}-${process.pid}-${added}@tests.example`
  const password = `a-password-${added}`
  const answer = await client.post('/api/users', {
    name: `Test ${roles.join(' and ')} ${added}`,
    email,
    password,
    roles,
    scope,
    notifications: UNTOLD,
  })
  if (answer.status !== 201) throw new Error(`No account (${answer.status}): ${answer.text}`)
  return signIn(email, password)
}

/** The four people of the main job, with everything in their scope. */
export type Cast = Record<'writer' | 'reviewer' | 'publisher' | 'admin', Client>

let cast: Promise<Cast> | undefined

/** Signs in a contributor, a reviewer and a publisher who may act everywhere, and the administrator. */
export function theCast(): Promise<Cast> {
  cast ??= Promise.all([
    demo('central'),
    newPerson(['reviewer']),
    demo('publisher'),
    demo('admin'),
  ]).then(([writer, reviewer, publisher, admin]) => ({
    writer: writer.client,
    reviewer: reviewer.client,
    publisher: publisher.client,
    admin: admin.client,
  }))
  return cast
}
