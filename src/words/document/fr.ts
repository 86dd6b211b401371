import type { DocumentWords } from '.'

export const fr: DocumentWords = {
  heading: 'Circuit de publication',
  saveFirst:
    'Enregistrez une première fois le brouillon ; il pourra ensuite être soumis à la relecture.',
  edition: 'Édition {number}, publiée le {date}.',
  seeLive: 'Voir la page en ligne',
  flagged: 'Publié en urgence : la relecture reste à faire.',
  scheduled: 'Publication prévue le {date}.',
  scheduleFailed: 'La publication programmée a échoué : {reason}',
  sentBack: 'Renvoyé par {name}',
  next: 'Prochaine étape',
  steps: {
    submit: 'Un contributeur le termine et le soumet à la relecture.',
    approve: 'Un relecteur qui n’y a pas pris part l’approuve ou le renvoie.',
    publish: 'Un responsable de publication le publie ou programme sa publication.',
    confirm: 'Un relecteur examine après coup l’édition d’urgence et la confirme.',
    restore:
      'Un responsable de publication rétablit la dernière édition ; d’ici là, un avis remplace la page.',
  },
  byItself:
    'Il sera publié de lui-même au moment prévu. D’ici là, la programmation peut être annulée, ou le document rouvert en brouillon.',
  nothingNext:
    'Rien n’est en attente. Le modifier ouvre l’édition suivante ; la page en ligne reste telle quelle.',
  whoCan: 'Qui peut le faire : {names}',
  andMore: { one: '{count} autre', many: '{count} autres', other: '{count} autres' },
  nobodyCan:
    'Personne ne le peut pour l’instant. Un administrateur peut attribuer le rôle {role} à quelqu’un.',
  otherSteps: 'Autres étapes',
  notNow: 'Impossible pour l’instant, et pourquoi',
  questions: {
    'change-note': 'Qu’est-ce qui a changé ?',
    comment: 'Que faut-il modifier ?',
    notice: 'Avis public à la place de la page',
    reason: 'Pourquoi cela ne peut-il pas attendre une relecture ?',
  },
  hints: {
    'change-note':
      'Le public lit cette note à côté de la page. Exemple : « Chiffres de la traite des êtres humains mis à jour pour 2026. »',
    comment: 'L’auteur lit ce commentaire, jamais le public. Dites où, et ce qui serait juste.',
    notice:
      'Le public lit cet avis. Exemple : « Cette page est en cours de correction et sera rétablie d’ici vendredi. »',
    reason: 'Les relecteurs et les auditeurs lisent ce motif, jamais le public.',
  },
  missing: {
    'change-note': 'Dites ce qui a changé, en anglais au moins.',
    comment: 'Dites ce qu’il faut modifier.',
    notice: 'Rédigez l’avis, en anglais au moins.',
    reason: 'Dites pourquoi cela ne peut pas attendre.',
  },
  inOtherLanguages: 'Dans d’autres langues (facultatif)',
  when: 'Quand, dans votre fuseau horaire ({zone})',
  times: {
    missing: 'Choisissez une date et une heure.',
    invalid: 'Cette date n’existe pas. Une année compte quatre chiffres.',
    past: 'Ce moment est déjà passé. Choisissez un moment à venir ou publiez maintenant.',
    skipped:
      'Cette heure n’existe pas dans votre fuseau horaire : les horloges sont alors avancées. Choisissez-en une autre.',
  },
  savesFirst: 'Vos modifications sont d’abord enregistrées.',
  confirm: {
    publish: 'Publier maintenant',
    approve: 'Approuver cette version',
    discard: 'Oui, l’abandonner',
    withdraw: 'Retirer maintenant',
    'emergency-publish': 'Publier sans relecture',
  },
  cancel: 'Annuler',
  done: '{transition} : c’est fait.',
  noAnswer: 'Le serveur n’a pas répondu. Réessayez.',
  signedOut: 'Vous êtes déconnecté. Ce que vous avez écrit reste ici.',
  readOnly: 'Vous pouvez lire ce document, mais pas le modifier.',
  frozen: {
    'in-review':
      'En relecture : le texte est figé, afin que ce qui est approuvé soit ce qui a été lu.',
    approved:
      'Approuvé : le texte est figé, afin que ce qui est publié soit ce qui a été approuvé.',
  },
  unfreezeFirst: 'Pour modifier quelque chose, reprenez-le d’abord.',
  toWorkflow: 'État actuel et prochaine étape',
}
