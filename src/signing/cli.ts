import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { KEYS_PATH } from '../vocabulary/api-root'
import { reasonOf } from '../vocabulary/reason-of'
import { describeVerdict, isGenuine } from './describe-verdict'
import { judgeFile } from './judge'
import { readPublicKeys, type PublicKey } from './keys'
import { MANIFEST_FILE, verifyFolder } from './verify-folder'

const USAGE = `Usage: npm run verify-edition -- FILE|FOLDER (--key FILE|URL | --origin URL)

Says whether a file is what a site published: a signed edition, the manifest of its bulk files, or a folder with that manifest,
called ${MANIFEST_FILE}, and the files. Nothing is sent anywhere.

  --key FILE|URL  the public keys of the site, or one of them: JSON Web Keys or PEM
  --origin URL    the site, or a page of it: its keys are fetched from there, and the file has to say that it comes from there

Where the file itself says that the keys are is not asked: whoever made it up could say anything there.

Exit codes: 0 genuine, 1 not genuine, 2 the command could not run.
`

const TIMEOUT_MS = 10_000

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { key: { type: 'string' }, origin: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  if (values.help) {
    process.stdout.write(USAGE)
    return 0
  }
  const [target, ...more] = positionals
  const place = values.key ?? values.origin
  if (target === undefined || more.length > 0 || place === undefined) {
    process.stderr.write(USAGE)
    return 2
  }
  const origin = values.origin === undefined ? undefined : originOf(values.origin)
  const keys = await keysAt(values.key ?? `${origin ?? ''}${KEYS_PATH}`)
  const isFolder = (await stat(target)).isDirectory()
  const file = isFolder ? path.join(target, MANIFEST_FILE) : target
  const verdict = judgeFile(await readFile(file, 'utf8'), keys, origin)
  process.stdout.write(`${describeVerdict(verdict)}\n`)
  if (!isGenuine(verdict)) return 1
  if (!isFolder) return 0
  if (verdict.kind !== 'manifest') {
    process.stdout.write(`${MANIFEST_FILE} is no manifest of bulk files.\n`)
    return 1
  }
  const { same, changed, unknown, missing } = await verifyFolder(target, verdict.manifest)
  for (const name of changed) process.stdout.write(`Changed: ${name}\n`)
  for (const name of unknown) process.stdout.write(`Not in the manifest: ${name}\n`)
  process.stdout.write(
    `${same.length} files are what the manifest says; ${missing.length} of it are not in the folder.\n`,
  )
  return changed.length + unknown.length === 0 ? 0 : 1
}

/** Scheme, host and port of a site, from its address or that of one of its pages. */
function originOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url && /^https?:$/.test(url.protocol)) return url.origin
  throw new Error(
    `"${address}" is no address of a site. Give --origin one, such as https://profiles.example.`,
  )
}

async function keysAt(place: string): Promise<PublicKey[]> {
  const text = await textAt(place)
  try {
    return readPublicKeys(text)
  } catch (error) {
    throw new Error(`${place} cannot be taken for a key: ${reasonOf(error)}`, { cause: error })
  }
}

async function textAt(place: string): Promise<string> {
  if (!/^https?:\/\//.test(place)) return readFile(place, 'utf8')
  const response = await fetch(place, { signal: AbortSignal.timeout(TIMEOUT_MS) })
  if (!response.ok) throw new Error(`There are no keys at ${place}: ${response.status}.`)
  return response.text()
}

main().then(
  (code) => process.stdout.write('', () => process.exit(code)),
  (error: unknown) => {
    process.stderr.write(`${reasonOf(error)}\n`)
    process.exit(2)
  },
)
