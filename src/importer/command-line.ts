import { parseArgs } from 'node:util'

export const USAGE = `Usage: npm run import -- FILE… [--as EMAIL] [--dry-run] [--json]

  FILE        a text or HTML file, a folder, or - for standard input
  --as EMAIL  the contributor who is the author of the drafts
              (default: the only active contributor for all countries)
  --dry-run   say what would be understood; needs no database
  --json      one JSON object a document on standard output
`

/** What the command was asked for. */
export interface ImportCommand {
  names: string[]
  author: string | undefined
  isDryRun: boolean
  asJson: boolean
  needsHelp: boolean
}

/**
 * Reads the arguments of `npm run import`.
 *
 * @throws {Error} a sentence, for an option that does not exist
 */
export function readArguments(args: readonly string[]): ImportCommand {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  return {
    names: positionals,
    author: values.as,
    isDryRun: values['dry-run'] ?? false,
    asJson: values.json ?? false,
    needsHelp: values.help ?? false,
  }
}
