import type { DashboardWords } from '.'

export const fr: DashboardWords = {
  title: 'Ce qu’il y a à faire',
  tasks: {
    failed: {
      title: 'Publications programmées qui ont échoué',
      about:
        'Rien n’a été publié. Ouvrez le document pour en voir la raison, puis publiez-le ou renvoyez-le.',
      age: 'Échec {age}',
    },
    emergency: {
      title: 'Publications d’urgence à confirmer',
      about:
        'Elles sont en ligne sans relecture. Lisez ce que voit le public, puis confirmez ou faites modifier.',
      age: 'Publié {age}',
    },
    'sent-back': {
      title: 'Renvoyé pour correction',
      about:
        'Un relecteur a demandé des modifications. Lisez son commentaire, corrigez le texte et soumettez-le de nouveau.',
      age: 'Renvoyé {age}',
    },
    review: {
      title: 'En attente de votre relecture',
      about:
        'Ce qui attend depuis le plus longtemps vient en premier. Approuvez, ou renvoyez en donnant une raison.',
      age: 'Soumis {age}',
    },
    reports: {
      title: 'Erreurs signalées par des lecteurs',
      about:
        'Examinez chacune, corrigez le texte si le lecteur a raison et dites-lui ce qu’il en est advenu.',
      age: 'Signalée {age}',
    },
    publication: {
      title: 'Approuvé, à publier',
      about: 'Publiez maintenant ou programmez la publication.',
      age: 'Approuvé {age}',
    },
    drafts: {
      title: 'Vos brouillons',
      about: 'Vous les avez commencés. Soumettez-les à la relecture quand ils sont prêts.',
      age: 'Brouillon commencé {age}',
    },
    renewal: {
      title: 'Profils en ligne à revérifier',
      about: 'Rien de nouveau n’a été publié depuis longtemps. Vérifiez que tout est encore exact.',
      age: 'Publié {age}',
    },
    scheduled: {
      title: 'Publications programmées',
      about: 'Elles auront lieu d’elles-mêmes. Ouvrez-en une pour changer l’heure ou l’annuler.',
      age: 'Publication {age}',
    },
    handed: {
      title: 'Vos modifications en cours de traitement',
      about:
        'D’autres s’en occupent. Vous pouvez les reprendre tant qu’elles ne sont pas publiées.',
      age: 'A changé d’état {age}',
    },
    others: {
      title: 'Brouillons d’autres personnes dans votre périmètre',
      about: 'Des collègues les rédigent. Vous pouvez les poursuivre ou les soumettre.',
      age: 'A changé d’état {age}',
    },
  },
  empty: {
    'sent-back': 'Aucun relecteur n’attend de correction de votre part.',
    review:
      'Rien n’attend votre relecture. Ce qui est soumis dans votre périmètre apparaît ici de lui-même.',
    publication:
      'Rien n’attend d’être publié. Ce que les relecteurs approuvent dans votre périmètre apparaît ici.',
    drafts: 'Vous n’avez pas de brouillon. Ouvrez un profil et modifiez-le, ou commencez-en un :',
    scheduled:
      'Aucune publication n’est programmée. Ouvrez un document approuvé et choisissez « Programmer ».',
  },
  stale: {
    title: 'Traductions en retard sur l’anglais',
    about:
      'L’anglais a changé depuis qu’elles ont été écrites. Ouvrez la file d’une langue et mettez-les à jour.',
  },
  allDone: 'Vous n’avez rien à faire pour le moment.',
  overdue: 'En retard',
  overdueCount: { one: '{count} en retard', many: '{count} en retard', other: '{count} en retard' },
  showAll: {
    one: 'Tout afficher ({count})',
    many: 'Tout afficher ({count})',
    other: 'Tout afficher ({count})',
  },
  back: 'Retour au tableau de bord',
  untitled: 'Sans titre',
  create: 'Nouveau : {what}',
  claim: {
    take: 'Prendre cette relecture',
    takeOver: 'Prendre le relais',
    release: 'Rendre',
    yours: 'Vous relisez ce document',
    others: '{name} relit ce document',
    failed: 'Cela n’a pas fonctionné. Réessayez.',
  },
  calendar: {
    zone: 'Heures de votre fuseau horaire : {zone}',
    publications: {
      one: '{count} publication',
      many: '{count} publications',
      other: '{count} publications',
    },
    none: 'aucune publication',
  },
  load: {
    title: 'Relectures en attente',
    about:
      'Combien de documents attendent, où et auprès de qui. Les délais sont ceux des 90 derniers jours.',
    waiting: 'En attente',
    overdue: 'En retard',
    oldest: 'Attend depuis le plus longtemps',
    region: 'Région',
    everywhere: 'Sans pays',
    reviewers: 'Relecteurs',
    noReviewer: 'aucun',
    reviewer: 'Relecteur',
    taken: 'Pris en charge',
    decided: 'Décidés',
    median: 'La moitié décidée en',
    stranded: 'Personne ne peut relire ces documents',
    strandedAbout:
      'Aucun relecteur ne les couvre, ou tous ceux qui les couvrent y ont participé. Donnez à quelqu’un le rôle ou le périmètre.',
    none: '–',
  },
  people: {
    title: 'Personnes',
    about:
      'Les comptes qui peuvent se connecter, par rôle. Une personne compte pour chacun de ses rôles.',
    role: 'Rôle',
    count: 'Personnes',
    manage: 'Gérer les personnes',
  },
  events: {
    title: 'Derniers événements',
    about: 'Les entrées les plus récentes du journal d’audit.',
    when: 'Quand',
    what: 'Quoi',
    document: 'Où',
    who: 'Qui',
    all: 'Ouvrir le journal d’audit',
    none: 'Il ne s’est encore rien passé.',
  },
  regions: {
    africa: 'Afrique',
    americas: 'Amériques',
    'asia-south-pacific': 'Asie et Pacifique Sud',
    europe: 'Europe',
    'middle-east-north-africa': 'Moyen-Orient et Afrique du Nord',
  },
  lists: {
    label: 'Afficher par état',
    all: 'Tous',
    states: {
      draft: 'Brouillon',
      'in-review': 'En relecture',
      'changes-requested': 'À modifier',
      approved: 'Approuvé',
      published: 'Publié',
    },
    public: { none: 'Pas encore', live: 'En ligne', withdrawn: 'Retiré' },
  },
}
