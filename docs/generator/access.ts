import { ACCESS, type Grant, type Visitor } from '../../src/access/matrix'
import { code, page, table } from './markdown'

const GRANTS: Record<Grant, string> = {
  none: 'Nothing.',
  all: 'Every document; what may be changed in which state and scope is up to the workflow.',
  published: 'What is live, as it was published.',
  unpublished: 'What is not live.',
  'in-use': 'Images that a live edition uses, as they were approved.',
  self: 'The own account.',
}

/** Who may try what, as a document, from `src/access/matrix.ts`. */
export function printAccess(): string {
  return page('Access', [
    'Who may try what, by kind of collection. What may become public, and in which scope and state something may be ' +
      'changed, is decided by [the workflow](workflow.md), below every interface. A person with several roles has the ' +
      'strongest grant of them. The source is `src/access/matrix.ts`.',
    Object.entries(GRANTS)
      .map(([grant, meaning]) => `- ${code(grant)}: ${meaning}`)
      .join('\n'),
    ...Object.entries(ACCESS).flatMap(([kind, actions]) => [`## ${kind}`, tableOf(actions)]),
  ])
}

/** Actions that nobody may take are left out: what has no row is refused. */
function tableOf(actions: Record<string, Record<Visitor, Grant>>): string {
  const visitors = Object.keys(ACCESS.profiles.read) as Visitor[]
  const rows = Object.entries(actions)
    .filter(([, row]) => visitors.some((visitor) => row[visitor] !== 'none'))
    .map(([action, row]) => [action, ...visitors.map((visitor) => shown(row[visitor]))])
  return table(['', ...visitors], rows)
}

const shown = (grant: Grant): string => (grant === 'none' ? '–' : grant)
