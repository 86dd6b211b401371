import type { ImportCommand } from './command-line'
import { describeReport } from './describe-report'
import { matchStartingAreas, type CrimeAreaMatcher } from './match-crime-areas'
import { profilesOf } from './parse'
import { refusedProfile, type ParsedProfile } from './parsed-profile'
import { readSource } from './read-source'
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
  const read = readSource(source.bytes, { matchAreas, onError: printError })
  return 'refusal' in read ? [refusedProfile(1, read.refusal)] : profilesOf(read.reading)
}

const printError = (error: unknown) =>
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )

async function attempt(apply: Apply, profile: ParsedProfile): Promise<ImportOutcome> {
  try {
    return await apply(profile)
  } catch (error) {
    printError(error)
    return { status: 'refused', remarks: [{ code: 'notWritten' }] }
  }
}
