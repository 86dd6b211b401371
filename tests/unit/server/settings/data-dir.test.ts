import { readdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

import { prepareDataDir } from '../../../../src/server/settings/data-dir'
import { StartError } from '../../../../src/server/start-error'
import { temporaryFolder } from '../../../support/temporary-folder'

describe('the data folder', () => {
  test('is created with its parents and left empty', async () => {
    const folder = path.join(await temporaryFolder(), 'a', 'b')
    await prepareDataDir(folder)
    expect((await stat(folder)).isDirectory()).toBe(true)
    expect(await readdir(folder)).toEqual([])
  })

  test('that cannot be written is refused in one line that names DATA_DIR', async () => {
    const file = path.join(await temporaryFolder(), 'file')
    await writeFile(file, '')
    const refusal = prepareDataDir(path.join(file, 'data'))
    await expect(refusal).rejects.toThrow(StartError)
    await expect(refusal).rejects.toThrow(
      /^The data folder [^\n]+ cannot be written [^\n]+DATA_DIR[^\n]+$/,
    )
  })

  test.each(['file', 'file/data'])('that is %s is said to be no folder', async (place) => {
    const folder = await temporaryFolder()
    await writeFile(path.join(folder, 'file'), '')
    await expect(prepareDataDir(path.join(folder, place))).rejects.toThrow(
      /It is a file .*DATA_DIR/,
    )
  })
})
