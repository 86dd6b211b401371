/** What is said of a span. Nothing that names a person, and no address with what stands behind its question mark. */
export type Attributes = Readonly<Record<string, string | number | boolean>>

/** Something that takes time, as a trace shows it. */
export interface Spanned {
  /** One of few, so that traces can be counted by it. */
  name: string
  /** `client`: this server asks another; `consumer`: it does what was put into a queue. */
  kind?: 'internal' | 'client' | 'consumer'
  attributes?: Attributes
  /** Begins a trace of its own, whatever is under way. */
  isRoot?: boolean
}

/** Says of the span what is known only later. */
type Note = (attributes: Attributes) => void

export type InSpan = <T>(spanned: Spanned, work: (note: Note) => Promise<T>) => Promise<T>

/** Parts of one process that are bundled apart share it here. */
declare global {
  /** Set by a server that exports traces. */
  var liaisonInSpan: InSpan | undefined
}

/** Does something as a span of the trace that is under way, where traces are exported, and otherwise just does it. */
export const inSpan: InSpan = (spanned, work) =>
  globalThis.liaisonInSpan ? globalThis.liaisonInSpan(spanned, work) : work(() => undefined)
