import { createProgress, type Progress } from '../server/progress'
import { readSettings } from '../server/settings/settings'
import { StartError } from '../server/start-error'
import { readCommand, USAGE, type BackupCommand } from './command-line'
import { backUp, restore, verifyBackup, type Outcome } from './commands'

/** Exit codes: 0 done, 1 done but there is something to look at, 2 the command could not do it. */
async function main(): Promise<number> {
  const command = readCommand(process.argv.slice(2))
  if (typeof command === 'string') {
    process.stderr.write(USAGE)
    return command === 'help' ? 0 : 2
  }
  return report(await run(command, createProgress(process.stderr)))
}

function run(command: BackupCommand, progress: Progress): Promise<Outcome> {
  switch (command.name) {
    case 'backup':
      return backUp(readSettings(), command.file, progress)
    case 'verify':
      return verifyBackup(readSettings(), command.file, command.isQuick, progress)
    case 'restore':
      return restore(readSettings(), command.file, command.replaces, progress)
  }
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
