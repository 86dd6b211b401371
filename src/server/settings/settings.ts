import { existsSync } from 'node:fs'
import path from 'node:path'

import { type Environment, readEnvironment } from '../../env'
import { reasonOf } from '../../vocabulary/reason-of'
import { PROJECT_ROOT } from '../project-root'
import { StartError } from '../start-error'

/**
 * The settings from the environment and, for what is not set there, from the file `.env` beside `package.json`.
 *
 * @throws {StartError} that lists what is wrong
 */
export function readSettings(): Environment {
  const file = path.join(PROJECT_ROOT, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  try {
    return readEnvironment()
  } catch (error) {
    throw new StartError(reasonOf(error))
  }
}
