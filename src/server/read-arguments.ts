import { parseArgs, type ParseArgsConfig } from 'node:util'

import { reasonOf } from '../vocabulary/reason-of'
import { StartError } from './start-error'

/**
 * Reads what was typed behind a command, as `parseArgs` does.
 *
 * @throws {StartError} what it is that the command does not take
 */
export function readArguments<T extends ParseArgsConfig>(
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new StartError(reasonOf(error), { cause: error })
  }
}
