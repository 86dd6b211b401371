import { currentRequest } from './request-context'
import { scrubbed, shownError, type ShownError } from './scrub'

export const LEVELS = ['error', 'warn', 'info', 'debug'] as const

export type Level = (typeof LEVELS)[number]

export interface LogSettings {
  /** `json`: one object a line, for programs; `text`: for people. */
  format: 'json' | 'text'
  /** What is less urgent is not written. */
  level: Level
}

/** What a line says besides its message. Short, and nothing of people. */
export type Fields = Readonly<Record<string, string | number | boolean | undefined>>

/** Parts of one process that are bundled apart share it here. */
declare global {
  var liaisonLog: LogSettings | undefined
}

const DEFAULT: LogSettings = { format: 'text', level: 'info' }

/** Says how lines are written from now on. */
export function configureLog(settings: LogSettings): void {
  globalThis.liaisonLog = settings
}

/**
 * The only place that writes a line of the log: to standard error, since standard output belongs to what a command was asked
 * for. Whatever it is given is scrubbed; the id of the request comes by itself.
 *
 * @param error what happened, where something did
 */
export function log(level: Level, message: string, fields: Fields = {}, error?: unknown): void {
  const settings = globalThis.liaisonLog ?? DEFAULT
  if (LEVELS.indexOf(level) > LEVELS.indexOf(settings.level)) return
  const line = settings.format === 'json' ? jsonLine : textLine
  const shown = error === undefined ? undefined : shownError(error)
  process.stderr.write(`${line(level, scrubbed(message), shownFields(fields), shown)}\n`)
}

/** Whether programs read the log. */
export const logsAsJson = (): boolean => globalThis.liaisonLog?.format === 'json'

export const logError = (message: string, error?: unknown): void => {
  log('error', message, {}, error)
}

const shownFields = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'string' ? scrubbed(value) : value]],
    ),
  )

function jsonLine(level: Level, message: string, fields: Fields, error?: ShownError): string {
  const time = new Date().toISOString()
  return JSON.stringify({ time, level, message, request: currentRequest(), ...fields, error })
}

function textLine(level: Level, message: string, fields: Fields, error?: ShownError): string {
  const all = Object.entries({ request: currentRequest(), ...fields })
  const details = all.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
  const begin = [level.toUpperCase(), message, ...details].join(' ')
  return error ? `${begin}\n${errorLines(error).join('\n')}` : begin
}

function errorLines({ type, message, code, stack = [], cause }: ShownError): string[] {
  const head = `  ${type}: ${message}${code === undefined ? '' : ` (${code})`}`
  const places = stack.map((place) => `    ${place}`)
  return [head, ...places, ...(cause ? ['  because of', ...errorLines(cause)] : [])]
}
