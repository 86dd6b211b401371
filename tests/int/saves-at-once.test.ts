import { beforeAll, describe, expect, it } from 'vitest'

import { ok, uploadPicture } from '../support/content'
import { theCast, type Cast } from '../support/personas'

let cast: Cast

beforeAll(async () => {
  cast = await theCast()
})

const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const

/** The same text saved in all languages at once, each in a request of its own. */
const saidIn = (name: string): Record<string, string> =>
  Object.fromEntries(LANGUAGES.map((locale) => [locale, `${name} in ${locale}`]))

describe('of saves in several languages at once none takes back another', () => {
  it('of a picture', async () => {
    const { id } = await uploadPicture()
    for (const name of ['First', 'Second', 'Third']) {
      const words = saidIn(name)
      const answers = LANGUAGES.map((locale) =>
        cast.writer.patch(`/api/media/${id}?locale=${locale}`, { alt: words[locale] }),
      )
      for (const answer of await Promise.all(answers)) ok(answer)
      expect(ok(await cast.writer.get(`/api/media/${id}?locale=all`)).body.alt).toEqual(words)
    }
  })

  it('of the settings of the site', async () => {
    const address = '/api/globals/site-settings'
    const before = ok(await cast.admin.get(`${address}?locale=all`)).body.tagline
    const save = (words: Record<string, string>) =>
      Promise.all(
        LANGUAGES.map((locale) =>
          cast.admin.post(`${address}?locale=${locale}`, { tagline: words[locale] ?? null }),
        ),
      )
    try {
      const words = saidIn('Tagline')
      for (const answer of await save(words)) ok(answer)
      expect(ok(await cast.admin.get(`${address}?locale=all`)).body.tagline).toEqual(words)
    } finally {
      for (const answer of await save(before as Record<string, string>)) ok(answer)
    }
  })
})
