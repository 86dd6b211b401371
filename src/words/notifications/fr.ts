import type { NotificationWords } from '.'

export const fr: NotificationWords = {
  kinds: {
    submitted: 'Un document attend ma relecture',
    'sent-back': 'Mon travail a été renvoyé',
    approved: 'Un document a été approuvé',
    published: 'Mon travail a été publié',
    'schedule-failed': 'Une publication programmée a échoué',
    reported: 'Un lecteur a signalé une erreur',
    mentioned: 'Quelqu’un m’a mentionné',
    answered: 'Quelqu’un a répondu à un commentaire de moi ou sur mon travail',
    overdue: 'Une relecture est en retard',
    'webhook-paused': 'Un webhook a été suspendu',
  },
  said: {
    submitted: '{actor} a soumis « {title} » à relecture',
    'sent-back': '{actor} a renvoyé « {title} »',
    approved: '{actor} a approuvé « {title} »',
    published: '{actor} a publié « {title} »',
    'schedule-failed': 'La publication programmée de « {title} » a échoué',
    reported: 'Un lecteur a signalé une erreur dans « {title} »',
    mentioned: '{actor} vous a mentionné dans un commentaire sur « {title} »',
    answered: '{actor} a répondu à un commentaire sur « {title} »',
    overdue: '« {title} » attend sa relecture depuis trop longtemps',
    'webhook-paused':
      'Le webhook « {title} » a été suspendu : rien n’y est arrivé depuis plusieurs jours',
  },
  choices: { 'at-once': 'Aussitôt', digest: 'Dans le récapitulatif quotidien', off: 'Jamais' },
  preferences: {
    heading: 'Notifications',
    description:
      'Comment vous êtes prévenu. Vous ne l’êtes jamais de ce que vous avez fait vous-même.',
    mail: 'Par courriel',
    panel: 'Dans l’interface',
  },
  mail: {
    open: 'Ouvrir « {title} »',
    why: 'Ce message vous parvient en raison de votre compte. Choisissez de quoi et comment vous êtes prévenu :',
    preferences: 'Mes notifications',
    digestSubject: {
      one: 'Une nouvelle pour vous aujourd’hui',
      many: '{count} de nouvelles pour vous aujourd’hui',
      other: '{count} nouvelles pour vous aujourd’hui',
    },
    digestHeading: 'Ce qui s’est passé depuis le dernier récapitulatif',
  },
  panel: {
    heading: 'Notifications',
    bell: 'Notifications',
    unread: {
      one: '{count} notification non lue',
      many: '{count} de notifications non lues',
      other: '{count} notifications non lues',
    },
    noneUnread: 'Aucune notification non lue',
    empty: 'Rien encore. Ce qui vous attend, et ce que devient votre travail, apparaîtra ici.',
    markRead: 'Marquer comme lue',
    markAllRead: 'Tout marquer comme lu',
    newOne: 'Nouveau',
    open: 'Ouvrir',
    more: 'Afficher les précédentes',
    settings: 'Choisir de quoi vous êtes prévenu',
    undelivered: 'Courriels non distribués',
    undeliveredIntro:
      'Seuls les administrateurs voient ceci. Vérifiez le serveur de courrier, SMTP_URL.',
    undeliveredLine: '{kind}, pour {name}, {attempts}',
    attempts: {
      one: '{count} tentative',
      many: '{count} de tentatives',
      other: '{count} tentatives',
    },
    sendAgain: 'Renvoyer',
    willBeTried: 'Un nouvel essai aura lieu de lui-même.',
    failed: 'Le serveur n’a pas répondu. Réessayez.',
  },
}
