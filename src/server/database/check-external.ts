import { setTimeout as wait } from 'node:timers/promises'

import { StartError } from '../start-error'
import { CONNECT_MS, NoAnswer, withClient } from './query'

const PATIENCE_MS = 8000

/**
 * Checks that the operator's own database answers.
 *
 * @throws {StartError} within about ten seconds: what is wrong with the address, the server, the name or the password
 */
export async function checkExternalDatabase(databaseUrl: string): Promise<void> {
  const shown = describe(databaseUrl)
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const failure = await attempt(databaseUrl)
    if (failure === undefined) return
    if (failure.code !== STARTING_UP || Date.now() > deadline)
      throw new StartError(`${explain(failure, shown)} DATABASE_URL says where the database is.`)
    await wait(250)
  }
}

interface Failure {
  code: string
  message: string
}

async function attempt(databaseUrl: string): Promise<Failure | undefined> {
  try {
    await withClient(databaseUrl, (client) => client.query('select 1'))
    return undefined
  } catch (error) {
    if (error instanceof NoAnswer) return { code: NO_ANSWER, message: error.message }
    const first: unknown = error instanceof AggregateError ? error.errors[0] : error
    if (!(first instanceof Error)) return { code: '', message: String(first) }
    return { code: 'code' in first ? String(first.code) : '', message: first.message }
  }
}

const NO_ANSWER = 'no answer'

/** Source of the five-character codes: PostgreSQL, appendix A. */
const STARTING_UP = '57P03'

function explain({ code, message }: Failure, { place, name, user }: Described): string {
  switch (code) {
    case 'ECONNREFUSED':
      return `No PostgreSQL answers at ${place}. Start it, or correct the address.`
    case NO_ANSWER:
    case 'ETIMEDOUT':
      return `Nothing answers at ${place} within ${CONNECT_MS / 1000} seconds. Correct the address, or see what keeps the way to it closed.`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The database's host in ${place} is not known. Correct the address.`
    case '28P01':
    case '28000':
      return `PostgreSQL at ${place} does not let the user "${user}" in (${message}). Correct the user name or password.`
    case '3D000':
      return `PostgreSQL at ${place} has no database "${name}". Create it with "createdb ${name}", or correct the name.`
    case STARTING_UP:
      return `PostgreSQL at ${place} is still starting or stopping. Try again when it is up.`
    default:
      return `PostgreSQL at ${place} cannot be used: ${message}.`
  }
}

interface Described {
  place: string
  name: string
  user: string
}

/** The parts that may be shown: never the password. */
function describe(databaseUrl: string): Described {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : undefined
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new StartError(
      'DATABASE_URL is not the address of a PostgreSQL database. It looks like postgres://user:password@host:5432/name.',
    )
  }
  const [name = '', user = ''] = [url.pathname.slice(1), url.username, url.password].map(decoded)
  return { place: `${url.hostname}:${url.port || '5432'}`, name, user }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new StartError(
      'A percent sign in DATABASE_URL stands for nothing. In a name or a password it is written %25.',
    )
  }
}
