import { parseArgs } from 'node:util'

import { withDatabase } from '../server/with-database'
import { decodeText } from './decode'
import { crimeAreaMatcher, matchStartingAreas, type CrimeAreaMatcher } from './match-crime-areas'
import type { ParsedProfile } from './parsed-profile'
import { refusedProfile } from './parsed-profile'
import { parseProfiles } from './parse'
import { describeReport } from './describe-report'
import { reportOf, type ImportOutcome, type ImportReport } from './report'
import { readSources, type Source } from './sources'

const USAGE = `Usage: npm run import -- FILE… [--as EMAIL] [--dry-run] [--json]

  FILE        a text or HTML file, a folder, or - for standard input
  --as EMAIL  the contributor who is the author of the drafts
              (default: the only active contributor for all countries)
  --dry-run   say what would be understood; needs no database
  --json      one JSON object a document on standard output
`

/** Applies one parsed document, or says what would be done. */
type Apply = (profile: ParsedProfile) => Promise<ImportOutcome>

interface ImportOptions {
  print: (report: ImportReport) => string
  apply: Apply
  /** The starting list's, when absent. */
  matchAreas?: CrimeAreaMatcher
}

/** Exit codes: 0 all imported, 1 some refused, 2 the command could not run. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help || positionals.length === 0) {
    process.stderr.write(USAGE)
    return values.help ? 0 : 2
  }
  const print = values.json
    ? (report: ImportReport) => `${JSON.stringify(report)}\n`
    : describeReport
  if (values['dry-run']) return importAll(positionals, { print, apply: dryRun })
  return withDatabase(async () => {
    const { getPayload } = await import('payload')
    const { default: config } = await import('../../payload.config')
    const { applyProfile } = await import('./apply')
    const { crimeAreaWords } = await import('./crime-area-words')
    const payload = await getPayload({ config })
    try {
      const person = await (await import('./author')).authorOf(payload, values.as)
      return await importAll(positionals, {
        print,
        apply: (profile) => applyProfile(payload, person, profile),
        matchAreas: crimeAreaMatcher(await crimeAreaWords(payload)),
      })
    } finally {
      await payload.destroy()
    }
  }, 'npm run import')
}

const dryRun: Apply = (profile) =>
  Promise.resolve({ status: profile.refusal === undefined ? 'created' : 'refused' })

/** Imports one source after the other; a bad one does not stop the others. */
async function importAll(
  names: readonly string[],
  { print, apply, matchAreas = matchStartingAreas }: ImportOptions,
): Promise<number> {
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
    report(error)
    return [refusedProfile(1, UNREADABLE)]
  }
}

/** Such as a page that nests its elements too deeply. */
const UNREADABLE =
  'The text could not be read; standard error has the cause. Save it as plain text and try again.'

const report = (error: unknown) =>
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )

async function attempt(apply: Apply, profile: ParsedProfile): Promise<ImportOutcome> {
  try {
    return await apply(profile)
  } catch (error) {
    report(error)
    return {
      status: 'refused',
      message:
        'This document could not be written. The others go on; see standard error for the cause.',
    }
  }
}

/**
 * Keeps the process alive to its end: while modules are loaded through hooks such as tsx's, Node 20 may find nothing
 * left to wait for and end it in the middle, with exit code 0.
 */
setInterval(() => undefined, 60_000)

/** Ends the process once everything is written: the database adapter keeps a connection that would keep it alive. */
const end = (code: number) => process.stdout.write('', () => process.exit(code))

main().then(end, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  end(2)
})
