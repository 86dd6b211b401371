import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  type ASTNode,
  type DocumentNode,
} from 'graphql'

const LONGEST = 20_000
const DEEPEST = 8
const MOST_FIELDS = 200
const MOST_ROOTS = 5

/**
 * What stands against a GraphQL request, judged by its text alone before anything else looks at it: reading
 * only, and no deeper, wider or more repeated than a client that shows pages needs. Empty when it may run.
 */
export function problemsOfQuery(source: unknown): string[] {
  if (typeof source !== 'string' || source === '') return ['Send {"query": "…"}.']
  if (source.length > LONGEST)
    return [`A query may have ${LONGEST.toLocaleString('en')} characters.`]
  try {
    return problemsOfDocument(parse(source, { maxTokens: 2000 }))
  } catch (error) {
    return [error instanceof GraphQLError ? error.message : 'This is not a GraphQL query.']
  }
}

function problemsOfDocument(document: DocumentNode): string[] {
  const reading = document.definitions.every(
    (each) => each.kind !== Kind.OPERATION_DEFINITION || each.operation === OperationTypeNode.QUERY,
  )
  const size = measure(document)
  return [
    ...(reading ? [] : ['GraphQL is for reading. Write through REST.']),
    ...(size.depth > DEEPEST ? [`A query may be ${DEEPEST} levels deep.`] : []),
    ...(size.fields > MOST_FIELDS ? [`A query may name ${MOST_FIELDS} fields.`] : []),
    ...(size.roots > MOST_ROOTS ? [`A query may ask for ${MOST_ROOTS} things at once.`] : []),
  ]
}

interface Size {
  depth: number
  fields: number
  roots: number
}

/** Counts with fragments spread out, so that they hide nothing. A fragment inside itself counts as too deep. */
function measure(document: DocumentNode): Size {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  )
  const size: Size = { depth: 0, fields: 0, roots: 0 }
  const walk = (node: ASTNode, depth: number, open: ReadonlySet<string>): void => {
    size.depth = Math.max(size.depth, depth)
    if (size.fields > MOST_FIELDS || depth > DEEPEST) return
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const name = node.name.value
      if (open.has(name)) size.depth = DEEPEST + 1
      else
        for (const child of fragments.get(name)?.selectionSet.selections ?? [])
          walk(child, depth, new Set([...open, name]))
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      for (const child of node.selectionSet.selections) walk(child, depth, open)
    } else if (node.kind === Kind.FIELD) {
      size.fields += 1
      if (depth === 1) size.roots += 1
      for (const child of node.selectionSet?.selections ?? []) walk(child, depth + 1, open)
    }
  }
  for (const definition of document.definitions)
    if (
      definition.kind === Kind.OPERATION_DEFINITION ||
      definition.kind === Kind.FRAGMENT_DEFINITION
    )
      for (const child of definition.selectionSet.selections) walk(child, 1, new Set())
  return size
}
