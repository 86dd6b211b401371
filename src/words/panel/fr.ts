import type { PanelWords } from '.'

export const fr: PanelWords = {
  general: {
    changesNotSaved: 'Vos modifications ne sont pas enregistrées.',
    true: 'Oui',
    false: 'Non',
  },
  version: {
    saveDraft: 'Enregistrer le brouillon',
    restoreThisVersion: 'Restaurer en brouillon',
    restoreAsDraft: 'Restaurer en brouillon',
    confirmVersionRestoration: 'Restaurer cette version en brouillon ?',
    aboutToRestore:
      'Le brouillon dira ce qu’il disait le {{versionDate}}. Ce que voit le public ne change pas tant que le brouillon n’a pas été relu et publié.',
    restoredSuccessfully: 'Restauré en brouillon.',
  },
}
