import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ASTNode,
  type DocumentNode,
  type ValidationRule,
} from 'graphql'
import type { Config } from 'payload'

const DEEPEST = 8
const MOST_FIELDS = 200
const MOST_LISTS = 5

type Rules = NonNullable<NonNullable<Config['graphQL']>['validationRules']>

/**
 * Bounds a GraphQL request by its text alone, before anything is executed: reading only, and no deeper,
 * wider or more repeated than a client that shows pages needs.
 */
export const boundQueries: Rules = () => [boundDocument]

const boundDocument: ValidationRule = (context) => ({
  Document(document: DocumentNode) {
    for (const definition of document.definitions)
      if (
        definition.kind === Kind.OPERATION_DEFINITION &&
        definition.operation !== OperationTypeNode.QUERY
      )
        context.reportError(new GraphQLError('GraphQL is for reading. Write through REST.'))
    const size = measure(document)
    if (size.depth > DEEPEST)
      context.reportError(new GraphQLError(`A query may be ${DEEPEST} levels deep.`))
    if (size.fields > MOST_FIELDS)
      context.reportError(new GraphQLError(`A query may name ${MOST_FIELDS} fields.`))
    if (size.roots > MOST_LISTS)
      context.reportError(new GraphQLError(`A query may ask for ${MOST_LISTS} things at once.`))
  },
})

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
    if (size.fields > MOST_FIELDS || depth > DEEPEST) {
      size.depth = Math.max(size.depth, depth)
      return
    }
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(node.name.value)
      if (open.has(node.name.value)) size.depth = DEEPEST + 1
      else
        for (const child of fragment?.selectionSet.selections ?? [])
          walk(child, depth, new Set([...open, node.name.value]))
      return
    }
    if (node.kind === Kind.INLINE_FRAGMENT) {
      for (const child of node.selectionSet.selections) walk(child, depth, open)
      return
    }
    if (node.kind !== Kind.FIELD) return
    size.fields += 1
    size.depth = Math.max(size.depth, depth)
    if (depth === 1) size.roots += 1
    for (const child of node.selectionSet?.selections ?? []) walk(child, depth + 1, open)
  }
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION)
      for (const child of definition.selectionSet.selections) walk(child, 1, new Set())
  return size
}
