import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/** Begins the thread of a `FormHelper`, which is in a file beside this one, as it is written or compiled. */
export function beginFormThread(): Worker {
  const here = fileURLToPath(import.meta.url)
  const file = path.join(path.dirname(here), `form-thread${path.extname(here)}`)
  if (!file.endsWith('.ts')) return new Worker(file)
  // A thread of Node 20 does not begin with a file that needs a loader.
  const url = JSON.stringify(pathToFileURL(file).href)
  const code = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${url}, ${url}))`
  return new Worker(code, { eval: true })
}
