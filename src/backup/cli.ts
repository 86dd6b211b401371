import { parseArgs } from 'node:util'

import { createProgress } from '../server/progress'
import { readSettings } from '../server/settings/settings'
import { StartError } from '../server/start-error'
import { backUp, restore, verifyBackup, type Outcome } from './commands'

const USAGE = `Usage: npm run backup -- [FILE|FOLDER]
       npm run verify -- FILE [--quick]
       npm run restore -- FILE [--replace]

backup   writes database, pictures and known queries into one file, also while the server runs. A folder gets a file named by the time;
         without either, the folder is "backups" in DATA_DIR.
verify   reads a backup and restores it into a database that is gone afterwards; --quick compares the hashes only.
restore  restores a backup onto an empty installation and proves that it is what was saved; --replace throws away what is
         there. No server may be running.
`

/** Exit codes: 0 done, 1 done but there is something to look at, 2 the command could not do it. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      replace: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  const [command, file, ...more] = positionals
  const progress = createProgress(process.stderr)
  if (!values.help && more.length === 0) {
    if (command === 'backup') return report(await backUp(readSettings(), file, progress))
    if (command === 'verify' && file)
      return report(await verifyBackup(readSettings(), file, values.quick, progress))
    if (command === 'restore' && file)
      return report(await restore(readSettings(), file, values.replace, progress))
  }
  process.stderr.write(USAGE)
  return values.help ? 0 : 2
}

function report({ said, warnings }: Outcome): number {
  process.stdout.write(`${said.join('\n')}\n`)
  for (const warning of warnings) process.stderr.write(`${warning}\n`)
  return warnings.length > 0 ? 1 : 0
}

/** Ends the process once everything is written. */
const end = (code: number) => process.stdout.write('', () => process.exit(code))

// Node 20 does not wait for a module that is being loaded by hooks: without anything else to wait for it would end here.
setInterval(() => undefined, 60_000)
main().then(end, (error: unknown) => {
  const isExpected = error instanceof StartError || !(error instanceof Error)
  process.stderr.write(
    `${isExpected ? String(error instanceof Error ? error.message : error) : (error.stack ?? error.message)}\n`,
  )
  end(2)
})
