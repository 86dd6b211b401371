import type { ReadinessWords } from '.'

export const fr: ReadinessWords = {
  heading: 'Vérifications',
  empty: 'Rien ne s’y oppose.',
  checking: 'Vérification en cours…',
  failed:
    'Les vérifications n’ont pas pu être faites. Enregistrez ou rechargez la page pour réessayer.',
  groups: {
    blocking: {
      one: '{count} point à corriger d’abord',
      many: '{count} de points à corriger d’abord',
      other: '{count} points à corriger d’abord',
    },
    warning: {
      one: '{count} point à examiner',
      many: '{count} de points à examiner',
      other: '{count} points à examiner',
    },
    info: {
      one: '{count} remarque',
      many: '{count} de remarques',
      other: '{count} remarques',
    },
  },
  statements: {
    required: 'Ce champ est obligatoire.',
    invalid: '{message}',
    'relation-gone':
      'Ce champ renvoie à un document qui n’existe plus. Choisissez-en un autre ou retirez-le.',
    'alt-missing': 'L’image n’a pas de texte de remplacement. Décrivez ce qu’elle montre.',
    'alt-untranslated': 'Le texte de remplacement de l’image n’est pas traduit.',
    'link-gone': 'Un lien mène à un document qui n’existe plus.',
    'link-not-public':
      'Un lien mène à « {title} », qui n’est pas public : la page affiche les mots sans lien.',
    'link-not-followed':
      'Le lien vers « {url} » n’est pas une adresse web complète : la page affiche les mots sans lien.',
    'relation-not-public': '« {title} » n’est pas public : la page l’omet tant qu’il ne l’est pas.',
    'empty-field': 'Rien n’a encore été saisi ici.',
    'empty-heading': 'Il n’y a rien sous le titre « {heading} ».',
    'no-bureau': 'Le pays n’a pas encore de Bureau central national.',
    'no-agencies': 'Le pays n’a pas encore de services.',
    'web-link-broken':
      '{url} ne fonctionnait pas lors de la dernière vérification, le {date} ({answer}).',
    'web-links-unchecked': {
      one: '{count} lien vers un autre site n’a pas encore été vérifié. Il le sera en arrière-plan.',
      many: '{count} de liens vers d’autres sites n’ont pas encore été vérifiés. Ils le seront en arrière-plan.',
      other:
        '{count} liens vers d’autres sites n’ont pas encore été vérifiés. Ils le seront en arrière-plan.',
    },
    'web-links-off': {
      one: '{count} lien vers un autre site n’est pas vérifié : la vérification est désactivée sur ce serveur.',
      many: '{count} de liens vers d’autres sites ne sont pas vérifiés : la vérification est désactivée sur ce serveur.',
      other:
        '{count} liens vers d’autres sites ne sont pas vérifiés : la vérification est désactivée sur ce serveur.',
    },
    'no-source': 'Aucune source n’est indiquée pour ce fait.',
    'never-verified': 'La date de la dernière vérification de ce fait n’est pas indiquée.',
    'review-due': 'Ce fait a été vérifié pour la dernière fois le {date}. Vérifiez-le de nouveau.',
    'nothing-translated': {
      one: 'Le seul texte n’est pas traduit en {language} : les lecteurs voient l’anglais.',
      many: 'Aucun des {count} de textes n’est traduit en {language} : les lecteurs voient l’anglais.',
      other:
        'Aucun des {count} textes n’est traduit en {language} : les lecteurs voient l’anglais.',
    },
    'texts-untranslated': {
      one: '{count} texte sur {total} manque en {language} : la page mélange les langues.',
      many: '{count} de textes sur {total} manquent en {language} : la page mélange les langues.',
      other: '{count} textes sur {total} manquent en {language} : la page mélange les langues.',
    },
    'translation-stale': 'L’anglais a changé depuis que ce texte a été traduit.',
    'neighbours-differ': 'Le texte compte {stated} voisins ; la liste des voisins en a {known}.',
    'membership-differs':
      'Le texte donne {stated} comme année d’adhésion ; le champ indique {known}.',
    'city-differs':
      'Le texte situe le bureau à « {stated} » ; le profil du bureau indique {known}.',
    'agencies-differ': 'Le texte compte {stated} services ; il y en a {known}.',
  },
}
