import type { PayloadRequest } from 'payload'

import { DEFAULT_LOCALE, isLocale, type Locale } from '../../vocabulary/locales'
import { sayRefusal, type SaidRefusal } from '../../words/refusals/say'
import type { Refusal } from '../../workflow/refusals'

/** The language of whoever asks: the panel's, or what the client accepts; English when he does not say. */
export const languageOf = ({ i18n }: Pick<PayloadRequest, 'i18n'>): Locale =>
  isLocale(i18n.language) ? i18n.language : DEFAULT_LOCALE

/** What stands against a request, as it is answered: in the language of whoever asks. */
export const spoken = (
  req: Pick<PayloadRequest, 'i18n'>,
  refusals: readonly Refusal[],
): SaidRefusal[] => refusals.map((refusal) => sayRefusal(refusal, languageOf(req)))
