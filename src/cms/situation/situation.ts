import { createLocalReq, type PayloadRequest } from 'payload'

import { scopeOf, type Person } from '../../access/person'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { refusalsFor, refusalsForSave } from '../../workflow/decide'
import { nextTransitions } from '../../workflow/next'
import type { SaidRefusal } from '../../words/refusals/say'
import { covers } from '../../workflow/scope'
import type { PublicState, State } from '../../workflow/states'
import { TRANSITION_NAMES, type Transition } from '../../workflow/table'
import { spoken } from '../language/spoken'
import { formsOf, placesOf } from '../places'
import { lastReviewComment } from '../review-comment'
import { loadDocument, type LoadedDocument } from '../standing'
import { liveEditionOf, type LiveEdition } from './live-edition'
import { peopleFor, type People } from './people'

/** Where a document stands, and for each transition whether this person may ask for it, and why not. */
export interface StandingFor {
  state: State
  public: PublicState
  version: string
  scheduledFor: string | null
  scheduleError: { at: string; errors: SaidRefusal[] } | null
  flagged: boolean
  transitions: { name: Transition; allowed: boolean; reasons: SaidRefusal[] }[]
}

/** Everything that the page of a document says about it to one person. */
export interface Situation extends StandingFor {
  /** What stands against editing it; nothing when he may. */
  againstEditing: SaidRefusal[]
  /** What the document waits for, and who can do it. */
  next: { transition: Transition; people: People }[]
  /** What the public sees, or saw last. */
  edition: LiveEdition | null
  /** What a reviewer said when he last sent it back. */
  reviewComment: { text: string; by: string } | null
}

/** Where a loaded document stands for a person. */
export async function standingFor(
  req: PayloadRequest,
  person: Person,
  document: LoadedDocument,
): Promise<StandingFor> {
  const { item, standing } = document
  const inScope = covers(scopeOf(person), await placesOfDocument(req, document))
  return {
    state: standing.state,
    public: standing.public,
    version: standing.version,
    scheduledFor: item.scheduledFor?.toISOString() ?? null,
    scheduleError: item.scheduleError && {
      at: item.scheduleError.at,
      errors: spoken(req, item.scheduleError.errors),
    },
    flagged: standing.flagged,
    transitions: TRANSITION_NAMES.map((name) => {
      const reasons = spoken(req, refusalsFor(name, standing, person, inScope))
      return { name, allowed: reasons.length === 0, reasons }
    }),
  }
}

/** The situation of a document for a person who is signed in, or undefined when there is no such document. */
export async function situationOf(
  caller: Pick<PayloadRequest, 'i18n' | 'payload'>,
  person: Person,
  collection: ProfileCollection,
  id: string,
): Promise<Situation | undefined> {
  const { i18n, payload } = caller
  const req = await createLocalReq({ req: { i18n } }, payload)
  const document = await loadDocument(req, collection, id)
  if (!document) return undefined
  const { standing } = document
  const places = await placesOfDocument(req, document)
  const next = []
  for (const transition of nextTransitions(standing))
    next.push({ transition, people: await peopleFor(req, transition, standing, places) })
  return {
    ...(await standingFor(req, person, document)),
    againstEditing: spoken(
      req,
      refusalsForSave('edit', standing, person, covers(scopeOf(person), places)),
    ),
    next,
    edition: await liveEditionOf(req, document),
    reviewComment:
      standing.state === 'changes-requested'
        ? await lastReviewComment(payload, collection, id)
        : null,
  }
}

const placesOfDocument = async (req: PayloadRequest, document: LoadedDocument) =>
  placesOf(req, document.item.collection, document.item.document, formsOf(document))
