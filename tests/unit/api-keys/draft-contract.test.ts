import { expect, test } from 'vitest'

import { submissionSchema } from '../../../src/api-keys/draft-contract'

test('a submission’s comment is said to become public, and is a text or one for each language', () => {
  expect(submissionSchema.shape.comment.description).toContain('change note')
  for (const comment of ['News.', { en: 'News.', fr: 'Nouvelles.' }])
    expect(submissionSchema.safeParse({ comment }).success).toBe(true)
  for (const comment of [7, { de: 'Neues.' }, { fr: 'Nouvelles.' }])
    expect(submissionSchema.safeParse({ comment }).success).toBe(false)
})
