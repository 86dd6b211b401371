import path from 'node:path'

import type { Payload } from 'payload'

import type { Person } from '../access/person'
import { performTransition } from '../cms/perform'
import { workingVersion } from '../cms/working-version'
import { saveContent } from '../cms/save-content'
import { inTransaction, userOf } from '../database/transaction'
import type { ProfileContents } from '../content/profiles'
import { CRIME_AREA_NAMES } from '../vocabulary/crime-area-names'
import { LOCALES, type Localized } from '../vocabulary/locales'
import type { ProfileCollection } from '../vocabulary/profiles'
import {
  DEMO_AGENCIES,
  DEMO_COUNTRIES,
  DEMO_CRIME_AREA_CHANGE_NOTE,
  DEMO_MEDIA,
  DEMO_NCBS,
  DEMO_REVIEW_COMMENT,
  DEMO_SETTINGS,
  DEMO_USERS,
} from './content/index'
import type { DemoStage, DemoUser } from './content/demo-profile'

type People = Record<'contributor' | 'reviewer' | 'publisher', Person>

/** Where a document of the demo content stands at the end, and what was said on the way. */
interface Course {
  stage: DemoStage
  changeNote: Localized<string>
}

/**
 * Loads the demo content into an empty database the way people would: written by one account, approved by
 * another, published by a third. Nothing goes past the workflow.
 *
 * @param log told each step
 */
export async function loadDemo(
  payload: Payload,
  password: string,
  log: (step: string) => void,
): Promise<void> {
  log('settings')
  await saveSettings(payload)
  log('accounts')
  const everywhere: DemoUser['scope'] = { kind: 'all', regions: [], countries: [] }
  const accounts = new Map<string, Person>()
  for (const user of DEMO_USERS) {
    // Scopes name countries that do not exist yet, and crime areas need a reviewer for everything: narrowed at the end.
    const created = await payload.create({
      collection: 'users',
      data: { ...user, scope: everywhere, password },
      overrideAccess: true,
    })
    accounts.set(user.email, created as unknown as Person)
  }
  const people: People = {
    contributor: found(accounts, 'central@liaison.example'),
    reviewer: found(accounts, 'reviewer@liaison.example'),
    publisher: found(accounts, 'publisher@liaison.example'),
  }
  const ids = new Map<string, string>()
  const add = async <C extends ProfileCollection>(
    collection: C,
    key: string,
    content: ProfileContents[C],
    course: Course,
  ) => {
    const id = await inTransaction(payload, userOf(people.contributor), (req) =>
      saveContent(req, collection, content),
    )
    ids.set(`${collection}/${key}`, id)
    await bringAlong(payload, people, collection, id, course)
  }
  const idOf = (collection: ProfileCollection, key: string) => found(ids, `${collection}/${key}`)

  log('crime areas')
  for (const area of CRIME_AREA_NAMES)
    await add('crime-areas', area.slug, area, {
      stage: 'published',
      changeNote: DEMO_CRIME_AREA_CHANGE_NOTE,
    })
  log('pictures')
  const pictures = await savePictures(payload, people.contributor)
  for (const { content, ...course } of DEMO_COUNTRIES) {
    log(content.name?.en ?? content.slug)
    const { crimeAreas = [], gallery = [], ...rest } = content
    await add(
      'countries',
      content.slug,
      {
        ...rest,
        crimeAreas: crimeAreas.map((row) => ({
          ...row,
          crimeArea: idOf('crime-areas', row.crimeArea),
        })),
        gallery: gallery.map((row) => ({ ...row, media: found(pictures, row.media) })),
      },
      course,
    )
  }
  log('agencies')
  for (const { content, ...course } of DEMO_AGENCIES) {
    const { parent, ...rest } = content
    await add(
      'agencies',
      content.slug,
      {
        ...rest,
        country: idOf('countries', content.country),
        ...(parent ? { parent: idOf('agencies', parent) } : {}),
      },
      course,
    )
  }
  log('bureaus')
  for (const { content, ...course } of DEMO_NCBS)
    await add(
      'ncbs',
      content.country,
      {
        ...content,
        country: idOf('countries', content.country),
        hostAgency: idOf('agencies', content.hostAgency),
        crimeAreas: content.crimeAreas.map((slug) => idOf('crime-areas', slug)),
      },
      course,
    )
  for (const { email, scope } of DEMO_USERS)
    await payload.update({
      collection: 'users',
      id: found(accounts, email).id,
      data: {
        scope: { ...scope, countries: scope.countries.map((slug) => idOf('countries', slug)) },
      },
      overrideAccess: true,
    })
}

/** Takes a new draft through the workflow to where it is to stand. */
async function bringAlong(
  payload: Payload,
  people: People,
  collection: ProfileCollection,
  id: string,
  { stage, changeNote }: Course,
): Promise<void> {
  const ask = { collection, id }
  await performTransition(payload, people.contributor, {
    ...ask,
    transition: 'submit',
    input: { comment: changeNote },
  })
  if (stage === 'in-review') return
  if (stage === 'changes-requested') {
    await performTransition(payload, people.reviewer, {
      ...ask,
      transition: 'request-changes',
      input: { comment: DEMO_REVIEW_COMMENT },
    })
    return
  }
  const expectedVersion = await workingVersion(payload, collection, id)
  await performTransition(payload, people.reviewer, {
    ...ask,
    transition: 'approve',
    input: { expectedVersion },
  })
  await performTransition(payload, people.publisher, { ...ask, transition: 'publish', input: {} })
}

async function savePictures(payload: Payload, person: Person): Promise<Map<string, string>> {
  const saved = new Map<string, string>()
  for (const { key, file, alt, caption, ...words } of DEMO_MEDIA) {
    const user = userOf(person)
    const { id } = await payload.create({
      collection: 'media',
      data: { ...words, alt: alt.en ?? '', caption: caption.en ?? '' },
      filePath: path.join(process.cwd(), 'src', 'demo', 'media', file),
      user,
    })
    for (const locale of LOCALES.slice(1))
      await payload.update({
        collection: 'media',
        id,
        data: { alt: alt[locale] ?? '', caption: caption[locale] ?? '' },
        locale,
        user,
      })
    saved.set(key, id)
  }
  return saved
}

async function saveSettings(payload: Payload): Promise<void> {
  const { home, navigation, ...settings } = DEMO_SETTINGS
  const inLocale = (text: Localized<string>, locale: (typeof LOCALES)[number]) =>
    text[locale] ?? text.en ?? ''
  for (const locale of LOCALES) {
    await payload.updateGlobal({
      slug: 'site-settings',
      locale,
      data: {
        name: inLocale(settings.name, locale),
        tagline: inLocale(settings.tagline, locale),
        disclaimer: inLocale(settings.disclaimer, locale),
        accentColour: settings.accentColour,
      },
    })
    await payload.updateGlobal({
      slug: 'home-page',
      locale,
      data: {
        heading: inLocale(home.heading, locale),
        introduction: inLocale(home.introduction, locale),
      },
    })
    const there = await payload.findGlobal({ slug: 'navigation', locale, depth: 0 })
    await payload.updateGlobal({
      slug: 'navigation',
      locale,
      data: {
        items: navigation.map(({ label, href }, index) => {
          const id = there.items?.[index]?.id
          return { ...(id ? { id } : {}), label: inLocale(label, locale), href }
        }),
      },
    })
  }
}

function found<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key)
  if (value === undefined)
    throw new Error(`The demo content names "${key}", which it does not have.`)
  return value
}
