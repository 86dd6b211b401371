import { parseHTML } from 'linkedom'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'

import { EditionSet } from '@/editions/edition-set'
import { viewOnRequest } from '@/publication/view-on-request'
import { matchOf } from '@/search/match'
import { allWordsOf, readSearchQuery } from '@/search/read-query'
import { resultsStatement } from '@/search/results-statement'
import { formsOf, searchIn } from '@/search/store/search-in'
import { removeUnusedWords } from '@/search/write-words'
import { wordFormsStatement } from '@/search/word-forms'

import { anonymous } from '../support/client'
import {
  agencyFields,
  bringTo,
  createDraft,
  draftCountry,
  edit,
  liveCountry,
  liveCrimeArea,
  ncbFields,
  ok,
  richText,
  type Document,
} from '../support/content'
import { database } from '../support/database'
import { theCast } from '../support/personas'
import { settings } from '../support/site-fixture'

const LOCALES = ['en', 'fr', 'es', 'ar'] as const
type Locale = (typeof LOCALES)[number]
const everybody = anonymous()

const oneOf = (letters: string): string =>
  letters.charAt(Math.floor(Math.random() * letters.length))
const repeated = (count: number, make: () => string) => Array.from({ length: count }, make).join('')

/** A word that occurs nowhere else, and that the endings of Latin scripts go with. */
const word = (): string =>
  repeated(5, () => oneOf('bdfgklmprtvz') + oneOf('aeiou')) + oneOf('klmnr')
/** Such a word in Arabic, without letters that are written for one another. */
const arabicWord = (): string => repeated(6, () => oneOf('بتثجحخدذرزسشصضطظعغفقكمن'))
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** With two neighbours in the middle swapped, with one letter left out, put in, or another one in its place. */
const swapped = (text: string) =>
  text.slice(0, 4) + (text[5] ?? '') + (text[4] ?? '') + text.slice(6)
const shortened = (text: string) => text.slice(0, 3) + text.slice(4)
const lengthened = (text: string) => `${text.slice(0, 6)}x${text.slice(6)}`
const mistaken = (text: string) => `${text.slice(0, 2)}x${text.slice(3)}`

