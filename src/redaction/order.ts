import { isDocumentId } from '../vocabulary/document-id'
import { isProfileCollection, type ProfileCollection } from '../vocabulary/profiles'
import { SHORTEST_WORDS } from './words'

/** Why something is removed, and by whom. */
export interface Warrant {
  reason: string
  /** The e-mail address of who orders it. */
  by: string
  /** Whether it is done, and not only shown. */
  isApplied: boolean
}

/** A picture that is to be removed from all editions that have it. */
export interface PictureOrder extends Warrant {
  picture: string
}

/** Words that are to be removed from a document. */
export interface RedactionOrder extends Warrant {
  collection: ProfileCollection
  document: string
  /** Exact words. */
  words: string
  /** Numbers of the editions that lose them, and nothing else does; all of the document where none are named. */
  editions: number[] | 'all'
}

/** The options of the command, as they were typed. */
export interface TypedOrder {
  positionals: string[]
  text?: string | undefined
  editions?: string | undefined
  reason?: string | undefined
  by?: string | undefined
  apply?: boolean | undefined
}

/** Reads the options of the command, or says everything that is wrong with them. */
export function readOrder(
  typed: TypedOrder,
): RedactionOrder | PictureOrder | { problems: string[] } {
  const problems: string[] = []
  const [collection, document] = (typed.positionals[0] ?? '').split('/')
  const isPicture = collection === 'media'
  if (
    typed.positionals.length !== 1 ||
    !(isPicture || isProfileCollection(collection)) ||
    !isDocumentId(document)
  )
    problems.push('Name one document as COLLECTION/ID, as its address in the panel ends.')
  const words = typed.text ?? ''
  if (isPicture && (words !== '' || typed.editions !== undefined))
    problems.push(
      'A picture goes as a whole and from all editions: leave out --text and --editions.',
    )
  if (!isPicture && words.trim().length < SHORTEST_WORDS)
    problems.push(`Give in --text the exact words, at least ${SHORTEST_WORDS} characters.`)
  const reason = typed.reason?.trim() ?? ''
  if (reason === '') problems.push('Give in --reason which law or order demands it.')
  if (words !== '' && reason.includes(words))
    problems.push('The reason stays in the audit trail for ever: it must not contain the words.')
  const by = typed.by?.trim() ?? ''
  if (!by.includes('@')) problems.push('Give in --by the e-mail address of who orders it.')
  const editions = numbersIn(typed.editions ?? 'all')
  if (!editions) problems.push('Give in --editions numbers such as 1,2,5, or "all".')
  const warrant = { reason, by, isApplied: typed.apply ?? false }
  if (problems.length > 0 || !document || !editions) return { problems }
  if (isPicture) return { picture: document, ...warrant }
  if (!isProfileCollection(collection)) return { problems }
  return { collection, document, words, editions, ...warrant }
}

function numbersIn(typed: string): number[] | 'all' | undefined {
  if (typed === 'all') return 'all'
  const numbers = typed.split(',').map(Number)
  return numbers.every((number) => Number.isInteger(number) && number > 0) ? numbers : undefined
}
