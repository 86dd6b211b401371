import { expect, it } from 'vitest'

import { LOCALES } from '@/vocabulary/locales'
import { PANEL_WORDS } from '@/words/panel'
import { SAVING_WORDS } from '@/words/saving'

it.each(LOCALES)(
  'what is on or off is "yes" or "no" in lists, as it is elsewhere: %s',
  (locale) => {
    const { yes, no } = SAVING_WORDS[locale]
    expect(PANEL_WORDS[locale].general).toMatchObject({ true: yes, false: no })
  },
)