/** What the page of results says. */
async function search(locale: string, query: string, more = '') {
  const { status, text } = await everybody.get(
    `/${locale}/search?q=${encodeURIComponent(query)}${more}`,
  )
  const { document } = parseHTML(text)
  const main = document.querySelector('main')
  return {
    status,
    text,
    says: main?.querySelector('[role=status]')?.textContent ?? '',
    results: [...(main?.querySelectorAll('.results h2 a') ?? [])].map((link) =>
      String(link.getAttribute('href')).replace(/^\/\w\w\//, ''),
    ),
    passages: [...(main?.querySelectorAll('.results > li > p:not(.quiet)') ?? [])],
    links: [...(main?.querySelectorAll('a') ?? [])].map((link) =>
      String(link.getAttribute('href')),
    ),
  }
}

const name = word()
const french = word()
const verb = word()
const place = word()
const joint = [word(), word()] as const
const arabic = arabicWord()
const synonym = word()
const acronym = repeated(5, () => oneOf('BCDFGHKLMPQRTVWXZ'))
const city = word()

/**
 * A table of this session's own that stands in front of the real one: the documents that there are, fifty times each, so that
 * the planner chooses as it would for a large site.
 */
const MANY_DOCUMENTS = `
  create temporary table api_documents (like public.api_documents including all) on commit drop;
  insert into api_documents
    select (jsonb_populate_record(d, jsonb_build_object('document', d.document || n, 'country', d.country || n))).*
    from public.api_documents d, generate_series(1, 50) n;
  select gin_clean_pending_list('api_documents_search_idx');
  analyze api_documents`

let country: Document
let slug: string
let pages: Record<'country' | 'area' | 'agency' | 'bureau', string>

beforeAll(async () => {
  country = await draftCountry({
    name: capital(name),
    slug: `country-${name}`,
    tagline: `A country of ${verb}ings, where the ${capital(place)} lies.`,
    crimeOverview: richText(
      `Police ${verb}ed ${joint.join('')} for years. ${joint.join(' ')} begins at the harbour of ${capital(place)}.`,
    ),
  })
  await edit(country, { name: `É${french}`, tagline: `Les ${verb}ités de ${place}é.` }, 'fr')
  await edit(country, { tagline: `أجهزة إ${arabic} والقانون` }, 'ar')
  await bringTo(country, 'published')
  slug = `country-${name}`
  const area = await draftArea()
  const agency = await bringTo(
    await createDraft(
      'agencies',
      agencyFields(country.id, { name: `Office ${word()}`, acronym, functions: ['customs'] }),
    ),
    'published',
  )
  await bringTo(
    await createDraft('ncbs', ncbFields(country.id, { name: `NCB ${city}`, city: capital(city) })),
    'published',
  )
  const { body } = ok(await everybody.get(`/api/v1/agencies/${agency.id}`))
  pages = {
    country: `countries/${slug}`,
    area,
    agency: `agencies/${String(body.slug)}`,
    bureau: `ncbs/${slug}`,
  }
})

async function draftArea(): Promise<string> {
  const id = `area-${word()}`
  await liveCrimeArea({ name: capital(word()), slug: id, synonyms: [`${synonym} ring`] })
  return `crime-areas/${id}`
}

describe('the search finds', () => {
  type Kind = keyof typeof pages
  const queries: [what: string, locale: Locale, query: () => string, page: Kind][] = [
    ['a name', 'en', () => name, 'country'],
    ['a name in capitals', 'en', () => name.toUpperCase(), 'country'],
    ['a name in another language than the page’s', 'en', () => `É${french}`, 'country'],
    ['a name from a page in a language that has none', 'ar', () => `e${french}`, 'country'],
    ['the beginning of a name', 'en', () => name.slice(0, 7), 'country'],
    ['without accents', 'fr', () => `e${french}`, 'country'],
    ['with wrong accents', 'fr', () => `È${french}`, 'country'],
    ['another ending', 'en', () => `${verb}s`, 'country'],
    ['another ending in French', 'fr', () => `${verb}ité`, 'country'],
    ['words wherever they stand', 'en', () => `harbour ${name}`, 'country'],
    ['with words that say nothing', 'en', () => `the harbour in ${name}`, 'country'],
    ['a phrase', 'en', () => `"harbour of ${place}"`, 'country'],
    ['words together that are written apart', 'en', () => joint.join('-'), 'country'],
    ['words apart that are written together', 'en', () => `${verb} ${joint.join(' ')}`, 'country'],
    ['Arabic with another hamza', 'ar', () => `أ${arabic}`, 'country'],
    ['Arabic without a hamza', 'ar', () => `ا${arabic}`, 'country'],
    ['Arabic with the article', 'ar', () => `قانون ا${arabic}`, 'country'],
    ['Arabic with signs and strokes', 'ar', () => `إ${arabic.split('').join('ـَ')}`, 'country'],
    ['English from a French page', 'fr', () => `${joint[0]} ${joint[1]}`, 'country'],
    ['French from an English page', 'en', () => `${verb}ités`, 'country'],
    ['a synonym', 'en', () => `${synonym} rings`, 'area'],
    ['an acronym', 'en', () => acronym.toLowerCase(), 'agency'],
    ['an acronym with full stops', 'en', () => acronym.split('').join('.') + '.', 'agency'],
    ['an agency by what it does and its country', 'en', () => `customs ${name}`, 'agency'],
    ['the same in another language', 'fr', () => `douanes ${name}`, 'agency'],
    ['a bureau by its city', 'en', () => city, 'bureau'],
    ['a bureau by its country', 'es', () => `OCN ${name}`, 'bureau'],
    ['a name with swapped letters', 'en', () => swapped(name), 'country'],
    ['a name with a letter too few', 'en', () => shortened(name), 'country'],
    ['a name with a letter too many', 'en', () => lengthened(name), 'country'],
    ['a name with two slips', 'en', () => mistaken(swapped(name)), 'country'],
    ['misspelt Arabic', 'ar', () => swapped(`ا${arabic}`), 'country'],
    ['a misspelt word among others', 'en', () => `harbour ${mistaken(place)}`, 'country'],
    ['some of the words', 'en', () => `whether ${verb}s in ${word()}`, 'country'],
  ]

  it.for(queries)('by %s', async ([, locale, query, page]) => {
    const { results, text } = await search(locale, query())
    expect(results[0], text.slice(text.indexOf('<main'))).toBe(pages[page])
  })

  it('a whole name before everything that only mentions it', async () => {
    await liveCountry({ tagline: `${name} ${name} ${name}` })
    await liveCountry({ name: `Far ${name} ${word()}` })
    const { results } = await search('en', name)
    expect(results[0]).toBe(pages.country)
    expect(results).toContain(pages.agency)
    expect(results).toContain(pages.bureau)
    expect(results.length).toBeGreaterThanOrEqual(5)
  })

  it('not what has a word with a minus, nor a phrase whose words stand apart', async () => {
    expect((await search('en', `${place} -${verb}ed`)).results).not.toContain(pages.country)
    expect((await search('en', `"${place} harbour"`, '&exact=1')).results).toEqual([])
  })

  it('one kind of documents, where that is asked for', async () => {
    const { results, links } = await search('en', name, '&kind=ncbs')
    expect(results).toEqual([pages.bureau])
    expect(links).toContain(`/en/search?q=${name}&kind=agencies`)
  })

  it('the same for the API as for the site', async () => {
    for (const query of [name, `customs ${name}`, `${verb}s`, `harbour ${name} -${verb}`]) {
      const { body } = ok(
        await everybody.get(`/api/v1/countries?q=${encodeURIComponent(query)}&limit=20`),
      )
      const found = (body.data as { slug: string }[]).map((each) => `countries/${each.slug}`)
      const { results } = await search('en', query, '&kind=countries&exact=1')
      expect(found).toEqual(results)
    }
    const { body } = ok(await everybody.get(`/api/v1/countries?q=${verb}s&locale=all`))
    expect(body.data).toHaveLength(1)
  })
})

describe('the page of results', () => {
  it('quotes the passage with the words marked, in its language', async () => {
    const own = await search('en', `${verb}s`)
    expect(own.passages[0]?.innerHTML).toContain(`<mark>${verb}ings</mark>`)
    const english = await search('ar', `${joint[0]} harbour`)
    expect(english.passages[0]?.getAttribute('lang')).toBe('en')
    expect(english.passages[0]?.getAttribute('dir')).toBe('ltr')
    const [arabicPassage] = (await search('en', `ا${arabic}`)).passages
    expect(arabicPassage?.getAttribute('lang')).toBe('ar')
    expect(arabicPassage?.innerHTML).toContain(`<mark>إ${arabic}</mark>`)
  })

  it('says what it took for misspelt words, as editions spell it, and leads to what was typed', async () => {
    const typed = swapped(place)
    const { says, links, results } = await search('en', typed)
    expect(says).toContain(typed)
    expect(says).toContain(capital(place))
    expect(results).toEqual([pages.country])
    const exactly = links.find((link) => link.includes('exact=1')) ?? ''
    const { results: none, links: ways } = await search('en', typed, '&exact=1')
    expect(exactly).toContain(`q=${typed}`)
    expect(none).toEqual([])
    expect(ways).toEqual(expect.arrayContaining(['/en/countries', '/en/crime-areas']))
  })

  it.for(
    [
      '?',
      ' ',
      '"',
      '-',
      '--',
      '- -',
      '"" -""',
      'ـ',
      'ال',
      '\u0000',
      'a',
      'the',
      "'; drop table editions; --",
      "' | 'x':*",
      '\\',
      '%',
      '<script>alert(1)</script>',
      ':*&|!()',
      'x'.repeat(5000),
      'word '.repeat(900),
      '🦊',
      '\ud800',
      '10.0.0.1',
      'café'.normalize('NFD'),
      '-'.repeat(200),
      '"'.repeat(200),
      '((((((((',
      'a b c d e f g h i j k l m n o p q r s t',
    ].map((query) => [query.slice(0, 40), query] as const),
  )('answers %j', async ([, query]) => {
    const typed = encodeURIComponent(query.replace('\ud800', '\ufffd'))
    for (const locale of ['en', 'ar']) {
      const { status, text } = await everybody.get(`/${locale}/search?q=${typed}`)
      expect(status).toBe(200)
      expect(text).not.toMatch(/<script>alert|<mark><\/mark>/)
      expect(text).toMatch(new RegExp(`<link rel="canonical" href="[^"?]*/${locale}/search"`))
    }
    expect((await everybody.get(`/api/v1/countries?q=${typed}`)).status).toBeLessThan(500)
  })

  it('answers 503, with the ways to go on, while the database does not', async () => {
    const nowhere = new pg.Pool({ host: '127.0.0.1', port: 1, connectionTimeoutMillis: 2000 })
    const errors: unknown[] = []
    const { view } = await viewOnRequest(
      '/en/search?q=police',
      {
        editions: new EditionSet([], settings),
        archive: {
          between: () => Promise.resolve([]),
          newestBefore: () => Promise.resolve(undefined),
        },
        search: searchIn(nowhere),
        log: (_, error) => {
          errors.push(error)
        },
      },
      { origin: 'https://site.example' },
    )
    expect(view).toMatchObject({ status: 503, cacheable: false, body: { outcome: 'unavailable' } })
    expect(errors).toHaveLength(1)
    await nowhere.end()
  })
})

describe('what it takes', () => {
  it('two statements for what is found at once, and no more than seven for anything', async () => {
    const statements: string[] = []
    const counting = {
      query: (text: string, values: unknown[]) => {
        statements.push(text)
        return database().query(text, values)
      },
    } as unknown as pg.Pool
    const asked = async (text: string) => {
      statements.length = 0
      await searchIn(counting)({ locale: 'en', text, page: 1, isExact: false })
      return statements.length
    }
    expect(await asked(name)).toBeLessThanOrEqual(4)
    expect(await asked('police')).toBe(2)
    expect(await asked(`${word()} ${word()}`)).toBeLessThanOrEqual(7)
    expect(await asked('?')).toBe(0)
  })

  it('every statement reads by an index where there are many documents', async () => {
    const query = readSearchQuery(`harbour ${swapped(name)}`)
    const match = matchOf(query, await formsOf(database(), query, 'en'), ['en'])
    if (!match) throw new Error('There is nothing to look for.')
    const statements = [
      wordFormsStatement(allWordsOf(query), 'en'),
      resultsStatement([{ locale: 'en', match }], { page: 1 }),
    ]
    const client = await database().connect()
    try {
      await client.query('begin')
      await client.query(MANY_DOCUMENTS)
      // A scan that ends at the first of many hits may be quicker than any index, and is not what is asked here.
      await client.query('set local enable_seqscan = off')
      for (const { text, values } of statements) {
        const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values)
        const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
        expect(plan).not.toMatch(/Seq Scan on (api_documents|search_words)/)
        expect(plan).toMatch(/Index Scan on api_documents_search/)
      }
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})

describe('only what is public now', () => {
  it('W8 is found in every language when the publishing call answers, under the new words and not the old', async () => {
    const [before, after] = [word(), word()]
    const live = await liveCountry({ name: `Land ${before}` })
    for (const locale of LOCALES) expect((await search(locale, before)).results).toHaveLength(1)
    await edit(live, { name: `Land ${after}` })
    for (const query of [after, swapped(after)])
      expect((await search('en', query)).text).not.toContain(`Land ${after}`)
    await bringTo(live, 'published')
    for (const locale of LOCALES) {
      expect((await search(locale, after)).results).toHaveLength(1)
      expect((await search(locale, swapped(after))).results).toHaveLength(1)
      expect((await search(locale, before)).results).toEqual([])
      expect((await search(locale, swapped(before))).results).toEqual([])
    }
    await expectWordsAfterAStart([before, after, place], [after, place])
  })

  it('L1 a withdrawn document is neither found nor suggested, and lends its name to nothing', async () => {
    const secret = word()
    const live = await liveCountry({ name: capital(secret), tagline: `The ${secret}s.` })
    await bringTo(
      await createDraft('agencies', agencyFields(live.id, { name: `Bureau ${word()}` })),
      'published',
    )
    const queries = [
      secret,
      `${secret}s`,
      secret.slice(0, 6),
      swapped(secret),
      `${secret}x`,
      `bureau ${secret}`,
    ]
    for (const query of queries)
      expect((await search('en', query)).results.length, query).toBeGreaterThan(0)
    const { publisher } = await theCast()
    const { collection, id } = live
    ok(await publisher.transition(collection, id, 'withdraw', { comment: 'A notice.' }))
    for (const locale of LOCALES)
      for (const query of queries) await expectNothingOf(secret, locale, query)
    const { body } = ok(await everybody.get(`/api/v1/agencies?q=${secret}&count=true`))
    expect(body.data).toEqual([])
    ok(await publisher.transition(collection, id, 'restore'))
    expect((await search('en', swapped(secret))).results.length).toBeGreaterThan(0)
  })

  it('L1 drafts are neither found nor suggested, by no word and in no language', async () => {
    const secret = word()
    await draftCountry({ name: capital(secret) })
    const live = await liveCountry()
    await edit(live, { tagline: `About ${secret}s.` })
    await edit(live, { tagline: `Sur ${secret}.` }, 'fr')
    const reviewed = await bringTo(await draftCountry({ name: `Land ${secret}` }), 'approved')
    expect(reviewed.id).toBeTruthy()
    for (const locale of LOCALES)
      for (const query of [secret, swapped(secret), `${secret}s`, secret.slice(0, 6)])
        await expectNothingOf(secret, locale, query)
    const { rows } = await database().query('select from search_words where word like $1', [
      `${secret}%`,
    ])
    expect(rows).toEqual([])
  })
})

/** Nothing is found for a query, and what the page says has no more of a word than was typed. */
async function expectNothingOf(secret: string, locale: string, query: string): Promise<void> {
  const { results, text } = await search(locale, query)
  // What is but like it may be like something else, too.
  expect(results.filter((each) => query === secret || each.includes(secret))).toEqual([])
  if (query === secret) expect(text).not.toContain('class="count"')
  const typed = [query, encodeURIComponent(query), query.replaceAll(' ', '+')]
  const unsaid = typed.reduce((rest, each) => rest.replaceAll(each, ''), text)
  expect(unsaid.toLowerCase(), query).not.toContain(secret)
}

/** Of some words that the search knows, those that it still knows after the next start. */
async function expectWordsAfterAStart(known: string[], kept: string[]): Promise<void> {
  const client = await database().connect()
  const wordsNow = async () => {
    const { rows } = await client.query<{ word: string }>(
      'select distinct word from search_words where word = any($1)',
      [known],
    )
    return rows.map(({ word: each }) => each).sort()
  }
  try {
    await client.query('begin')
    expect(await wordsNow()).toEqual(known.toSorted())
    await client.query(removeUnusedWords.text, removeUnusedWords.values)
    expect(await wordsNow()).toEqual(kept.toSorted())
  } finally {
    await client.query('rollback')
    client.release()
  }
}
