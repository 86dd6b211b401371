import type { DefaultServerCellComponentProps } from 'payload'

import { PEOPLE_WORDS } from '../../words/people'
import { panelLocale } from '../shared/language'

/** Whether a person in the list is active, invited or deactivated, in words. */
export function StateCell({ rowData, i18n }: DefaultServerCellComponentProps) {
  const { states } = PEOPLE_WORDS[panelLocale(i18n)].account
  const { deactivated, invited } = rowData as { deactivated?: boolean; invited?: boolean }
  if (deactivated === true) return states.deactivated
  return invited === true ? states.invited : states.active
}
