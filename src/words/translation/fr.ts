import type { TranslationWords } from '.'

export const fr: TranslationWords = {
  tab: 'Traduire',
  into: 'Traduire vers',
  percent: 'Traduit à {percent} %',
  missing: {
    one: '{count} texte manquant',
    many: '{count} de textes manquants',
    other: '{count} textes manquants',
  },
  stale: {
    one: '{count} texte en retard sur l’anglais',
    many: '{count} de textes en retard sur l’anglais',
    other: '{count} textes en retard sur l’anglais',
  },
  states: { missing: 'Manquant', stale: 'En retard sur l’anglais', current: 'Traduit' },
  onlyOpen: 'N’afficher que ce qui manque ou est en retard',
  nothingOpen: 'Tout est traduit et à jour.',
  english: 'Anglais',
  whatChanged: 'Ce qui a changé depuis dans l’anglais',
  unknownChange: 'L’anglais a changé depuis que ce texte a été traduit.',
  stillRight: 'La traduction reste juste',
  confirmed: 'C’est noté : la traduction correspond à l’anglais actuel.',
  save: 'Enregistrer la traduction',
  saving: 'Enregistrement…',
  saved: 'Enregistré comme brouillon.',
  failed:
    'Rien n’a été enregistré ; votre texte est toujours là. Le serveur n’a pas répondu : réessayez.',
  readOnly: 'Vous pouvez lire ce document mais pas le modifier :',
  onePerLine: 'Un par ligne.',
  nothingToTranslate: 'Il n’y a pas encore de texte anglais, donc rien à traduire.',
  queue: {
    heading: 'Traductions',
    intro:
      'Les profils dont des textes manquent ou sont en retard sur l’anglais, ceux qui attendent depuis le plus longtemps d’abord.',
    filters: { all: 'Tous', begun: 'Commencés', stale: 'En retard sur l’anglais' },
    empty:
      'Rien n’attend d’être traduit ici. Choisissez une autre langue ci-dessus, ou affichez tout.',
    waiting: { one: '{count} profil', many: '{count} de profils', other: '{count} profils' },
    since: 'depuis le {date}',
    previous: 'Page précédente',
    next: 'Page suivante',
  },
}
