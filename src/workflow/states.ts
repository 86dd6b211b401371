/** Where a document's working copy stands. */
export const STATES = ['draft', 'in-review', 'changes-requested', 'approved', 'published'] as const
export type State = (typeof STATES)[number]

export const isState = (value: unknown): value is State =>
  typeof value === 'string' && (STATES as readonly string[]).includes(value)

/** What the public sees of a document, beside its working copy. */
export const PUBLIC_STATES = ['none', 'live', 'withdrawn'] as const
export type PublicState = (typeof PUBLIC_STATES)[number]
