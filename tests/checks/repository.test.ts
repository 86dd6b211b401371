import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

import { PROJECT_ROOT } from '../../src/server/project-root'

const read = (file: string) => readFileSync(path.join(PROJECT_ROOT, file), 'utf8')

/** What git keeps or would add: without what .gitignore names. */
const trackedFiles = (): string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((name) => name !== '' && !/\.(png|jpg|jpeg|webp|avif|gif|ico|woff2|bin)$/.test(name))

/** Lines of any file that match, as `file:line: text`. */
function linesMatching(pattern: RegExp): string[] {
  return trackedFiles().flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
      ),
  )
}

test('package-lock.json names no registry, so that everybody’s own is used', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { resolved?: string }>
  }
  const named = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)
  expect(named).toEqual([])
})

test('package-lock.json has the packages of every platform, without which npm ci refuses it', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>
  }
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(name, place, packages)),
  )
  expect(missing).toEqual([])
})

test('every direct package has an exact version', () => {
  const manifest = JSON.parse(read('package.json')) as {
    dependencies: Record<string, string>
    devDependencies: Record<string, string>
  }
  const direct = { ...manifest.dependencies, ...manifest.devDependencies }
  const loose = Object.entries(direct).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  )
  expect(loose).toEqual([])
})

test('no file names a path of somebody’s machine', () => {
  expect(linesMatching(/(^|[^\w.])\/(work|home|Users|root)\/\w/)).toEqual([])
})

test('nothing is left to do or switched off in the code without a reason', () => {
  const marks = [
    'TO' + 'DO',
    'FIX' + 'ME',
    'X' + 'XX',
    '@ts-' + 'ignore',
    '@ts-' + 'nocheck',
    '(test|describe)\\.(only|skip)\\(',
  ]
  // The lock file holds digests, which may spell anything.
  const found = linesMatching(new RegExp(marks.join('|')))
  expect(found.filter((line) => !line.startsWith('package-lock.json:'))).toEqual([])
})

/** Whether a package is found from where another lies, as Node looks for it: there and in every folder above. */
function isLocked(name: string, from: string, packages: Record<string, unknown>): boolean {
  if (`${from === '' ? '' : `${from}/`}node_modules/${name}` in packages) return true
  return (
    from !== '' &&
    isLocked(name, from.replace(/(^|\/)node_modules\/(?!.*node_modules\/).*$/, ''), packages)
  )
}
