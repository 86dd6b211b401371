import { printAccess } from './access'
import { printBulk } from './bulk'
import { printThirdParty } from './third-party'
import { printWorkflow } from './workflow'

/** The generated documents: file name in `docs` and content. */
export const documents = (): Record<string, string> => ({
  'access.md': printAccess(),
  'bulk.md': printBulk(),
  'third-party.md': printThirdParty(),
  'workflow.md': printWorkflow(),
})
