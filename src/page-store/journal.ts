import { appendFile, rename, writeFile } from 'node:fs/promises'

import { readIfThere } from './page-files'
import { sharedRecords } from './shared-records'
import { pageRecord, type PageRecord } from './stored-page'

/** Lines that may be obsolete, beyond one for each page, before the journal is written afresh. */
const SPARE_LINES = 2_000

type Entry = PageRecord | { absent: string }

/**
 * Which pages are complete, as one file of JSON lines: a page, or a path that is absent from here on.
 *
 * One file, and not one a page, because opening reads it at once instead of thousands; because an append is a
 * single operation that either counts or does not; and because pages stored together share a write.
 * Every entry *begins* with the newline, so that what a torn write left cannot swallow the entry after
 * it; a torn entry does not parse and is skipped. Obsolete lines are dropped by writing the file
 * afresh beside it and renaming.
 */
export class Journal {
  readonly #file: string
  readonly #records: Map<string, PageRecord>
  #lines: number
  #waiting = ''
  #write: Promise<void> | undefined
  #tail: Promise<void> = Promise.resolve()

  private constructor(file: string, records: Map<string, PageRecord>, lines: number) {
    this.#file = file
    this.#records = records
    this.#lines = lines
  }

  /** Reads the journal; a missing one is empty. */
  static async open(file: string): Promise<Journal> {
    const lines = String((await readIfThere(file)) ?? '')
      .split('\n')
      .filter(Boolean)
    const latest = new Map<string, unknown>()
    for (const line of lines) {
      const entry = parse(line)
      if (typeof entry?.absent === 'string') latest.delete(entry.absent)
      else if (typeof entry?.path === 'string') latest.set(entry.path, entry)
    }
    const records = new Map<string, PageRecord>()
    const shared = sharedRecords()
    for (const [path, entry] of latest) {
      const { data } = pageRecord.safeParse(entry)
      if (data) records.set(path, shared(data))
    }
    return new Journal(file, records, lines.length)
  }

  get(path: string): PageRecord | undefined {
    return this.#records.get(path)
  }

  records(): PageRecord[] {
    return [...this.#records.values()]
  }

  /**
   * Keeps an equal record instead of one.
   *
   * @returns whether the one was there
   */
  exchange(record: PageRecord, equal: PageRecord): boolean {
    if (this.#records.get(record.path) !== record) return false
    this.#records.set(record.path, equal)
    return true
  }

  /** Notes a page whose files are all in place. */
  async add(record: PageRecord): Promise<void> {
    this.#records.set(record.path, record)
    try {
      await this.#append(record)
    } catch (error) {
      if (this.#records.get(record.path) === record) this.#records.delete(record.path)
      throw error
    }
  }

  /** Notes that a page is not there, before its files change. */
  async forget(path: string): Promise<void> {
    this.#records.delete(path)
    await this.#append({ absent: path })
  }

  #append(entry: Entry): Promise<void> {
    this.#waiting += `\n${JSON.stringify(entry)}`
    this.#lines += 1
    if (!this.#write) {
      this.#write = this.#tail.then(() => this.#writeWaiting())
      this.#tail = this.#write.then(() => this.#compactIfLong()).catch(() => undefined)
    }
    return this.#write
  }

  async #writeWaiting(): Promise<void> {
    const text = this.#waiting
    this.#waiting = ''
    this.#write = undefined
    await appendFile(this.#file, text, { mode: 0o644 })
  }

  /** May fail, as on a full disk: the long journal says the same and is tried again later. */
  async #compactIfLong(): Promise<void> {
    if (this.#lines <= 2 * this.#records.size + SPARE_LINES) return
    this.#lines = this.#records.size
    const text = this.records().map((record) => `\n${JSON.stringify(record)}`)
    const fresh = `${this.#file}.tmp`
    await writeFile(fresh, text.join(''), { mode: 0o644, flush: true })
    await rename(fresh, this.#file)
  }
}

function parse(line: string): Partial<Record<'absent' | 'path', unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
