import type { ListWords } from '.'

export const fr: ListWords = {
  together: 'Ensemble, tous ou aucun',
  selected: {
    one: '{count} sélectionné.',
    many: '{count} sélectionnés.',
    other: '{count} sélectionnés.',
  },
  nothingTogether:
    'Aucune étape ne vous est possible pour tous à la fois. Sélectionnez des documents dans le même état et dans votre périmètre.',
  empty: {
    noMatchFor: 'Rien ne correspond à « {search} »',
    noMatch: 'Rien ne correspond à ces filtres',
    shorten: 'Vérifiez l’orthographe, cherchez une partie plus courte du nom, ou affichez tout.',
    widen: 'Aucun document n’est ainsi pour l’instant. Retirez un filtre, ou affichez tout.',
    showAll: 'Effacer la recherche et les filtres',
    nothing: 'Il n’y a encore rien ici',
    create: 'Nouveau : {what}',
    begin: {
      profiles: 'Commencez le premier. C’est un brouillon tant que personne d’autre ne l’a relu.',
      media:
        'Téléversez la première image. Elle ne devient publique que si une page publiée l’utilise.',
    },
    wait: {
      profiles: 'Les contributeurs commencent les documents ; ils apparaissent ici aussitôt.',
      media: 'Les contributeurs téléversent les images ; elles apparaissent ici aussitôt.',
      editions: 'Chaque publication ajoute ici une édition, et aucune n’est jamais retirée.',
      other: 'Ce qui est consigné apparaît ici de lui-même.',
    },
  },
}
