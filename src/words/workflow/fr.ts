import type { WorkflowWords } from '.'

export const fr: WorkflowWords = {
  states: {
    draft: 'Brouillon',
    'in-review': 'En relecture',
    'changes-requested': 'Modifications demandées',
    approved: 'Approuvé',
    published: 'Publié, rien de plus récent',
  },
  public: {
    none: 'Le public ne voit pas encore ce document.',
    live: 'Le public voit la dernière édition.',
    withdrawn: 'Retiré : le public voit un avis à la place.',
  },
  transitions: {
    submit: 'Soumettre à la relecture',
    recall: 'Reprendre en brouillon',
    'request-changes': 'Demander des modifications',
    approve: 'Approuver',
    publish: 'Publier',
    schedule: 'Programmer',
    unschedule: 'Annuler la programmation',
    reopen: 'Rouvrir en brouillon',
    discard: 'Abandonner le brouillon',
    withdraw: 'Retirer du site',
    restore: 'Rétablir sur le site',
    'emergency-publish': 'Publier en urgence',
    confirm: 'Confirmer l’édition d’urgence',
  },
  roles: {
    contributor: 'contributeur',
    reviewer: 'relecteur',
    publisher: 'responsable de publication',
    administrator: 'administrateur',
    auditor: 'auditeur',
  },
}
