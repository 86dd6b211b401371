import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
} from 'graphql'

import { withoutEcho } from './without-echo'

/** What a query may be at most: more than a client that shows pages needs. */
export const LIMITS = {
  characters: 20_000,
  tokens: 2000,
  /** Levels below each other. */
  depth: 8,
  /** Fields named, fragments spread out. */
  fields: 200,
  /** Fields of the query itself: documents and lists. */
  roots: 5,
  /** Fields that are given another name. */
  aliases: 30,
  /** Fields times the rows of the lists that they stand in. */
  cost: 10_000,
}

/** However it is written. */
const CODE_ZERO = /\\u(0000|\{0+\})/

/**
 * The rows of a list that says no limit, and the most that an anonymous reader gets: see `src/cms/read-guard.ts`. Links to several
 * documents take no limit: as many as a document may well have.
 */
const ROWS = { unsaid: 10, most: 100, linked: 25 }

/** The fields of profiles that lead to several documents. */
export const LINKS: ReadonlySet<string> = new Set(['crimeAreas', 'neighbours', 'related'])

/**
 * What stands against a GraphQL request, judged by its text alone before anything else looks at it: reading
 * only, and no deeper, wider or more repeated than {@link LIMITS} say. Empty when it may run.
 *
 * @param variables with which it is sent: they may say how long lists are
 */
export function problemsOfQuery(source: unknown, variables?: unknown): string[] {
  if (typeof source !== 'string' || source === '') return ['Send {"query": "…"}.']
  if (source.length > LIMITS.characters)
    return [`A query may have ${spoken(LIMITS.characters)} characters.`]
  if (CODE_ZERO.test(JSON.stringify([source, variables])))
    return ['There is a character with the code 0 in it, which no text has. Remove it.']
  try {
    return problemsOfDocument(parse(source, { maxTokens: LIMITS.tokens }), variables)
  } catch (error) {
    return [
      error instanceof GraphQLError ? withoutEcho(error.message) : 'This is not a GraphQL query.',
    ]
  }
}

function problemsOfDocument(document: DocumentNode, variables: unknown): string[] {
  const reading = document.definitions.every(
    (each) => each.kind !== Kind.OPERATION_DEFINITION || each.operation === OperationTypeNode.QUERY,
  )
  const size = measure(document, { ...defaultsIn(document), ...(isRecord(variables) && variables) })
  return [
    ...(reading ? [] : ['GraphQL is for reading. Write through REST.']),
    ...(size.depth > LIMITS.depth ? [`A query may be ${LIMITS.depth} levels deep.`] : []),
    ...(size.fields > LIMITS.fields ? [`A query may name ${LIMITS.fields} fields.`] : []),
    ...(size.roots > LIMITS.roots ? [`A query may ask for ${LIMITS.roots} things at once.`] : []),
    ...(size.aliases > LIMITS.aliases ? [`A query may have ${LIMITS.aliases} aliases.`] : []),
    ...(size.cost > LIMITS.cost
      ? [
          `A query may cost ${spoken(LIMITS.cost)}: its fields times the rows of the lists that they stand in. This one costs ${spoken(size.cost)}. Ask for fewer rows or fields.`,
        ]
      : []),
  ]
}

interface Size {
  depth: number
  fields: number
  roots: number
  aliases: number
  cost: number
}

/** Where a field stands: how deep, in how many rows, within which fragments. */
interface Place {
  depth: number
  rows: number
  open: ReadonlySet<string>
}

/** Counts with fragments spread out, so that they hide nothing. A fragment inside itself counts as too deep. */
function measure(document: DocumentNode, variables: Record<string, unknown>): Size {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  )
  const size: Size = { depth: 0, fields: 0, roots: 0, aliases: 0, cost: 0 }
  const all = (nodes: readonly ASTNode[] = [], place: Place) => {
    for (const node of nodes) walk(node, place)
  }
  const walk = (node: ASTNode, place: Place): void => {
    const { depth, open } = place
    size.depth = Math.max(size.depth, depth)
    if (size.fields > LIMITS.fields || depth > LIMITS.depth) return
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const name = node.name.value
      if (open.has(name)) size.depth = LIMITS.depth + 1
      else
        all(fragments.get(name)?.selectionSet.selections, {
          ...place,
          open: new Set([...open, name]),
        })
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      all(node.selectionSet.selections, place)
    } else if (node.kind === Kind.FIELD) {
      size.fields += 1
      size.cost += place.rows
      // What a type is called asks for nothing.
      if (depth === 1 && node.name.value !== '__typename') size.roots += 1
      if (node.alias) size.aliases += 1
      const rows = place.rows * rowsOf(node, variables)
      all(node.selectionSet?.selections, { ...place, depth: depth + 1, rows })
    }
  }
  for (const definition of document.definitions)
    if (
      definition.kind === Kind.OPERATION_DEFINITION ||
      definition.kind === Kind.FRAGMENT_DEFINITION
    )
      all(definition.selectionSet.selections, { depth: 1, rows: 1, open: new Set() })
  return size
}

/** What variables are where they are not sent; where operations say so differently, what makes the longest lists. */
function defaultsIn({ definitions }: DocumentNode): Record<string, number> {
  const said = definitions
    .flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? each.variableDefinitions : []))
    .flatMap((each) => (each?.defaultValue ? [{ ...each, value: each.defaultValue }] : []))
    .map(({ variable, value }): [string, number] => [
      variable.name.value,
      value.kind === Kind.INT ? Number(value.value) : ROWS.most,
    ])
  return Object.fromEntries(said.toSorted(([, one], [, other]) => one - other))
}

/** How many rows a field answers at most: a list has its rows under `docs`. */
function rowsOf(
  { name, arguments: given, selectionSet }: FieldNode,
  variables: Record<string, unknown>,
): number {
  const isList = selectionSet?.selections.some(
    (each) => each.kind !== Kind.FIELD || each.name.value === 'docs',
  )
  const limit = given?.find((each) => each.name.value === 'limit')?.value
  if (!isList && !limit) return LINKS.has(name.value) && selectionSet ? ROWS.linked : 1
  const said =
    limit?.kind === Kind.INT
      ? Number(limit.value)
      : limit?.kind === Kind.VARIABLE
        ? variables[limit.name.value]
        : undefined
  if (said === undefined || said === null) return ROWS.unsaid
  return typeof said === 'number' && said >= 1 ? Math.min(said, ROWS.most) : ROWS.most
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const spoken = (count: number): string => count.toLocaleString('en')
