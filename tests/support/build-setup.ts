import type { TestProject } from 'vitest/node'

import { ensureBuild } from '../../src/server/build/ensure-build'
import { createProgress } from '../../src/server/progress'
import { newDataFolder } from './data-folder'
import type {} from './first-data'
import { guardData } from './guard'
import { startProduct } from './product'
import { share, type Shared } from './share'

/** Has a build and the data of a first start ready, for tests that start products. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { value, release } = await share('first data', async () => {
    const progress = createProgress(process.stderr)
    progress.step('Making the data of a first start')
    const [data] = await Promise.all([makeFirstData(), ensureBuild(progress)])
    return data
  })
  project.provide('firstData', value)
  return release
}

async function makeFirstData(): Promise<Shared<string>> {
  const folder = await newDataFolder('liaison-first-')
  const guard = guardData(folder)
  const product = await startProduct({ DATA_DIR: folder })
  await product.stop()
  return { value: folder, release: () => guard.end() }
}
