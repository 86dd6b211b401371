import { getPayload } from 'payload'

import config from '../../payload.config'
import { reasonOf } from '../vocabulary/reason-of'
import { applyProfile } from './apply'
import { authorOf } from './author'
import { readArguments } from './command-line'
import { crimeAreaWords } from './crime-area-words'
import { importAll } from './import-all'
import { crimeAreaMatcher } from './match-crime-areas'

/* The part of the command that writes: a program of its own, see run-writer.ts. */

process.send?.('began')
if (process.connected) process.disconnect()
try {
  const command = readArguments(process.argv.slice(2))
  const payload = await getPayload({ config })
  const person = await authorOf(payload, command.author)
  const code = await importAll(command, {
    apply: (profile) => applyProfile(payload, person, profile),
    matchAreas: crimeAreaMatcher(await crimeAreaWords(payload)),
  })
  await payload.destroy()
  end(code)
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`)
  end(2)
}

/** Ends the process once everything is written: the database adapter keeps a connection that would keep it alive. */
function end(code: number): void {
  process.stdout.write('', () => process.exit(code))
}
