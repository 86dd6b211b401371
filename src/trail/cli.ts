import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import { withClient } from '../server/database/query'
import { withDatabase } from '../server/with-database'
import { reasonOf } from '../vocabulary/reason-of'
import { readAnchors } from './anchor-file'
import { describeFinding } from './describe-finding'
import { verifyTrail } from './verify'

const USAGE = `Usage: npm run verify-trail [-- --anchor FILE]

  --anchor FILE  what this command printed earlier, and you have kept elsewhere

Prints the end of the trail, for you to keep. Findings go to standard error.
`

/** Exit codes: 0 complete and unchanged, 1 not so, 2 the command could not run. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { anchor: { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help) {
    process.stderr.write(USAGE)
    return 0
  }
  const anchors = values.anchor ? readAnchors(await readFile(values.anchor, 'utf8')) : []
  const { end, findings, found } = await withDatabase(
    (url) => withClient(url, (client) => verifyTrail(client, anchors)),
    'npm run verify-trail',
  )
  for (const finding of findings) process.stderr.write(`${describeFinding(finding)}\n`)
  if (found > 0) {
    process.stderr.write(`The audit trail is not what it was: ${found} found.\n`)
    return 1
  }
  const compared =
    anchors.length > 0
      ? `It agrees with ${anchors.length === 1 ? 'your anchor' : `your ${anchors.length} anchors`}.`
      : 'Keep the next line where nobody who manages this database can change it, and give it with --anchor next time: only that shows whether the end was cut off or all was made anew.'
  process.stderr.write(
    `The audit trail is complete and unchanged: ${end.sequence} events. ${compared}\n`,
  )
  if (end.sequence > 0)
    process.stdout.write(`${JSON.stringify({ ...end, at: new Date().toISOString() })}\n`)
  return 0
}

/** Ends the process once everything is written. */
const end = (code: number) => process.stdout.write('', () => process.exit(code))

main().then(end, (error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`)
  end(2)
})
