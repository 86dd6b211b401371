import { format } from 'node:util'

import { log, type Level } from './log'

const METHODS = { error: 'error', warn: 'warn', info: 'info', log: 'info', debug: 'debug' } as const

/** From now on what libraries print to the console goes into the log, like everything else. */
export function adoptConsole(): void {
  for (const [method, level] of Object.entries(METHODS) as [keyof typeof METHODS, Level][])
    console[method] = (...values: unknown[]) => {
      const error = values.find((value) => value instanceof Error)
      const said = values.filter((value) => value !== error).map(String)
      log(level, format(said.join(' ')).trim() || 'A library has reported an error.', {}, error)
    }
}
