import type { PayloadRequest } from 'payload'

import { progressOf, type Progress } from '../../translation/progress'
import type { TargetLocale } from '../../translation/translations'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { workingCopyOf, type WorkingCopy } from '../working-copy'
import { readMemory } from './memory-store'

/** A working copy with how far it is translated. */
export interface TranslatedDocument {
  working: WorkingCopy
  progress: Record<TargetLocale, Progress>
}

/** How far the working copy of a document is translated, or undefined when there is no such document. */
export async function readTranslations(
  req: PayloadRequest,
  collection: ProfileCollection,
  id: string,
): Promise<TranslatedDocument | undefined> {
  const working = await workingCopyOf(req, collection, id)
  if (!working) return undefined
  const memory = await readMemory(req, collection, id)
  return { working, progress: progressOf(collection, working.content, memory) }
}
