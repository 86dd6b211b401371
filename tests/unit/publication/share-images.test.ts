import sharp from 'sharp'
import { expect, test } from 'vitest'

import { openPageStore } from '../../../src/page-store/page-store'
import { ShareImages } from '../../../src/publication/share-images'
import { drawCard } from '../../../src/share-image/draw'
import type { PlacedCard } from '../../../src/site/share-card'
import { cardOf } from '../../support/share-cards'
import { breakDisk } from '../page-store/failing-disk'
import { temporaryFolder } from '../../support/temporary-folder'

const placed = (title: string): PlacedCard => ({
  path: `/share/${title.toLowerCase().padEnd(32, '0')}.png`,
  card: cardOf(title),
})

const BELGIUM = placed('Belgium')
const BELARUS = placed('Belarus')
const BOLIVIA = placed('Bolivia')

async function start() {
  const complaints: string[] = []
  const store = await openPageStore(await temporaryFolder())
  const images = new ShareImages(store, (message) => complaints.push(message))
  const pictures = () => [...store.paths()].filter((path) => path.startsWith('/share/')).sort()
  return { store, images, pictures, complaints }
}

test('a page does not wait for its picture, which comes after all pages', async () => {
  const { store, images, pictures } = await start()
  await images.hold()
  await images.put('/en/countries/belgium', BELGIUM)
  expect(pictures()).toEqual([])
  images.release()
  await expect.poll(pictures).toEqual([BELGIUM.path])
  expect(store.get(BELGIUM.path)).toMatchObject({ contentType: 'image/png', immutable: true })
})

test('a picture goes when no page shows it any more, also while it is being drawn', async () => {
  const { images, pictures } = await start()
  await images.put('/en/countries/belgium', BELGIUM)
  images.release()
  await images.put('/en/countries/belgium', BELARUS)
  images.release()
  await expect.poll(pictures).toEqual([BELARUS.path])
  await images.put('/en/countries/other', BELARUS)
  await images.remove('/en/countries/belgium')
  expect(pictures()).toEqual([BELARUS.path])
  await images.remove('/en/countries/other')
  expect(pictures()).toEqual([])
})

test('a picture that the disk does not let go of is told of, and keeps nobody', async () => {
  const { images, pictures, complaints } = await start()
  await images.put('/en/countries/belgium', BELGIUM)
  images.release()
  await expect.poll(pictures).toEqual([BELGIUM.path])
  const disk = breakDisk(0, { refuse: (change) => ['rename', 'rm'].includes(change) })
  await images.remove('/en/countries/belgium')
  disk.repair()
  expect(pictures()).toEqual([])
  expect(complaints).toEqual([`The picture ${BELGIUM.path} could not be taken out of the store.`])
})

test('a picture that cannot be stored is told of, keeps none of the others, and is drawn when it can', async () => {
  const { images, pictures, complaints } = await start()
  const disk = breakDisk(0)
  await images.put('/en/countries/belgium', BELGIUM)
  await images.put('/en/countries/belarus', BELARUS)
  images.release()
  await expect.poll(() => complaints).toHaveLength(1)
  // What is at hand, if anything were tried after the first failure.
  await images.hold()
  disk.repair()
  await images.put('/en/countries/bolivia', BOLIVIA)
  images.release()
  await expect.poll(pictures).toEqual([BELARUS.path, BELGIUM.path, BOLIVIA.path])
  expect(complaints).toEqual([`The picture ${BELARUS.path} could not be drawn. It is tried again.`])
})

test('a picture that cannot be drawn is tried after the others, and not once no page shows it', async () => {
  const { images, pictures, complaints } = await start()
  const withoutLogo = { ...BELGIUM, card: { ...BELGIUM.card, logo: '/media/missing.png' } }
  await images.put('/en/countries/belgium', withoutLogo)
  images.release()
  await expect.poll(() => complaints).toHaveLength(1)
  await images.put('/en/countries/belarus', BELARUS)
  images.release()
  await expect.poll(() => complaints).toHaveLength(2)
  expect(pictures()).toEqual([BELARUS.path])
  await images.put('/en/countries/belgium', BOLIVIA)
  images.release()
  await expect.poll(pictures).toEqual([BELARUS.path, BOLIVIA.path])
  expect(complaints).toHaveLength(2)
})

test('a logo comes from where visitors get it; without it there is no picture', async () => {
  const { store, images, pictures, complaints } = await start()
  const logo = '/media/logo.png'
  const withLogo: PlacedCard = { ...BELGIUM, card: { ...BELGIUM.card, logo } }
  await images.put('/en/countries/belgium', withLogo)
  images.release()
  await expect.poll(() => complaints).toHaveLength(1)
  expect(pictures()).toEqual([])
  const body = await sharp({ create: { width: 64, height: 64, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  await store.put({
    ...{ path: logo, status: 200, contentType: 'image/png', body, inputs: '', asked: [] },
    immutable: true,
  })
  await images.put('/en/countries/belgium', withLogo)
  images.release()
  await expect.poll(pictures).toEqual([BELGIUM.path])
  expect(await store.read(BELGIUM.path, 'identity')).toEqual(await drawCard(withLogo.card, body))
})
