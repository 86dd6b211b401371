import { createHash } from 'node:crypto'

import { z } from 'zod'

export const MANIFEST = 'manifest.json'
/** The same as `sha256sum` reads it: `sha256sum -c SHA256SUMS`. */
export const SUMS = 'SHA256SUMS'

const schema = z.object({
  /** Public address of the site that was copied. */
  site: z.string(),
  files: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() })),
})

export type Manifest = z.infer<typeof schema>

/** What a copy holds, sorted by path: the same site makes the same manifest. */
export const manifestOf = (site: string, files: ReadonlyMap<string, Buffer>): Manifest => ({
  site,
  files: [...files]
    .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1)),
})

export const sumsOf = ({ files }: Manifest): string =>
  files.map(({ path, sha256: digest }) => `${digest}  ${path}\n`).join('')

/** @throws {Error} when the text is no manifest */
export const readManifest = (text: string): Manifest => schema.parse(JSON.parse(text))

/** What is wrong with the files of a copy, a sentence each; nothing where it is as it was written. */
export function differences({ files }: Manifest, found: ReadonlyMap<string, Buffer>): string[] {
  const expected = new Map(files.map((file) => [file.path, file]))
  const changed = files.flatMap(({ path, sha256: digest }) => {
    const bytes = found.get(path)
    if (!bytes) return [`${path} is missing.`]
    return sha256(bytes) === digest ? [] : [`${path} was changed.`]
  })
  const added = [...found.keys()]
    .filter((path) => !expected.has(path) && path !== MANIFEST && path !== SUMS)
    .map((path) => `${path} does not belong to the copy.`)
  return [...changed, ...added]
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
