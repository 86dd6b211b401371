import { parentPort } from 'node:worker_threads'

import type { Answer, Question } from './form-helper'
import { writeForms } from './write-forms'

/*
 * What runs in the thread of a `FormHelper`: it writes the forms of pages, several at once as they come.
 */

parentPort?.on('message', ({ number, page }: Question) => {
  const say = (answer: Answer) => parentPort?.postMessage(answer)
  writeForms(page).then(
    (files) => {
      say({ number, files })
    },
    (error: unknown) => {
      say({ number, ...asMessage(error) })
    },
  )
})

/** What is sent to another thread of an error, which loses its code on the way. */
function asMessage(error: unknown): { error: string; code?: string } {
  if (!(error instanceof Error)) return { error: String(error) }
  const { message, code } = error as NodeJS.ErrnoException
  return { error: message, ...(code !== undefined && { code }) }
}
