import { appendFile, rename, writeFile } from 'node:fs/promises'

import { readIfThere } from './page-files'
import { sharedRecords } from './shared-records'
import { pageRecord, type PageRecord } from './stored-page'

/** Lines that may be obsolete, beyond one for each page, before the journal is written afresh. */
const SPARE_LINES = 2_000

type Entry = PageRecord | { absent: string } | { mark: string }

/**
 * Which pages are complete, as one file of JSON lines: a page, a path that is absent from here on, or a mark about all of them.
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
  /** What was said last of all pages; empty where nothing counts any more. */
  #mark: string
  #isMarkWritten = true
  #waiting = ''
  #write: Promise<void> | undefined
  #tail: Promise<void> = Promise.resolve()

  private constructor(
    file: string,
    records: Map<string, PageRecord>,
    { lines, mark }: { lines: number; mark: string },
  ) {
    this.#file = file
    this.#records = records
    this.#lines = lines
    this.#mark = mark
  }

  /** Reads the journal; a missing one is empty. */
  static async open(file: string): Promise<Journal> {
    const lines = String((await readIfThere(file)) ?? '')
      .split('\n')
      .filter(Boolean)
    const latest = new Map<string, unknown>()
    let mark = ''
    for (const line of lines) {
      const entry = parse(line)
      if (typeof entry?.mark === 'string') mark = entry.mark
      else if (typeof entry?.absent === 'string') latest.delete(entry.absent)
      else if (typeof entry?.path === 'string') latest.set(entry.path, entry)
    }
    const records = new Map<string, PageRecord>()
    const shared = sharedRecords()
    for (const [path, entry] of latest) {
      const { data } = pageRecord.safeParse(entry)
      if (data) records.set(path, shared(data))
    }
    return new Journal(file, records, { lines: lines.length, mark })
  }

  get mark(): string {
    return this.#mark
  }

  /**
   * Notes something about all pages as they are, or with nothing that it does not count any more. It is in the file before
   * whatever is noted later.
   */
  setMark(mark: string): void {
    this.#mark = mark
    this.#isMarkWritten = false
    // Where the disk refuses, it is written with what is noted next.
    this.#append().catch(() => undefined)
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

  #append(entry?: Exclude<Entry, { mark: string }>): Promise<void> {
    if (entry) this.#waiting += lineOf(entry)
    this.#lines += 1
    if (!this.#write) {
      this.#write = this.#tail.then(() => this.#writeWaiting())
      this.#tail = this.#write.then(() => this.#compactIfLong()).catch(() => undefined)
    }
    return this.#write
  }

  async #writeWaiting(): Promise<void> {
    const mark = this.#isMarkWritten ? '' : lineOf({ mark: this.#mark })
    const text = mark + this.#waiting
    this.#waiting = ''
    this.#write = undefined
    this.#isMarkWritten = true
    try {
      // By another thread, though that takes longer: what hangs here is to hang no reader.
      await appendFile(this.#file, text, { mode: 0o644 })
    } catch (error) {
      if (mark) this.#isMarkWritten = false
      throw error
    }
  }

  /** May fail, as on a full disk: the long journal says the same and is tried again later. */
  async #compactIfLong(): Promise<void> {
    if (this.#lines <= 2 * this.#records.size + SPARE_LINES) return
    this.#lines = this.#records.size
    const entries: Entry[] = [{ mark: this.#mark }, ...this.records()]
    const fresh = `${this.#file}.tmp`
    await writeFile(fresh, entries.map(lineOf).join(''), { mode: 0o644, flush: true })
    await rename(fresh, this.#file)
  }
}

const lineOf = (entry: Entry): string => `\n${JSON.stringify(entry)}`

function parse(line: string): Partial<Record<'absent' | 'mark' | 'path', unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
