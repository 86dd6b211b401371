import type { Localized } from '../../vocabulary/locales'

/** The change note with which every crime area of the starting list is published. */
export const DEMO_CRIME_AREA_CHANGE_NOTE: Localized<string> = {
  en: 'First edition of the page about this crime area.',
  fr: 'Première édition de la page de ce domaine de criminalité.',
  es: 'Primera edición de la página de este ámbito delictivo.',
  ar: 'الإصدار الأول من صفحة مجال الإجرام هذا.',
}
