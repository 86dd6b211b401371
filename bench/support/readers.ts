import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { isTagOfMadePage, wrongIn } from '../../tests/support/numbered-texts'

/** Something that readers ask for. */
export interface Subject {
  what: string
  /** From whom: `nginx`, or the application alone. */
  by: string
  url: string
  /** The numbers of the documents that it has to show. */
  documents: number[]
  /** Whether it is a page of the store. */
  isStored: boolean
}

/** What came of asking for one kind of thing. */
export interface Read {
  answers: number
  /** With another status than 200, or 304 for what is known. */
  failed: number
  old: number
  missing: number
  /** Made for the reader, who waited for it: of pages and feeds, which are in the store otherwise. */
  made: number
  /** Milliseconds from sending a request to the last byte of its answer. */
  times: number[]
}

export interface Readers {
  /** By what was asked and of whom. */
  results: Map<Subject['what'], Map<Subject['by'], Read>>
  /** Ends them, once each has its answer. */
  end(): Promise<void>
}

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

/** As browsers and programs ask. */
const ENCODINGS = ['br', 'gzip', 'identity'] as const

/**
 * Has readers ask for everything again and again, each on a connection of its own that stays open, and with the tag of
 * what it has read before.
 *
 * @param options.pause milliseconds between an answer and the reader's next request
 * @param options.answered the number of the last text of each document whose publication was answered; it changes
 */
export function startReaders(
  subjects: readonly Subject[],
  options: { readers: number; pause: number; answered: readonly number[] },
): Readers {
  const results: Readers['results'] = new Map()
  for (const { what, by } of subjects) {
    const ofKind = results.get(what) ?? new Map<string, Read>()
    results.set(what, ofKind)
    ofKind.set(by, { answers: 0, failed: 0, old: 0, missing: 0, made: 0, times: [] })
  }
  let isOver = false
  const read = async (reader: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const encoding = ENCODINGS[reader % ENCODINGS.length] ?? 'identity'
    const known = new Map<string, Answer>()
    // Each begins elsewhere.
    for (let next = reader * 7; !isOver; next += 1) {
      const subject = subjects[next % subjects.length]
      const result = subject && results.get(subject.what)?.get(subject.by)
      if (!result) continue
      const answered = [...options.answered]
      const before = known.get(subject.url)
      const began = performance.now()
      const answer = await ask(agent, subject.url, encoding, before?.headers.etag)
      result.times.push(performance.now() - began)
      note(result, subject, answer.status === 304 && before ? before : answer, answered)
      if (answer.status === 200) known.set(subject.url, answer)
      await wait(options.pause)
    }
    agent.destroy()
  }
  const reading = Array.from({ length: options.readers }, (_, reader) => read(reader))
  return {
    results,
    end: async () => {
      isOver = true
      await Promise.all(reading)
    },
  }
}

function note(
  result: Read,
  { documents, isStored }: Subject,
  { status, headers, text }: Answer,
  answered: readonly number[],
): void {
  result.answers += 1
  if (isStored && isTagOfMadePage(headers.etag)) result.made += 1
  const wrong = status === 200 ? wrongIn(text, documents, answered) : 'failed'
  if (wrong === 'failed') result.failed += 1
  else if (wrong === 'old text') result.old += 1
  else if (wrong === 'missing') result.missing += 1
}

/** An answer; one of status 0 where there was none. */
function ask(
  agent: Agent,
  url: string,
  encoding: string,
  tag: string | undefined,
): Promise<Answer> {
  return new Promise((resolve) => {
    const fail = () => {
      resolve({ status: 0, headers: {}, text: '' })
    }
    const headers = { 'Accept-Encoding': encoding, ...(tag && { 'If-None-Match': tag }) }
    request(url, { agent, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', fail)
      response.on('end', () => {
        const { statusCode: status = 0, headers: received } = response
        resolve({ status, headers: received, text: textOf(Buffer.concat(chunks), received) })
      })
    })
      .on('error', fail)
      .end()
  })
}

function textOf(bytes: Buffer, headers: IncomingHttpHeaders): string {
  switch (headers['content-encoding']) {
    case 'br':
      return brotliDecompressSync(bytes).toString()
    case 'gzip':
      return gunzipSync(bytes).toString()
    default:
      return bytes.toString()
  }
}
