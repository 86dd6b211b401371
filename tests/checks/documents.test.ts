import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from 'vitest'

import { PROJECT_ROOT } from '../../src/server/project-root'

const fromRoot = (...names: string[]) => path.join(PROJECT_ROOT, ...names)
const read = (file: string) => readFileSync(fromRoot(file), 'utf8')

const DOCUMENTS = [
  ...readdirSync(PROJECT_ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(fromRoot('docs')).flatMap((name) =>
    name.endsWith('.md') ? [`docs/${name}`] : [],
  ),
]

const allMatches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '')

describe.each(DOCUMENTS)('%s', (document) => {
  test('links only to what exists', () => {
    const links = [
      ...allMatches(read(document), /\]\(([^)#\s]+)[^)]*\)/g),
      ...allMatches(read(document), /src="([^"]+)"/g),
    ].filter((link) => !/^https?:/.test(link))
    const broken = links.filter((link) => !existsSync(fromRoot(path.dirname(document), link)))
    expect(broken).toEqual([])
  })

  test('names only files and folders that exist', () => {
    const named = allMatches(
      read(document),
      /`((?:src|tests|collections|docs|migrations)\/[^`*\s…]+)`/g,
    )
    expect(named.filter((file) => !existsSync(fromRoot(file)))).toEqual([])
  })
})

test('the map in ARCHITECTURE.md has every folder of src', () => {
  const map = read('ARCHITECTURE.md')
  const folders = readdirSync(fromRoot('src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
    .map(({ name }) => `src/${name}`)
  expect(folders.filter((folder) => !map.includes(`\`${folder}\``))).toEqual([])
})

test('the README lists every setting and every command', () => {
  const readme = read('README.md')
  const settings = allMatches(read('.env.example'), /^([A-Z0-9_]+)=/gm)
  expect(settings.filter((name) => !readme.includes(name))).toEqual([])
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const commands = Object.keys(scripts).filter((name) => !['start', 'test'].includes(name))
  expect(commands.filter((name) => !readme.includes(name))).toEqual([])
})
