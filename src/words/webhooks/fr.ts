import type { WebhookWords } from '.'

export const fr: WebhookWords = {
  heading: 'Webhooks',
  about:
    'Un webhook informe un programme de ce qui est publié, retiré et décidé, par des messages signés. Ils nomment des documents et des états ; ils ne contiennent ni texte ni personne.',
  notAllowed: 'Les webhooks sont montrés aux administrateurs et aux auditeurs.',
  empty: 'Aucun webhook n’a encore été créé.',
  make: {
    heading: 'Créer un webhook',
    name: 'Nom',
    url: 'Adresse',
    urlHint:
      'En https. Les adresses de réseaux privés ne sont appelées que si un réglage le permet.',
    events: 'Ce dont il est informé',
    collections: 'Pour quels documents',
    submit: 'Créer le webhook',
  },
  events: {
    published: 'Publications',
    withdrawn: 'Retraits',
    restored: 'Documents remis sur le site',
    redacted: 'Mots supprimés parce que la loi l’exige',
    transition: 'Chaque étape du circuit éditorial',
    test: 'Essai',
  },
  states: { active: 'Actif', paused: 'Suspendu' },
  secret: {
    heading: 'Copiez le secret maintenant',
    about: 'Le destinataire vérifie les signatures avec lui. Il n’est montré que cette fois.',
    label: 'Secret de « {name} »',
    copy: 'Copier le secret',
    copied: 'Copié',
    done: 'Je l’ai conservé',
  },
  facts: {
    url: 'Adresse',
    events: 'Est informé de',
    collections: 'Documents',
    made: 'Créé',
    madeBy: 'le {date}, par {name}',
    failing: 'Rien n’est arrivé depuis le',
  },
  actions: {
    test: 'Envoyer un essai',
    pause: 'Suspendre',
    resume: 'Reprendre',
    rotate: 'Nouveau secret',
    rotateAbout: 'Un nouveau secret signe à côté de l’actuel pendant un jour.',
  },
  done: { test: 'Un essai est en route.', replay: 'Ils sont renvoyés.' },
  log: {
    heading: 'Messages à « {name} »',
    empty: 'Rien n’a encore été envoyé.',
    states: { waiting: 'En attente', delivered: 'Arrivé', 'given-up': 'Abandonné' },
    attempts: {
      one: '{count} tentative',
      many: '{count} de tentatives',
      other: '{count} tentatives',
    },
    answered: 'réponse {status} après {duration} ms',
    unanswered: 'sans réponse : {error}',
    private: 'non envoyé : l’adresse est dans un réseau privé, qui n’est pas appelé ici',
    next: 'prochaine tentative : {time}',
    replay: 'Renvoyer',
    replayDay: 'Renvoyer tout ce qui date du dernier jour',
    older: 'Messages plus anciens',
  },
  refusals: {
    'webhook-invalid': 'Indiquez un nom, une adresse en https ou http et ce dont il est informé.',
    role: 'Les webhooks relèvent d’un administrateur.',
  },
  failed: 'Cela n’a pas fonctionné. Réessayez.',
}
