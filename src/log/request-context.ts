import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

/** Parts of one process that are bundled apart share it here. */
declare global {
  var liaisonRequests: AsyncLocalStorage<string> | undefined
}

const requests = (): AsyncLocalStorage<string> =>
  (globalThis.liaisonRequests ??= new AsyncLocalStorage())

/** The id of the request that is being answered; undefined outside of one. */
export const currentRequest = (): string | undefined => requests().getStore()

/** Runs something for a request: whatever it logs names it. */
export const withinRequest = <T>(id: string, work: () => T): T => requests().run(id, work)

/** Letters, digits and the marks that ids are made with; nothing that could break out of a line. */
const VALID = /^[A-Za-z0-9][A-Za-z0-9._:-]{7,63}$/

/** The id that a request brings, from a proxy in front for one; undefined where that might be anything else. */
export const broughtId = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' && VALID.test(header) ? header : undefined

/** The id that a request brings, or a new one. */
export const requestId = (header: string | string[] | undefined): string =>
  broughtId(header) ?? randomUUID()
