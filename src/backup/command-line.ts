import { readArguments } from '../server/read-arguments'

export const USAGE = `Usage: npm run backup -- [FILE|FOLDER]
       npm run verify -- FILE [--quick]
       npm run restore -- FILE [--replace]

backup   writes database, pictures and known queries into one file, also while the server runs. A folder gets a file named by the time;
         without either, the folder is "backups" in DATA_DIR.
verify   reads a backup and restores it into a database that is gone afterwards; --quick compares the hashes only.
restore  restores a backup onto an empty installation and proves that it is what was saved; --replace throws away what is
         there. No server may be running.
`

/** What was asked for. */
export type BackupCommand =
  | { name: 'backup'; file: string | undefined }
  | { name: 'verify'; file: string; isQuick: boolean }
  | { name: 'restore'; file: string; replaces: boolean }

const FLAG = { type: 'boolean', default: false } as const

/**
 * Reads the name of a command and what was typed behind it.
 *
 * @returns what is to be shown instead: the usage because it was asked for, or because a file is missing or one too many
 * @throws {StartError} for an option that the command does not take
 */
export function readCommand([name, ...args]: readonly string[]): BackupCommand | 'help' | 'usage' {
  const { values, positionals } = readArguments({
    args,
    options: {
      help: FLAG,
      ...(name === 'verify' && { quick: FLAG }),
      ...(name === 'restore' && { replace: FLAG }),
    },
    allowPositionals: true,
  })
  const [file, ...more] = positionals
  if (values.help) return 'help'
  if (more.length > 0) return 'usage'
  if (name === 'backup') return { name, file }
  if (name === 'verify' && file) return { name, file, isQuick: values.quick === true }
  if (name === 'restore' && file) return { name, file, replaces: values.replace === true }
  return 'usage'
}
