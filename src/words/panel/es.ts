import type { PanelWords } from '.'

export const es: PanelWords = {
  general: { changesNotSaved: 'Sus cambios no se han guardado.', true: 'Sí', false: 'No' },
  version: {
    saveDraft: 'Guardar borrador',
    restoreThisVersion: 'Restaurar como borrador',
    restoreAsDraft: 'Restaurar como borrador',
    confirmVersionRestoration: '¿Restaurar esta versión como borrador?',
    aboutToRestore:
      'El borrador dirá lo que decía el {{versionDate}}. Lo que ve el público no cambia hasta que el borrador se revise y se publique.',
    restoredSuccessfully: 'Restaurado como borrador.',
  },
}
