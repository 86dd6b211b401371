import { PUBLIC_STATES, STATES } from '../../src/workflow/states'
import { type Rule, SAVES, TRANSITION_NAMES, TRANSITIONS } from '../../src/workflow/table'
import { code, mermaid, page, table } from './markdown'

const INPUT: Record<Rule['input'][number], string> = {
  'change-note': 'a change note',
  comment: 'a comment',
  notice: 'a public notice',
  reason: 'a reason',
  'expected-version': '`expectedVersion`',
  'scheduled-for': '`scheduledFor`, in the future',
}

const DOCUMENT: Record<Rule['document'][number], string> = {
  'valid-content': 'complete and valid in every language',
  difference: 'something differs from the live edition',
  'approved-content': 'the content is exactly what was approved',
  edition: 'it has an edition',
  'no-edition': 'it was never published',
  flagged: 'flagged by an emergency publication',
  scheduled: 'it is scheduled',
  'comments-settled': 'no open comments, where the settings ask for that',
}

const NOT_BY: Record<NonNullable<Rule['notBy']>, string> = {
  'authors-of-change':
    'who wrote, imported or submitted none of the change since the last publication',
  'authors-of-edition': 'who neither wrote, submitted nor published that edition',
}

/** The workflow as a document: both diagrams and the table, from `src/workflow/table.ts`. */
export function printWorkflow(): string {
  return page('The workflow', [
    'Countries, NCBs, agencies and crime areas are under this workflow. What has no row here cannot happen. ' +
      'The source is `src/workflow/table.ts`; the admin panel, the API and the tests read the same table.',
    '## The working copy',
    mermaid(workingCopyDiagram()),
    '## What the public sees',
    'Beside the working copy stands the live edition. It stays as it is while the next one is drafted and reviewed.',
    mermaid(publicDiagram()),
    '## Transitions',
    transitionTable(),
    '`same` leaves the state. Everybody acts within the scope of the account. Leaving `approved` cancels a schedule.',
    '## Saves',
    table(
      ['save', 'from', 'who', 'what must hold'],
      Object.entries<Rule>(SAVES).map(([name, rule]) => [
        code(name),
        statesOf(rule),
        rule.by,
        rule.document.map((need) => DOCUMENT[need]).join('; ') || '–',
      ]),
    ),
    'Editing a published document makes a draft of its next edition. While a document is in review or approved its ' +
      'content is frozen; `recall` and `reopen` take it back.',
  ])
}

const rules = (): [string, Rule][] => TRANSITION_NAMES.map((name) => [name, TRANSITIONS[name]])

function workingCopyDiagram(): string[] {
  const arrows = new Arrows()
  arrows.add('published', 'draft', 'edit')
  for (const [name, { from, to }] of rules())
    if (to !== 'same') for (const state of from) arrows.add(state, to, name)
  return [
    'stateDiagram-v2',
    ...STATES.map((state) => `  state "${state}" as ${idOf(state)}`),
    `  [*] --> ${idOf('draft')}: create, import`,
    ...arrows.lines(),
  ]
}

function publicDiagram(): string[] {
  const arrows = new Arrows()
  for (const [name, { publicTo, whilePublic }] of rules())
    if (publicTo) for (const from of whilePublic ?? PUBLIC_STATES) arrows.add(from, publicTo, name)
  return ['stateDiagram-v2', '  direction LR', `  [*] --> ${PUBLIC_STATES[0]}`, ...arrows.lines()]
}

/** Arrows of a diagram; those between the same two states are drawn as one. */
class Arrows {
  readonly #names = new Map<string, string[]>()

  add(from: string, to: string, name: string): void {
    const arrow = `  ${idOf(from)} --> ${idOf(to)}`
    this.#names.set(arrow, [...(this.#names.get(arrow) ?? []), name])
  }

  lines(): string[] {
    return [...this.#names].map(([arrow, names]) => `${arrow}: ${names.join(', ')}`)
  }
}

function transitionTable(): string {
  return table(
    ['transition', 'from', 'to', 'the public sees', 'who', 'what it needs'],
    rules().map(([name, rule]) => [
      code(name),
      statesOf(rule),
      rule.to,
      publicEffect(rule),
      rule.by + (rule.notBy ? ` ${NOT_BY[rule.notBy]}` : ''),
      [
        ...rule.input.map((need) => INPUT[need]),
        ...rule.document.map((need) => DOCUMENT[need]),
      ].join('; ') || '–',
    ]),
  )
}

function publicEffect({ whilePublic, publicTo }: Rule): string {
  if (publicTo === undefined) return whilePublic?.join(', ') ?? 'the same'
  return whilePublic ? `${whilePublic.join(', ')} → ${publicTo}` : publicTo
}

const statesOf = ({ from }: Rule): string =>
  from.length === STATES.length ? 'any' : from.join(', ') || '–'

/** Names in Mermaid's state diagrams hold no hyphen. */
const idOf = (state: string): string => state.replaceAll('-', '_')
