import type { PeopleMail } from '.'

export const fr: PeopleMail = {
  invitation: {
    subject: 'Vous êtes invité à rejoindre Liaison',
    paragraphs: [
      'Bonjour {name}, {by} vous invite à travailler sur les profils de pays dans Liaison. Ouvrez cette adresse pour choisir votre mot de passe :',
      'L’adresse sert une seule fois, pendant sept jours. Si elle a expiré, demandez-en une nouvelle à {by}.',
      'Si vous n’attendiez pas ce message, vous n’avez rien à faire.',
    ],
  },
  forgotten: {
    subject: 'Choisissez un nouveau mot de passe pour Liaison',
    paragraphs: [
      'Quelqu’un, vous sans doute, a demandé un nouveau mot de passe pour votre compte. Ouvrez cette adresse pour le choisir :',
      'L’adresse sert une seule fois, pendant une heure. Si vous n’avez rien demandé, vous n’avez rien à faire : votre mot de passe reste le même.',
    ],
  },
  notices: {
    secondFactorOn: {
      subject: 'La connexion en deux étapes est activée',
      paragraphs: [
        'La connexion en deux étapes a été activée pour votre compte. Gardez vos codes de secours en lieu sûr.',
      ],
    },
    secondFactorOff: {
      subject: 'La connexion en deux étapes est désactivée',
      paragraphs: ['La connexion en deux étapes a été désactivée pour votre compte.'],
    },
    secondFactorReset: {
      subject: 'La connexion en deux étapes a été réinitialisée',
      paragraphs: [
        'Un administrateur a retiré la connexion en deux étapes de votre compte. Votre application d’authentification et vos codes de secours ne comptent plus. Connectez-vous avec votre mot de passe et configurez-la de nouveau.',
      ],
    },
    recoveryCodeUsed: {
      subject: 'Un code de secours a été utilisé',
      paragraphs: [
        'Quelqu’un s’est connecté à votre compte avec l’un de vos codes de secours. Ce code ne fonctionnera plus. S’il en reste peu, créez-en de nouveaux sur la page de votre compte.',
      ],
    },
    passwordSet: {
      subject: 'Votre mot de passe a été changé',
      paragraphs: [
        'Un administrateur a défini un nouveau mot de passe pour votre compte et mis fin à toutes ses sessions.',
      ],
    },
  },
  noticeEnd: 'Si vous n’êtes pas au courant, prévenez immédiatement un administrateur.',
}
