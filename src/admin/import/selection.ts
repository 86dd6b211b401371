import { createContext, use } from 'react'

import type { Place } from '../../importer/find-places'
import type { Passage } from '../../importer/parse'
import type { FieldId } from './field-places'

/** What a person looks at: a field, or a passage of the text. */
export type Selection = { field: FieldId } | { passage: number } | null

/** How the text and the fields point at each other. */
interface Pointing {
  places: ReadonlyMap<FieldId, Place>
  passages: readonly Passage[]
  selection: Selection
  highlighted: { fields: ReadonlySet<FieldId>; passages: ReadonlySet<number> }
  select: (selection: Selection) => void
}

export const SelectionContext = createContext<Pointing>({
  places: new Map(),
  passages: [],
  selection: null,
  highlighted: { fields: new Set(), passages: new Set() },
  select: () => undefined,
})

export const usePointing = (): Pointing => use(SelectionContext)
