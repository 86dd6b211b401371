import { parentPort } from 'node:worker_threads'

import { answerWith } from '../workers/pending-answers'
import type { Question } from './form-helper'
import { writeForms } from './write-forms'

/*
 * What runs in the thread of a `FormHelper`: it writes the forms of pages, several at once as they come.
 */

parentPort?.on('message', ({ number, page }: Question) => {
  void answerWith(
    number,
    () => writeForms(page),
    (answer) => parentPort?.postMessage(answer),
  )
})
