import type { PanelWords } from '.'

export const ar: PanelWords = {
  general: { changesNotSaved: 'لم تُحفظ تغييراتك.', true: 'نعم', false: 'لا' },
  version: {
    saveDraft: 'حفظ المسودة',
    restoreThisVersion: 'استعادة كمسودة',
    restoreAsDraft: 'استعادة كمسودة',
    confirmVersionRestoration: 'هل تُستعاد هذه النسخة كمسودة؟',
    aboutToRestore:
      'ستقول المسودة ما كانت تقوله في {{versionDate}}. ولا يتغير ما يراه الجمهور حتى تُراجَع المسودة وتُنشر.',
    restoredSuccessfully: 'استُعيدت كمسودة.',
  },
}
