import type { UIFieldServerProps } from 'payload'

import { isActivePerson } from '../../access/person'
import { versionOfForm } from '../../cms/collision/form-version'
import { situationOf } from '../../cms/situation/situation'
import { isProfileCollection } from '../../vocabulary/profiles'
import { DOCUMENT_WORDS } from '../../words/document'
import { panelLocale } from '../shared/language'
import { WorkflowPanel } from './WorkflowPanel'

/**
 * The workflow panel beside a document's form. Rendered with the form, and hands on the version that the form shows, also where
 * somebody has saved since that was read. Checks for itself who is asking: it can be rendered through a server function.
 */
export async function WorkflowField({ collectionSlug, i18n, id, req, user }: UIFieldServerProps) {
  if (!isActivePerson(user) || !isProfileCollection(collectionSlug)) return null
  if (typeof id !== 'string')
    return <p className="workflow-panel">{DOCUMENT_WORDS[panelLocale(i18n)].saveFirst}</p>
  const situation = await situationOf(req, user, collectionSlug, id)
  if (!situation) return null
  const initial = { ...situation, version: versionOfForm(req, id) ?? situation.version }
  return <WorkflowPanel collection={collectionSlug} id={id} initial={initial} />
}
