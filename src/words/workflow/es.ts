import type { WorkflowWords } from '.'

export const es: WorkflowWords = {
  states: {
    draft: 'Borrador',
    'in-review': 'En revisión',
    'changes-requested': 'Cambios solicitados',
    approved: 'Aprobado',
    published: 'Publicado, sin nada más reciente',
  },
  public: {
    none: 'El público todavía no ve este documento.',
    live: 'El público ve la última edición.',
    withdrawn: 'Retirado: el público ve un aviso en su lugar.',
  },
  transitions: {
    submit: 'Enviar a revisión',
    recall: 'Recuperar como borrador',
    'request-changes': 'Solicitar cambios',
    approve: 'Aprobar',
    publish: 'Publicar',
    schedule: 'Programar',
    unschedule: 'Cancelar la programación',
    reopen: 'Reabrir como borrador',
    discard: 'Descartar el borrador',
    withdraw: 'Retirar del sitio',
    restore: 'Restablecer en el sitio',
    'emergency-publish': 'Publicar de urgencia',
    confirm: 'Confirmar la edición de urgencia',
  },
  roles: {
    contributor: 'colaborador',
    reviewer: 'revisor',
    publisher: 'responsable de publicación',
    administrator: 'administrador',
    auditor: 'auditor',
  },
}
