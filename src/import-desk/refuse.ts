import type { PayloadRequest } from 'payload'

import type { Person } from '../access/person'
import { languageOf } from '../cms/language/spoken'
import { signedInPerson } from '../cms/request'
import { fill } from '../i18n/format'
import { IMPORT_WORDS, type ImportWords } from '../words/import'
import { Refused } from '../workflow/refusals'
import { refusal, role } from '../workflow/sentences'
import { mayImport } from './may-import'

export type ImportProblem = keyof ImportWords['problems']

/** The refusal of something that was sent, in the language of whoever sent it. */
export function badInput(
  req: PayloadRequest,
  problem: ImportProblem,
  values: Record<string, string> = {},
): Refused {
  const message = fill(IMPORT_WORDS[languageOf(req)].problems[problem], values)
  return new Refused([{ code: problem === 'tooLarge' ? 'too-large' : 'invalid-content', message }])
}

/**
 * Who imports: somebody who may make drafts. What of them lies in his scope the gate decides.
 *
 * @throws {Refused} `not-signed-in`, `role`
 */
export function importerIn(req: PayloadRequest): Person {
  const person = signedInPerson(req)
  if (!mayImport(person)) throw new Refused([refusal('role-create', { role: role('contributor') })])
  return person
}
