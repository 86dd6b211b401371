import { parseArgs } from 'node:util'

import { getPayload } from 'payload'

import { redact, type RedactionResult } from '../../cms/redaction/redact'
import { redactPicture, type PictureResult } from '../../cms/redaction/redact-picture'
import { readOrder } from '../../redaction/order'
import { reasonOf } from '../../vocabulary/reason-of'
import { withDatabase } from '../with-database'

const USAGE = `Usage: npm run redact -- COLLECTION/ID --text WORDS --reason WHY --by EMAIL [--editions 1,2] [--apply]
       npm run redact -- media/ID --reason WHY --by EMAIL [--apply]

Removes personal data where law demands it: the exact words, from all editions of a document, its drafts, and everything kept
beside it; or a picture, with its files, from all editions that have it. Shows where they are; removes them with --apply only, all of them or none.

  --text WORDS     the exact words, as they are written there
  --reason WHY     which law or order demands it; stays in the audit trail, without the words
  --by EMAIL       the administrator who orders it
  --editions 1,2   only these editions, none of them the current one, and nothing else
  --apply          do it
`

/** Exit codes: 0 done or shown, 1 something stands against it, 2 the command could not run. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      text: { type: 'string' },
      reason: { type: 'string' },
      by: { type: 'string' },
      editions: { type: 'string' },
      apply: { type: 'boolean' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
  })
  if (values.help) {
    process.stdout.write(USAGE)
    return 0
  }
  const order = readOrder({ ...values, positionals })
  if ('problems' in order) {
    process.stderr.write(`${order.problems.join('\n')}\n\n${USAGE}`)
    return 2
  }
  return withDatabase(async () => {
    const { default: config } = await import('../../../payload.config')
    const payload = await getPayload({ config })
    const code =
      'picture' in order
        ? reportPicture(await redactPicture(payload, order))
        : report(await redact(payload, order), order.isApplied)
    // Said and decided before the connections go: without them nothing may be left to wait for.
    process.exitCode = code
    await payload.destroy()
    return code
  }, 'npm run redact')
}

function report(result: RedactionResult, isApplied: boolean): number {
  const { editions, places, kept, problems, isDone } = result
  const found = [
    ...editions.map(({ number }) => `edition ${number}`),
    ...places.map(({ place, rows }) => `${place.table}.${place.column}: ${rows} rows`),
  ]
  process.stdout.write(found.length === 0 ? 'The words occur nowhere.\n' : `${found.join('\n')}\n`)
  if (kept.length > 0) process.stdout.write(`\n${kept.join('\n')}\n`)
  if (problems.length > 0) {
    process.stderr.write(`\nNothing was removed.\n${problems.join('\n')}\n`)
    return 1
  }
  if (isDone) process.stdout.write('\nThey are removed. Backups still have them.\n')
  else if (found.length > 0 && !isApplied)
    process.stdout.write('\nNothing was removed yet. Add --apply to do it.\n')
  return 0
}

function reportPicture({ editions, problems, isDone }: PictureResult): number {
  const found = editions.map(
    ({ collection, document, number }) => `${collection}/${document}, edition ${number}`,
  )
  process.stdout.write(
    found.length === 0 ? 'No edition has the picture.\n' : `${found.join('\n')}\n`,
  )
  if (problems.length > 0) {
    process.stderr.write(`\nNothing was removed.\n${problems.join('\n')}\n`)
    return 1
  }
  process.stdout.write(
    isDone
      ? '\nThe picture is removed with its files. Backups still have it.\n'
      : '\nNothing was removed yet. Add --apply to do it.\n',
  )
  return 0
}

main().then(
  (code) => process.stdout.write('', () => process.exit(code)),
  (error: unknown) => {
    process.stderr.write(`${reasonOf(error)}\n`)
    process.exit(2)
  },
)
