import type { ImportCommand } from './command-line'
import { decodeText } from './decode'
import { describeReport } from './describe-report'
import { matchStartingAreas, type CrimeAreaMatcher } from './match-crime-areas'
import { parseProfiles } from './parse'
import { refusedProfile, type ParsedProfile } from './parsed-profile'
import { reportOf, type ImportOutcome, type ImportReport } from './report'
import { readSources, type Source } from './sources'

/** Applies one parsed document, or says what would be done. */
type Apply = (profile: ParsedProfile) => Promise<ImportOutcome>

interface ImportOptions {
  apply: Apply
  /** The starting list's, when absent. */
  matchAreas?: CrimeAreaMatcher
}

/**
 * Imports one source after the other and prints what became of each document; a bad one does not stop the others.
 *
 * @returns the exit code: 0 when all were imported, 1 when some were refused
 */
export async function importAll(
  { names, asJson }: ImportCommand,
  { apply, matchAreas = matchStartingAreas }: ImportOptions,
): Promise<number> {
  const print = asJson ? (report: ImportReport) => `${JSON.stringify(report)}\n` : describeReport
  let refused = 0
  for await (const source of readSources(names)) {
    const profiles = profilesIn(source, matchAreas)
    for (const profile of profiles) {
      const outcome =
        profile.refusal === undefined
          ? await attempt(apply, profile)
          : ({ status: 'refused' } as const)
      if (outcome.status === 'refused') refused += 1
      process.stdout.write(print(reportOf(source.file, profiles.length, profile, outcome)))
    }
  }
  if (refused > 0) process.stderr.write(`${refused} refused.\n`)
  return refused > 0 ? 1 : 0
}

function profilesIn(source: Source, matchAreas: CrimeAreaMatcher): ParsedProfile[] {
  if ('refusal' in source) return [refusedProfile(1, source.refusal)]
  const decoded = decodeText(source.bytes)
  if ('refusal' in decoded) return [refusedProfile(1, decoded.refusal)]
  try {
    return parseProfiles(decoded.text, { matchAreas })
  } catch (error) {
    printError(error)
    return [refusedProfile(1, UNREADABLE)]
  }
}

/** Such as a page that nests its elements too deeply. */
const UNREADABLE =
  'The text could not be read; standard error has the cause. Save it as plain text and try again.'

const printError = (error: unknown) =>
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )

async function attempt(apply: Apply, profile: ParsedProfile): Promise<ImportOutcome> {
  try {
    return await apply(profile)
  } catch (error) {
    printError(error)
    return {
      status: 'refused',
      message:
        'This document could not be written. The others go on; see standard error for the cause.',
    }
  }
}
