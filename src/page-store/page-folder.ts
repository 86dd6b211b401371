import path from 'node:path'

import { Journal } from './journal'
import { isFull, readIfThere, tagFiles } from './page-files'
import { sha256, type PageBytes, type PageFormFiles } from './page-forms'
import { continuationOf, CONTINUATIONS, fileOf, filesOf, leadsTo, linkOf } from './page-paths'
import {
  FileReplacement,
  LinkReplacement,
  WrittenReplacement,
  type Replacement,
} from './replacement'
import { attempt, settleAll } from './settle'
import { formsOf, type Encoding, type PageRecord } from './stored-page'
import { Trash } from './trash'
import { etagOf, markOf } from './validator'

/**
 * Pages on disk: files that any web server can serve, and a journal of which are complete.
 *
 * A page is changed in this order: new files beside the old; the journal says "absent"; the old files go to the trash; the new ones take
 * their places; the journal says "complete". A process that dies in between leaves the old page, the
 * new one or none. Opening compares the length of every file and the mark that follows from its hash. The hash itself is
 * compared whenever it is read: hashing everything on opening would make a start wait for pages that nobody asks for, and a file
 * may be damaged after that anyway.
 *
 * The changes of one page must not overlap; see `KeyedQueue`.
 */
export class PageFolder {
  readonly #dir: string
  readonly #journal: Journal
  readonly #trash: Trash
  /** What the disk may still hold because it refused a change: not a page, and yet to be removed. */
  readonly #uncertain = new Map<string, PageRecord>()

  private constructor(dir: string, journal: Journal, trash: Trash) {
    this.#dir = dir
    this.#journal = journal
    this.#trash = trash
  }

  /**
   * Reads what is there. A page with a missing or wrong file is forgotten, and files that belong to no
   * page are deleted, so that a web server does not show what the store does not.
   */
  static async open(dir: string): Promise<PageFolder> {
    const tags = await tagFiles(dir)
    const journal = await Journal.open(path.join(dir, 'records.ndjson'))
    const broken = journal.records().filter((record) => !isComplete(record, tags))
    await attempt(Promise.all(broken.map((record) => journal.forget(record.path))))
    for (const record of journal.records()) for (const file of filesOf(record)) tags.delete(file)
    const folder = new PageFolder(dir, journal, await Trash.open(path.join(dir, 'trash')))
    await attempt(() => {
      folder.#takeOut([...tags.keys()])
    })
    return folder
  }

  records(): PageRecord[] {
    return this.#journal.records()
  }

  /** The page that is complete, as far as is known without reading its files. */
  get(path: string): PageRecord | undefined {
    return this.#journal.get(path)
  }

  /** See {@link Journal.exchange}. */
  exchange(record: PageRecord, equal: PageRecord): boolean {
    return this.#journal.exchange(record, equal)
  }

  /** See {@link Journal.mark}. */
  get mark(): string {
    return this.#journal.mark
  }

  /** See {@link Journal.setMark}. */
  setMark(mark: string): void {
    this.#journal.setMark(mark)
  }

