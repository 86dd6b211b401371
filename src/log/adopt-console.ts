import { format } from 'node:util'

import { log, type Level } from './log'

const METHODS = { error: 'error', warn: 'warn', info: 'info', log: 'info', debug: 'debug' } as const

/** From now on what libraries print to the console goes into the log, like everything else. */
export function adoptConsole(): void {
  for (const [method, level] of Object.entries(METHODS) as [keyof typeof METHODS, Level][])
    console[method] = (...values: unknown[]) => {
      const error = values.find((value) => value instanceof Error)
      const said = format(...values.filter((value) => value !== error)).trim()
      log(level, said || 'A library has reported an error.', {}, error)
    }
}
