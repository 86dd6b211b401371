import type { ApiKeyWords } from '.'

export const fr: ApiKeyWords = {
  heading: 'Clés d’API',
  about:
    'Avec une clé, un programme lit ce qui est publié à son propre débit et, si vous l’autorisez, lit et soumet des brouillons. Aucune clé n’approuve, ne publie, ne retire ni ne modifie les réglages.',
  notAllowed: 'Les clés d’API sont montrées aux administrateurs et aux auditeurs.',
  empty: 'Aucune clé n’a encore été créée.',
  make: {
    heading: 'Créer une clé',
    name: 'Service',
    nameHint: 'Les brouillons et le journal d’audit le nomment comme auteur.',
    owner: 'Qui en répond',
    ownerHint: 'Une personne ou un bureau joignable.',
    rights: 'Ce que permet la clé',
    rightsHint: 'Qui crée une clé compte comme auteur de ce qui est écrit avec elle.',
    scope: 'Brouillons de quels pays',
    days: 'Durée de validité en jours',
    perMinute: 'Requêtes par minute',
    perMinuteHint: 'Laissez vide pour le débit habituel.',
    submit: 'Créer la clé',
  },
  rights: {
    'read-published': 'Lire ce qui est publié (toute clé)',
    'read-drafts': 'Lire des brouillons',
    'submit-drafts': 'Écrire des brouillons et les soumettre à relecture',
  },
  states: { active: 'Active', expired: 'Expirée', revoked: 'Révoquée' },
  secret: {
    heading: 'Copiez la clé maintenant',
    about:
      'Elle n’est montrée que cette fois et ne pourra plus l’être. Transmettez-la par une voie sûre.',
    label: 'Clé de « {name} »',
    copy: 'Copier la clé',
    copied: 'Copiée',
    done: 'Je l’ai conservée',
  },
  facts: {
    owner: 'Qui en répond',
    key: 'Clé',
    endsIn: 'se termine par {hint}',
    rights: 'Permet de',
    scope: 'Brouillons de',
    rate: 'Débit',
    made: 'Créée',
    madeBy: 'le {date}, par {name}',
    expires: 'Expire',
    used: 'Dernière utilisation',
    neverUsed: 'jamais',
    previous: 'La clé précédente compte jusqu’au',
  },
  everywhere: 'tous les pays',
  usualRate: 'le débit habituel',
  perMinute: {
    one: '{count} requête par minute',
    many: '{count} de requêtes par minute',
    other: '{count} requêtes par minute',
  },
  rotate: {
    open: 'Remplacer la clé de « {name} »',
    about:
      'Une nouvelle clé est créée et montrée une fois. La clé actuelle compte encore le temps que vous indiquez.',
    grace: 'La clé actuelle compte',
    hours: {
      one: 'encore {count} heure',
      many: 'encore {count} d’heures',
      other: 'encore {count} heures',
    },
    atOnce: 'plus, dès maintenant',
    submit: 'La remplacer',
  },
  revoke: {
    open: 'Révoquer la clé de « {name} »',
    about:
      'Elle prend fin immédiatement et définitivement. Le programme qui l’utilise sera refusé.',
    submit: 'La révoquer',
  },
  cancel: 'Annuler',
  refusals: {
    'key-invalid':
      'La clé n’a pas été créée : un champ manque ou dépasse les limites. Indiquez les pays des brouillons.',
    role: 'Les clés d’API relèvent d’un administrateur.',
    state: 'Cette clé ne compte plus. Créez-en une nouvelle.',
  },
  failed: 'Cela n’a pas fonctionné. Réessayez.',
}
