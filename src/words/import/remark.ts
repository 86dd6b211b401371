import { fill } from '../../i18n/format'
import { DEFAULT_LOCALE, type Locale } from '../../vocabulary/locales'
import type { Refusal } from '../../workflow/refusals'
import type { State } from '../../workflow/states'
import type { Transition } from '../../workflow/table'
import { REFUSAL_WORDS } from '../refusals'
import { sayRefusal } from '../refusals/say'
import { WORKFLOW_WORDS } from '../workflow'
import { IMPORT_WORDS, type RemarkCode } from '.'

/** Something that the importer has to say of a text or of a document, so that it can be said in each language. */
export type Remark =
  | { code: Exclude<RemarkCode, 'frozen' | 'bureauRefused'>; values?: Record<string, string> }
  /** `near` are names of countries; where there are none, nothing is proposed. */
  | { code: 'unknownCountry'; values: { name: string }; near: readonly string[] }
  | { code: 'frozen'; state: State; key: Transition }
  | { code: 'bureauRefused'; remarks: readonly Remark[] }
  /** What the gate said. */
  | { code: 'refused'; refusals: readonly Refusal[] }

/** A remark as a sentence or several in a language. */
export function sayRemark(remark: Remark, locale: Locale = DEFAULT_LOCALE): string {
  const words = IMPORT_WORDS[locale]
  if ('refusals' in remark)
    return remark.refusals.map((refusal) => sayRefusal(refusal, locale).message).join(' ')
  const sentence = words.remarks[remark.code]
  if ('near' in remark) {
    const names = remark.near.join(` ${REFUSAL_WORDS[locale].or} `)
    const proposal = names ? `${fill(words.didYouMean, { names })} ` : ''
    return fill(sentence, { ...remark.values, proposal })
  }
  if ('state' in remark)
    return fill(sentence, {
      state: REFUSAL_WORDS[locale].states[remark.state],
      key:
        locale === DEFAULT_LOCALE
          ? `"${remark.key}"`
          : fill(REFUSAL_WORDS[locale].quoted, {
              name: WORKFLOW_WORDS[locale].transitions[remark.key],
            }),
    })
  if ('remarks' in remark) return fill(sentence, { why: sayRemarks(remark.remarks, locale) })
  return fill(sentence, remark.values ?? {})
}

/** Several remarks, one behind the other. */
export const sayRemarks = (remarks: readonly Remark[], locale?: Locale): string =>
  remarks.map((remark) => sayRemark(remark, locale)).join(' ')
