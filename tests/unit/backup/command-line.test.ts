import { expect, test } from 'vitest'

import { readCommand } from '../../../src/backup/command-line'
import { StartError } from '../../../src/server/start-error'

test.each([
  [['backup'], { name: 'backup', file: undefined }],
  [['backup', 'place'], { name: 'backup', file: 'place' }],
  [['verify', 'file'], { name: 'verify', file: 'file', isQuick: false }],
  [['verify', '--quick', 'file'], { name: 'verify', file: 'file', isQuick: true }],
  [['restore', 'file'], { name: 'restore', file: 'file', replaces: false }],
  [['restore', 'file', '--replace'], { name: 'restore', file: 'file', replaces: true }],
  [['restore', '--help'], 'help'],
  [['verify'], 'usage'],
  [['restore'], 'usage'],
  [['backup', 'one', 'another'], 'usage'],
  [[], 'usage'],
])('%j is %j', (args, command) => {
  expect(readCommand(args)).toEqual(command)
})

test.each([
  [['backup', '--bogus'], '--bogus'],
  [['backup', '--replace', 'place'], '--replace'],
  [['backup', '--quick'], '--quick'],
  [['verify', 'file', '--replace'], '--replace'],
  [['restore', 'file', '--quick'], '--quick'],
])('%j is refused in one line: the command has no option %s', (args, option) => {
  expect(() => readCommand(args)).toThrow(StartError)
  expect(() => readCommand(args)).toThrow(new RegExp(`^Unknown option '${option}'[^\n]*$`))
})
