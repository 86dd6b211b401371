import { assembleProfile } from './assemble-profile'
import { classifyLines } from './classify-lines'
import { matchStartingAreas } from './match-crime-areas'
import { refusedProfile } from './parsed-profile'
import type { ParsedProfile } from './parsed-profile'
import type { Piece } from './piece'
import { isHtml, readHtml } from './read-html'
import { readPlainText } from './read-plain-text'
import type { ReadingContext } from './reading-context'
import type { SourceLine } from './source-line'
import { splitDocuments } from './split-documents'
import { unglue } from './unglue'

/** A text as it was read. */
export interface Reading {
  /** The text as it was taken apart, in order; a line of the source that holds several things is several passages. */
  passages: Passage[]
  /** At least one; `profile.part` counts from 1. */
  documents: ReadDocument[]
}

export interface Passage {
  /** 1-based line in the source. */
  line: number
  /** Without markup. */
  text: string
  kind: SourceLine['kind']
}

/** One document of a text. Its lines are numbers of passages, counting from 1. */
export interface ReadDocument {
  profile: ParsedProfile
  pieces: Piece[]
}

/** Reads all profiles in one text; one that cannot be imported has a `refusal`. */
export function readText(
  text: string,
  {
    today = new Date(),
    matchAreas = matchStartingAreas,
    roles = new Map(),
  }: Partial<ReadingContext> = {},
): Reading {
  if (!/[\p{L}\p{N}]/u.test(text)) return refused('emptyText')
  if (isJson(text)) return refused('json')
  const read = isHtml(text) ? readHtml(text) : readPlainText(text)
  const lines = unglue(read, today)
  const numbered = lines.map((line, index) => ({ ...line, number: index + 1 }))
  const documents = splitDocuments(classifyLines(numbered, today, roles))
  if (documents.length === 0) return refused('emptyText')
  return {
    passages: lines.map(({ number, text, kind }) => ({ line: number, text, kind })),
    documents: documents.map((pieces, index) => ({
      pieces,
      profile: assembleProfile(pieces, index + 1, { today, matchAreas }),
    })),
  }
}

/** All profiles found in one text. */
export const parseProfiles = (
  text: string,
  context: Partial<ReadingContext> = {},
): ParsedProfile[] => profilesOf(readText(text, context))

/** The profiles of a text, with what was not understood by its line in the source. */
export const profilesOf = ({ passages, documents }: Reading): ParsedProfile[] =>
  documents.map(({ profile }) => ({
    ...profile,
    unparsed: profile.unparsed.map(({ line, text }) => ({
      line: passages[line - 1]?.line ?? line,
      text,
    })),
  }))

const refused = (code: 'emptyText' | 'json'): Reading => ({
  passages: [],
  documents: [{ profile: refusedProfile(1, { code }), pieces: [] }],
})

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
