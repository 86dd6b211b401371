import { readdir } from 'node:fs/promises'
import path from 'node:path'

import { expect, it, onTestFinished } from 'vitest'

import {
  bringTo,
  draftCountry,
  liveCountry,
  ok,
  pictureForm,
  uploadPicture,
} from '../support/content'
import { database, itemOf, rowsOf } from '../support/database'
import { theCast } from '../support/personas'
import { underTest } from '../support/under-test'
import { holdAt } from './support/held-step'

const filesHere = () => readdir(path.join(underTest('dataDir'), 'media'))

/** Exchanges the file of a picture. */
async function exchange(id: string) {
  const { writer } = await theCast()
  const body = await pictureForm({ alt: 'Another picture.' }, 'black')
  return writer.send('PATCH', `/api/media/${id}`, { body })
}

/** Waits until nothing is to be removed any more. */
const untilRemoved = () =>
  expect
    .poll(() => rowsOf(`select from payload_jobs where task_slug::text = 'remove-files'`))
    .toEqual([])

/** Waits until somebody has looked for transactions under way, or has removed what is to be removed without a look. */
const untilLookedOrRemoved = () =>
  expect
    .poll(() =>
      rowsOf(`select from payload_jobs where task_slug::text = 'remove-files' and not exists (
        select from pg_stat_activity where pid <> pg_backend_pid() and query like '%xact_start <=%')`),
    )
    .toEqual([])

it('the files of a picture that is exchanged go after the exchange', async () => {
  const { id, filename } = await uploadPicture(undefined, 'orange')
  expect(await filesHere()).toContain(filename)
  const { doc } = ok(await exchange(id)).body
  await expect.poll(filesHere).not.toContain(filename)
  expect(await filesHere()).toContain(doc?.filename)
})

it('W4 the files with which an edition was published stay when the picture is exchanged or cropped', async () => {
  const { writer } = await theCast()
  const { id, filename } = await uploadPicture(undefined, 'olive')
  const published = async () => {
    const country = await bringTo(await draftCountry({ gallery: [{ media: id }] }), 'published')
    const [edition] = await rowsOf<{ media: Record<string, { original: { filename: string } }> }>(
      'select media from editions where document = $1',
      [country.id],
    )
    return edition?.media[id]?.original.filename
  }
  expect(await published()).toBe(filename)
  ok(
    await writer.patch(
      `/api/media/${id}?uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=20&uploadEdits[heightInPixels]=15`,
      { alt: 'A part of it.' },
    ),
  )
  const cropped = await published()
  expect(cropped).not.toBe(filename)
  ok(await exchange(id))
  await untilRemoved()
  expect(await filesHere()).toEqual(expect.arrayContaining([filename, cropped]))
})

it('W4 the files stay with which a document is being published while the picture is exchanged', async () => {
  const { publisher } = await theCast()
  const { id, filename } = await uploadPicture(undefined, 'teal')
  const country = await bringTo(await draftCountry({ gallery: [{ media: id }] }), 'approved')
  const step = await holdAt('its edition', country.id)
  const publishing = publisher.transition('countries', country.id, 'publish')
  await step.reached()
  ok(await exchange(id))
  await untilLookedOrRemoved()
  await step.release()
  ok(await publishing)
  await untilRemoved()
  expect(await filesHere()).toContain(filename)
})

it('W5 nothing is removed by an exchange that is not committed', async () => {
  const { id, filename } = await uploadPicture(undefined, 'navy')
  await database().query(`
    create function refuse_in_test() returns trigger language plpgsql as
      $$ begin raise exception 'Not in this test.'; end $$;
    create constraint trigger refuse_in_test after update on media initially deferred
      for each row execute function refuse_in_test()`)
  onTestFinished(async () => {
    await database().query(
      'drop trigger if exists refuse_in_test on media; drop function if exists refuse_in_test',
    )
  })
  expect((await exchange(id)).status).toBeGreaterThanOrEqual(400)
  await untilRemoved()
  expect(await rowsOf('select filename from media where id = $1', [id])).toEqual([{ filename }])
  expect(await filesHere()).toContain(filename)
})

it('a published document whose picture was described anew is a draft as soon as it is saved, whatever it says', async () => {
  const { writer } = await theCast()
  const { id: media } = await uploadPicture()
  const country = await liveCountry({ gallery: [{ media }] })
  const save = () => writer.patch(`/api/countries/${country.id}`, { tagline: 'A tagline.' })
  const state = async () => (await itemOf('countries', country.id))?.state
  ok(await save())
  expect(await state()).toBe('published')
  ok(await writer.patch(`/api/media/${media}`, { alt: 'Described anew.' }))
  ok(await save())
  expect(await state()).toBe('draft')
  await bringTo(country, 'published')
})
