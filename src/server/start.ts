import { logError, logsAsJson } from '../log/log'
import { createProgress } from './progress'
import { readArguments } from './read-arguments'
import { run } from './run'
import { Shutdown } from './shutdown'
import { StartError } from './start-error'

// Whoever read the output may go, with the terminal for one. That is no reason to fail, and to end in an orderly way
// no line need be read.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)

const progress = createProgress(process.stdout)
const shutdown = new Shutdown(progress.step)
shutdown.listen()

function fail(error: unknown): void {
  if (shutdown.signal.aborted) return
  if (!(error instanceof StartError)) logError('Liaison cannot run.', error)
  else if (logsAsJson()) logError(`Liaison cannot run. ${error.message}`)
  // For the operator who has just typed it, with the addresses he needs to see.
  else process.stderr.write(`Liaison cannot run. ${error.message}\n`)
  void shutdown.end(1)
}

async function start(): Promise<void> {
  const { dev } = readArguments({ options: { dev: { type: 'boolean', default: false } } }).values
  await run({ dev, progress, shutdown })
}

shutdown.track(start()).catch(fail)
