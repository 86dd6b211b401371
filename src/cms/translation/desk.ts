import type { PayloadRequest } from 'payload'

import type { Person } from '../../access/person'
import { compareLeaves } from '../../comparison/compare-leaves'
import { isLocalized, leavesOf, type LocalizedLeaf } from '../../content/leaves'
import type { Progress } from '../../translation/progress'
import type { TranslationRow } from '../../translation/row'
import type { TargetLocale } from '../../translation/translations'
import { DEFAULT_LOCALE } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { refusalsForSave } from '../../workflow/decide'
import { configOf } from '../content-fields'
import { fieldLabel } from '../field-label'
import { itemOf } from '../items'
import { isInScope } from '../places'
import { placingsOf } from '../placings-of'
import { readTranslations } from './read-translations'
import { schemaPathOf } from './schema-path'

/** A document as a translator works on it, in one language. */
export interface TranslationDesk {
  version: string
  progress: Record<TargetLocale, Progress>
  rows: TranslationRow[]
  /** Why this person may not write here now, as the workflow says it; empty when he may. */
  refusals: string[]
}

/** Everything that a translator needs of a document; undefined when there is no such document. */
export async function translationDesk(
  req: PayloadRequest,
  person: Person,
  collection: ProfileCollection,
  id: string,
  locale: TargetLocale,
): Promise<TranslationDesk | undefined> {
  const item = await itemOf(req, collection, id)
  const document = item && (await readTranslations(req, collection, id))
  if (!item || !document) return undefined
  const { working, progress } = document
  const { missing, stale } = progress[locale]
  const { fields } = configOf(req, collection)
  const rowOf = ({ path, field, shape, value }: LocalizedLeaf): TranslationRow => {
    const outdated = stale.find((each) => each.path === path)
    const source = value[DEFAULT_LOCALE]
    return {
      path,
      schemaPath: schemaPathOf(fields, field, `collection.${collection}`) ?? '',
      label: fieldLabel(req, collection, path),
      kind: shape.kind === 'rich-text' ? 'rich-text' : 'many' in shape ? 'list' : 'text',
      source,
      value: value[locale],
      state: missing.includes(path) ? 'missing' : outdated ? 'stale' : 'current',
      changes:
        outdated?.madeFrom === undefined || shape.kind === 'image'
          ? undefined
          : compareLeaves(shape, DEFAULT_LOCALE, outdated.madeFrom, source),
    }
  }
  const forms = await placingsOf(req, item, working)
  const inScope = await isInScope(req, person, collection, id, forms)
  const standing = { state: item.state, public: item.public, hasEdition: item.editionNumber > 0 }
  return {
    version: working.version,
    progress,
    rows: leavesOf(collection, working.content)
      .filter(isLocalized)
      .filter(({ value }) => value[DEFAULT_LOCALE] !== undefined)
      .map(rowOf),
    refusals: refusalsForSave('edit', standing, person, inScope).map(({ message }) => message),
  }
}