  /** The paths of what the disk may hold that it would not let go of. */
  get uncertain(): string[] {
    return [...this.#uncertain.keys()]
  }

  /** Puts a page in place of an earlier one. After an error, {@link get} tells whether that still stands. */
  async put(record: PageRecord, bytes: PageBytes | PageFormFiles): Promise<void> {
    const complete = this.#journal.get(record.path)
    const earlier = complete ?? this.#uncertain.get(record.path)
    const replacements = this.#replacementsOf(record, bytes)
    try {
      if (complete && haveSameFiles(complete, record)) await this.amend(record)
      else await this.#replaceFiles(record, replacements, earlier)
    } catch (error) {
      this.#uncertain.set(record.path, earlier ?? record)
      if (isFull(error)) await this.#trash.makeRoom()
      throw error
    } finally {
      await attempt(settleAll(replacements.map((replacement) => replacement.discard())))
    }
    this.#uncertain.delete(record.path)
  }

  /** Notes something else about a page whose files stay as they are. After an error it is not known any more. */
  async amend(record: PageRecord): Promise<void> {
    try {
      await this.#journal.add(record)
    } catch (error) {
      this.#uncertain.set(record.path, record)
      throw error
    }
  }

  /**
   * Takes a page out. Where the journal cannot say so, its missing files do.
   *
   * @throws when the disk does not let go of its files: a web server shows them, whatever the journal says
   */
  async remove(path: string): Promise<void> {
    const record = this.#journal.get(path) ?? this.#uncertain.get(path)
    if (!record) return
    this.#uncertain.set(path, record)
    await attempt(this.#journal.forget(path))
    this.#takeOutFilesOf(record)
    this.#uncertain.delete(path)
  }

  /** See {@link Trash.empty}. */
  emptyTrash(mayGoOn: () => Promise<void>): Promise<void> {
    return this.#trash.empty(mayGoOn)
  }

  /** The absolute path of the file of one form. */
  placeOf(page: Pick<PageRecord, 'path' | 'status' | 'contentType'>, encoding: Encoding): string {
    return this.#path(fileOf(page, encoding))
  }

  /** The bytes of one form, or undefined where the file is missing or is not what was stored. */
  async read(record: PageRecord, encoding: Encoding): Promise<Buffer | undefined> {
    const bytes = await readIfThere(this.placeOf(record, encoding))
    return bytes && sha256(bytes) === record.forms[encoding]?.sha256 ? bytes : undefined
  }

  #replacementsOf(record: PageRecord, bytes: PageBytes | PageFormFiles): Replacement[] {
    const replacements = formsOf(record).flatMap(([encoding, form]): Replacement[] => {
      const content = bytes[encoding]
      const file = this.placeOf(record, encoding)
      if (!content) return []
      if (!('file' in content)) return [new FileReplacement(file, content, markOf(form))]
      return content.isTemporary
        ? [new WrittenReplacement(file, content.file)]
        : [new FileReplacement(file, content.file, markOf(form))]
    })
    const folder = leadsTo(record)
    if (folder !== undefined)
      replacements.push(new LinkReplacement(this.#path(linkOf(record)), this.#path(folder)))
    return replacements
  }

  async #replaceFiles(
    record: PageRecord,
    replacements: Replacement[],
    earlier?: PageRecord,
  ): Promise<void> {
    for (const replacement of replacements) replacement.write()
    await this.#takePlace(record, replacements, earlier)
  }

  async #takePlace(
    record: PageRecord,
    replacements: Replacement[],
    earlier?: PageRecord,
  ): Promise<void> {
    const files = filesOf(record)
    const earlierFiles = earlier ? filesOf(earlier) : []
    try {
      if (earlier) await this.#journal.forget(record.path)
      // First, because a disk that replaces a file deletes the one that was there.
      this.#takeOut(earlierFiles)
      for (const replacement of replacements) replacement.take()
      if (earlier) this.#takeOutContinuation(earlier, continuationOf(record))
      await this.#journal.add(record)
    } catch (error) {
      await attempt(() => {
        this.#takeOut([...earlierFiles, ...files])
      })
      throw error
    }
  }

  #takeOutFilesOf(record: PageRecord): void {
    this.#takeOut(filesOf(record))
    this.#takeOutContinuation(record)
  }

  /** A document's name is in its folders. What another continuation of the page has in common with it stays. */
  #takeOutContinuation(record: PageRecord, other?: string): void {
    const folder = continuationOf(record)
    if (folder === undefined) return
    const own = folderBeside(folder, other ?? CONTINUATIONS + record.path)
    if (own !== undefined) this.#takeOut([own])
  }

  #takeOut(files: readonly string[]): void {
    this.#trash.take(files.map((file) => this.#path(file)))
  }

  #path(file: string): string {
    return path.join(this.#dir, file)
  }
}

/** The uppermost folder on the way to one that is not on the way to another. */
function folderBeside(folder: string, other: string): string | undefined {
  const [own, others] = [folder.split('/'), other.split('/')]
  const first = own.findIndex((name, index) => name !== others[index])
  return first < 0 ? undefined : own.slice(0, first + 1).join('/')
}

const isComplete = (record: PageRecord, tags: Map<string, string>): boolean =>
  filesOf(record).every((file) => tags.has(file)) &&
  formsOf(record).every(([encoding, form]) => tags.get(fileOf(record, encoding)) === etagOf(form))

const haveSameFiles = (one: PageRecord, other: PageRecord): boolean =>
  fingerprint(one) === fingerprint(other)

const fingerprint = (record: PageRecord): string =>
  [
    ...formsOf(record).map(([encoding, { sha256 }]) => `${fileOf(record, encoding)} ${sha256}`),
    leadsTo(record),
  ].join('\n')
