import { z } from 'zod'

/** Entries of a backup beside the parts of the database and the pictures. */
export const MANIFEST = 'manifest.json'
/** The hash of every other entry, the manifest too, as `sha256sum -c` reads it. */
export const SUMS = 'SHA256SUMS'
export const SECRET = 'secret'
export const MEDIA_FOLDER = 'media/'
/** GraphQL queries that the operator has made known by their hashes. Backups of earlier versions have none. */
export const QUERIES_FOLDER = 'queries/'

const FORMAT = 1

const digest = z.string().regex(/^[0-9a-f]{64}$/)

const schema = z.object({
  format: z.literal(FORMAT),
  /** ISO 8601. */
  madeAt: z.string(),
  /** The migrations that the database had: they make the schema that its rows fit. */
  migrations: z.array(z.string()),
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.number().int(),
      /** SHA-256 of its rows as PostgreSQL's COPY writes them, in the order of the primary key. */
      sha256: digest,
    }),
  ),
  /** Tables whose rows were left out on purpose. */
  leftOut: z.array(z.string()),
  sequences: z.array(z.object({ name: z.string(), value: z.string(), isCalled: z.boolean() })),
  /** The end of the audit trail; null where there is none. */
  trail: z.object({ sequence: z.number().int(), hash: digest }).nullable(),
  /** Pictures that rows or editions name and that were not there, or not the same, when the backup was made. */
  missing: z.array(z.string()),
  /** Tells whether a secret is the one that the sealed columns need; see `fingerprint`. */
  secret: z.string(),
})

export type Manifest = z.infer<typeof schema>

export const manifestText = (manifest: Omit<Manifest, 'format'>): string =>
  `${JSON.stringify({ format: FORMAT, ...manifest }, null, 1)}\n`

/**
 * @throws {Error} when the text is no manifest, or one of a later version
 */
export function readManifest(text: string): Manifest {
  const parsed = schema.safeParse(parsedJson(text))
  if (parsed.success) return parsed.data
  throw new Error(`${MANIFEST} is not what this version of Liaison writes.`)
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const sumsText = (sums: ReadonlyMap<string, string>): string =>
  [...sums].map(([name, sha256]) => `${sha256}  ${name}\n`).join('')

/** The hashes by name; lines that are none are left out, so that what they named counts as unlisted. */
export function readSums(text: string): Map<string, string> {
  const lines = text.split('\n').flatMap((line) => {
    const [, sha256, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    return sha256 !== undefined && name !== undefined ? [[name, sha256] as const] : []
  })
  return new Map(lines)
}

/**
 * What is wrong with the entries of a backup, a sentence each.
 *
 * @param sums what the backup says of its entries
 * @param found what its entries are
 */
export function damages(
  sums: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): string[] {
  const changed = [...sums].flatMap(([name, sha256]) => {
    if (!found.has(name)) return [`${name} is missing.`]
    return found.get(name) === sha256 ? [] : [`${name} was changed.`]
  })
  const added = [...found.keys()]
    .filter((name) => !sums.has(name) && name !== SUMS)
    .map((name) => `${name} is not in ${SUMS}.`)
  return [...changed, ...added]
}

const PART = /^database\/(.+)\.\d{6}\.copy\.gz$/

/** The name of the entry that has one part of a table's rows. */
export const partName = (table: string, index: number): string =>
  `database/${table}.${String(index).padStart(6, '0')}.copy.gz`

/** The table that an entry has a part of; undefined for other entries. */
export const tableOfPart = (name: string): string | undefined => PART.exec(name)?.[1]

/**
 * The picture that an entry is, as a path below the folder of uploads; undefined for other entries.
 *
 * @throws {Error} when the path would lead out of that folder
 */
export const pictureOf = (name: string): string | undefined => pathBelow(MEDIA_FOLDER, name)

/**
 * The known query that an entry is, by the name of its file; undefined for other entries.
 *
 * @throws {Error} when the name would lead out of the folder of queries
 */
export const queryOf = (name: string): string | undefined => pathBelow(QUERIES_FOLDER, name)

function pathBelow(folder: string, name: string): string | undefined {
  if (!name.startsWith(folder)) return undefined
  const path = name.slice(folder.length)
  const leadsOut = /[\\\0]|^[A-Za-z]:/.test(path)
  if (leadsOut || path.split('/').some((part) => part === '' || part === '.' || part === '..'))
    throw new Error(`The backup has a file with a name that is not allowed: ${name}`)
  return path
}
