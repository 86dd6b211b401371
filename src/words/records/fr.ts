import type { RecordWords } from '.'

export const fr: RecordWords = {
  history: 'Historique',
  administration: 'Administration',
  kinds: {
    countries: 'Pays',
    ncbs: 'Bureau central national',
    agencies: 'Service',
    'crime-areas': 'Domaine de criminalité',
  },
  media: {
    singular: 'Image',
    plural: 'Images',
    help: 'Des images pour les fiches. Une image devient publique lorsqu’une fiche publiée l’utilise.',
    tooLarge:
      'Cette image fait {size} Mo ; la plus grande qui puisse être envoyée fait {most} Mo. Choisissez-en une plus petite.',
    alt: {
      label: 'Texte de remplacement',
      help: 'Ce que montre l’image, pour les personnes qui ne la voient pas. Exemple : Deux agents contrôlent un camion à un poste-frontière',
    },
    caption: {
      label: 'Légende',
      help: 'Quoi, où et quand. Exemple : Contrôle commun à la frontière près d’Arlon, mai 2026',
    },
    credit: {
      label: 'Crédit',
      help: 'Qui a fait l’image. Exemple : Police fédérale / J. Peeters',
    },
    licence: {
      label: 'Licence',
      help: 'À quelles conditions elle peut être montrée. Exemple : CC BY 4.0',
    },
  },
  editions: {
    singular: 'Édition',
    plural: 'Éditions',
    help: 'Chaque publication, complète et immuable.',
    collection: 'Type',
    document: 'Document',
    title: 'Titre',
    number: 'Numéro',
    content: 'Contenu',
    media: 'Images',
    hash: {
      label: 'Empreinte',
      help: 'SHA-256 du contenu et des images qu’il utilise.',
    },
    changeNote: 'Note de modification',
    emergency: 'Publié en urgence',
    corrects: 'Erreurs signalées par des lecteurs qu’elle corrige',
    redactedAt: 'Mots retirés le',
    publishedAt: 'Publié le',
  },
  events: {
    singular: 'Événement',
    plural: 'Journal d’audit',
    help: 'Qui a fait quoi, et quand. Rien ici ne peut être modifié ni supprimé.',
    at: 'Quand',
    event: {
      label: 'Événement',
      help: 'L’étape du circuit, ou ce qui s’est passé d’autre.',
    },
    collection: 'Type',
    document: 'Document',
    title: 'Titre',
    actor: 'Compte',
    actorName: 'Qui',
    from: 'De',
    to: 'À',
    publicFrom: 'Public avant',
    publicTo: 'Public après',
    comment: 'Commentaire',
    version: 'Version',
    edition: 'Édition',
    details: 'Détails',
  },
  users: {
    singular: 'Personne',
    plural: 'Personnes',
    name: 'Nom',
    roles: {
      label: 'Rôles',
      help: 'Une personne peut en avoir plusieurs. Personne n’approuve une modification à laquelle il a pris part, quels que soient ses rôles.',
    },
    scope: {
      label: 'Périmètre',
      help: 'Là où les rôles s’appliquent. Chacun peut lire tous les brouillons.',
      kind: 'Type',
      regions: 'Régions',
      countries: 'Pays',
    },
    scopes: {
      all: 'Partout',
      regions: 'Régions',
      countries: 'Pays',
    },
    locale: {
      label: 'Langue',
      help: 'La langue du panneau et des courriels, dès la prochaine connexion. À défaut, celle du navigateur.',
    },
    deactivated: {
      label: 'Désactivé',
      help: 'Une personne désactivée ne peut pas se connecter. Rien de ce qu’elle a fait n’est perdu.',
    },
  },
  settings: {
    site: {
      label: 'Réglages du site',
      name: {
        label: 'Nom',
        help: 'En haut de chaque page. Exemple : Coopération policière dans le monde',
      },
      tagline: {
        label: 'Accroche',
        help: 'Une phrase qui dit à quoi sert le site.',
      },
      accentColour: {
        label: 'Couleur d’accent',
        help: 'Liens et boutons. Exemple : #0b5d66',
      },
      disclaimer: {
        label: 'Avertissement',
        help: 'Affiché au bas de chaque page.',
      },
      showMap: {
        label: 'Afficher les cartes',
        help: 'Une carte du monde sur la page d’accueil et sur les pages des domaines criminels. Les mêmes pays figurent toujours à côté sous forme de liste.',
      },
      mapNote: {
        label: 'Mention sous les cartes',
        help: 'Ce que la carte dit, ou ne dit pas, des frontières. Sans texte de votre part, le site indique que les frontières n’expriment aucune opinion.',
      },
      logo: 'Logo',
    },
    home: {
      label: 'Page d’accueil',
      heading: 'Titre',
      introduction: {
        label: 'Introduction',
        help: 'Deux ou trois phrases sous le titre.',
      },
    },
    navigation: {
      label: 'Navigation',
      items: 'Liens',
      item: 'Lien',
      text: {
        label: 'Libellé',
        help: 'Exemple : Pays',
      },
      href: {
        label: 'Adresse',
        help: 'Une adresse de ce site sans la langue. Exemple : /countries',
      },
    },
  },
}
