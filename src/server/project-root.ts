import { existsSync } from 'node:fs'
import path from 'node:path'

/** Absolute path of the checkout: the folder of `package.json`. */
export const PROJECT_ROOT = rootAbove(import.meta.dirname)

/** This file runs from where it lies and, compiled, from `.cache`. */
function rootAbove(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder
  return rootAbove(path.dirname(folder))
}
