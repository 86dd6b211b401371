import { causesOf } from '../vocabulary/causes-of'

/**
 * States of PostgreSQL in which nothing is wrong with the request, by the first characters of their codes: 08 connections, 53 resources such as a
 * full disk or too many connections, 57P01 to 57P03 shutting down, crashed or starting, 25P03 a transaction that stood idle for too
 * long, 58 failures of the system. Source: PostgreSQL, appendix A.
 */
const STATES = /^(08|53|57P0[123]|25P03|58)/

/** Failures to reach a host. Source: Node.js, common system errors. */
const SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])

/** What node-postgres and Payload's adapter say without a code. */
const MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout|Client was closed|Error: cannot begin transaction)/

/** Whether an error says that the database does not answer now, whatever is asked. It may be wrapped in others. */
export function isUnavailable(error: unknown): boolean {
  for (const each of causesOf(error)) {
    const code = 'code' in each && typeof each.code === 'string' ? each.code : ''
    if (STATES.test(code) || SYSTEM.has(code) || MESSAGES.test(each.message)) return true
    if (each instanceof AggregateError && each.errors.some(isUnavailable)) return true
  }
  return false
}
