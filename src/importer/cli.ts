import { withDatabase } from '../server/with-database'
import { reasonOf } from '../vocabulary/reason-of'
import { readArguments, USAGE } from './command-line'
import { importAll } from './import-all'
import { runWriter } from './run-writer'

/** Exit codes: 0 all imported, 1 some refused, 2 the command could not run. */
async function main(args: readonly string[]): Promise<number> {
  const command = readArguments(args)
  if (command.needsHelp || command.names.length === 0) {
    process.stderr.write(USAGE)
    return command.needsHelp ? 0 : 2
  }
  if (command.isDryRun)
    return importAll(command, {
      apply: (profile) =>
        Promise.resolve({ status: profile.refusal === undefined ? 'created' : 'refused' }),
    })
  return withDatabase(() => runWriter(args), 'npm run import')
}

/** Ends the process once everything is written. */
const end = (code: number) => process.stdout.write('', () => process.exit(code))

main(process.argv.slice(2)).then(end, (error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`)
  end(2)
})
