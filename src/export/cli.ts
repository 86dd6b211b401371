import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'

import { readStoredPages } from '../page-store/read-stored-pages'
import { readSettings } from '../server/settings/settings'
import { reasonOf } from '../vocabulary/reason-of'
import { copySite, isCopied } from './copy-site'
import { differences } from './manifest'
import { readCopy, writeCopy } from './write-copy'

const USAGE = `Usage: npm run export -- DIR
       npm run export -- --verify DIR

Writes the whole public site into a folder, as files that work from any web server and from a disk without one.
--verify compares such a folder with the hashes in its manifest. Neither needs the server or its database.
`

const LOOKS = 10
const LOOK_MS = 500

/** Most that is listed of what is wrong. */
const SHOWN = 20

/** Exit codes: 0 complete, 1 something is missing or was changed, 2 the command could not run. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { verify: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  const [dir, ...more] = positionals
  if (values.help || dir === undefined || more.length > 0) {
    process.stderr.write(USAGE)
    return values.help ? 0 : 2
  }
  return values.verify ? verify(path.resolve(dir)) : write(path.resolve(dir))
}

async function write(dir: string): Promise<number> {
  const { copy, damaged } = await readSite(path.join(readSettings().dataDir, 'site'))
  const { files, site } = await writeCopy(dir, copy)
  process.stdout.write(`${String(files.length)} files of ${site} are in ${dir}.\n`)
  return report(
    'The page store is not complete. Start the server, which completes it, and export again.',
    [
      ...damaged.map((page) => `${page} is damaged.`),
      ...copy.missing.map((page) => `${page} is missing.`),
    ],
  )
}

/** Looks again while something is missing: a server writes feeds and sitemaps a moment after a publication. */
async function readSite(folder: string) {
  for (let looks = LOOKS; ; looks -= 1) {
    const { pages, damaged } = await readStoredPages(folder, isCopied)
    const copy = copySite(pages)
    if (copy.missing.length === 0 || looks === 1) return { copy, damaged }
    await wait(LOOK_MS)
  }
}

async function verify(dir: string): Promise<number> {
  const { manifest, files } = await readCopy(dir)
  const found = differences(manifest, files)
  if (found.length === 0)
    process.stdout.write(
      `All ${String(manifest.files.length)} files of ${manifest.site} are as they were written.\n`,
    )
  return report('The copy is not what was written.', found)
}

function report(what: string, problems: string[]): number {
  if (problems.length === 0) return 0
  const shown = problems.slice(0, SHOWN)
  const rest = problems.length - shown.length
  const lines = [what, ...shown, ...(rest > 0 ? [`And ${String(rest)} more.`] : [])]
  process.stderr.write(`${lines.join('\n')}\n`)
  return 1
}

/** Ends the process once everything is written. */
const end = (code: number) => process.stdout.write('', () => process.exit(code))

main().then(end, (error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`)
  end(2)
})
