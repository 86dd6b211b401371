import { readdirSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

import type { Locale } from '@/vocabulary/locales'
import { PROJECT_ROOT } from '@/server/project-root'

import { expectComplete } from '../../support/words'

const FOLDER = path.join(PROJECT_ROOT, 'src', 'words')

const subjects = readdirSync(FOLDER)

test.each(subjects)(
  'the words about the subject "%s" are there in every language',
  async (subject) => {
    const module = (await import(path.join(FOLDER, subject, 'index.ts'))) as Record<string, unknown>
    const tables = Object.values(module).filter(
      (value): value is Record<Locale, object> => typeof value === 'object' && value !== null,
    )
    expect(tables.length).toBeGreaterThan(0)
    tables.forEach(expectComplete)
  },
)
