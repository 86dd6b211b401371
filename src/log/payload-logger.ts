import { log, type Level } from './log'

/** Pino's numbers for levels. Source: https://getpino.io/#/docs/api?id=logger-level */
const levelOf = (number: number): Level =>
  number >= 50 ? 'error' : number >= 40 ? 'warn' : number >= 30 ? 'info' : 'debug'

interface PinoLine {
  level: number
  msg?: string
  reason?: string
  err?: { type?: string; message?: string; stack?: string; code?: string }
}

/**
 * Payload's log as part of ours. It writes with pino, a line of JSON for each message, of which the message, its reason and the
 * error are taken; whatever else is in it may be content.
 */
export function payloadLogger(level: Level): {
  options: { level: Level }
  destination: { write: (line: string) => void }
} {
  return {
    options: { level },
    destination: {
      write(line) {
        const { level: number, msg, reason, err } = JSON.parse(line) as PinoLine
        const told = levelOf(number)
        // A refusal is an answer, not a fault: its sentence is for the one who asked.
        if (told === 'info' && err) log(told, err.type ?? 'Error')
        else log(told, msg ?? err?.message ?? '', { reason }, err && { name: err.type, ...err })
      },
    },
  }
}
