import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'

import { beginFormThread } from '../../../src/page-store/begin-form-thread'
import { FormHelper } from '../../../src/page-store/form-helper'
import type { FormsToWrite } from '../../../src/page-store/write-forms'
import { decode, page, sha256 } from './pages'
import { temporaryFolder } from '../../support/temporary-folder'

let helper = new FormHelper(beginFormThread)

afterEach(async () => {
  await helper.end()
  helper = new FormHelper(beginFormThread)
})

function toWrite(dir: string, name: string): FormsToWrite {
  const { contentType, body } = page(`/${name}`, name)
  const place = path.join(dir, name)
  const places = { identity: place, gzip: `${place}.gz`, br: `${place}.br` }
  return { body: body.toString(), contentType, places }
}

test('several pages at once are each written beside their places, in all forms', async () => {
  const dir = await temporaryFolder()
  const pages = Array.from({ length: 20 }, (_, index) => toWrite(dir, `folder/page-${index}`))
  const written = await Promise.all(pages.map((each) => helper.write(each)))
  for (const [index, forms] of written.entries())
    for (const encoding of ['identity', 'gzip', 'br'] as const) {
      const form = forms[encoding]
      const bytes = await readFile(form?.file ?? '')
      expect(path.dirname(form?.file ?? '')).toBe(path.join(dir, 'folder'))
      expect(form).toMatchObject({ length: bytes.length, sha256: sha256(bytes), isTemporary: true })
      expect(decode(bytes, encoding).toString()).toBe(pages[index]?.body)
    }
  expect(await readdir(path.join(dir, 'folder'))).toHaveLength(60)
})

test('what the disk says is said with its code, and the others are written', async () => {
  const dir = await temporaryFolder()
  await writeFile(path.join(dir, 'file'), '')
  const refused = helper.write(toWrite(dir, 'file/page'))
  const written = helper.write(toWrite(dir, 'page'))
  await expect(refused).rejects.toMatchObject({
    message: expect.stringContaining(path.join(dir, 'file')) as string,
    code: expect.stringMatching(/^(EEXIST|ENOTDIR)$/) as string,
  })
  expect(await readFile((await written).identity.file, 'utf8')).toContain('<title>page</title>')
})

test('whoever waits for a thread that ends is told, and whoever asks it later', async () => {
  const dir = await temporaryFolder()
  const waiting = helper.write(toWrite(dir, 'waiting'))
  await Promise.all([expect(waiting).rejects.toThrow('has ended'), helper.end()])
  await expect(helper.write(toWrite(dir, 'later'))).rejects.toThrow('has ended')
})
