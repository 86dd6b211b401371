import type { SavingWords } from '.'

export const es: SavingWords = {
  save: 'Guardar borrador',
  modified: 'Sin guardar todavía',
  saving: 'Guardando…',
  saved: 'Guardado a las {time}',
  offline: 'Sin conexión, conservado en esta pestaña',
  signedOut: 'Se ha cerrado su sesión. Sus cambios se conservan en esta pestaña.',
  signIn: 'Iniciar sesión de nuevo',
  refused: 'No guardado: vea la lista encima del formulario',
  stale: 'No guardado: otra persona lo ha cambiado entretanto',
  yes: 'Sí',
  no: 'No',
  kept: 'Los cambios que hizo a las {time} no se guardaron. Se conservan en esta pestaña.',
  putBack: 'Recuperarlos',
  discard: 'Desecharlos',
  open: '{name} tiene abierto este documento desde las {time}.',
  openAndSaved:
    '{name} tiene abierto este documento desde las {time} y lo guardó por última vez a las {saved}.',
  meanwhile: 'Cambiado por {name} a las {time}, después de que usted lo abriera.',
  loadNewest: 'Mostrar la versión más reciente',
  conflict: {
    heading: 'Dos versiones: elija una',
    explanation:
      '{name} guardó este documento a las {time}, después de que usted lo abriera. No se pierde nada, elija lo que elija.',
    elsewhere: 'Nadie más ha cambiado los campos que usted cambió. Sus cambios son compatibles.',
    field: 'Campo',
    mine: 'La suya, sin guardar',
    theirs: 'Guardada por {name}',
    empty: '(vacío)',
    keepMine: 'Conservar la mía',
    keepMineHint:
      'Guarda los campos que usted cambió sobre la versión más reciente. La otra versión queda en el historial.',
    takeTheirs: 'Tomar la otra',
    takeTheirsHint:
      'Muestra la versión más reciente. La suya queda en esta pestaña y puede recuperarse.',
  },
  problems: {
    heading: 'Hay un problema',
  },
}
