import type { FirstStepWords } from '.'

export const fr: FirstStepWords = {
  title: 'Vos premiers pas',
  progress: {
    one: '{count} sur {total} fait',
    many: '{count} sur {total} faits',
    other: '{count} sur {total} faits',
  },
  done: '(fait)',
  hide: 'Masquer les premiers pas',
  show: 'Afficher les premiers pas',
  steps: {
    change: {
      title: 'Ouvrir un profil et le modifier',
      about: 'Tout enregistrement est un brouillon. Ce que voit le public ne change pas.',
    },
    translate: {
      title: 'Traduire un texte',
      about: 'La file montre ce qui manque dans chaque langue, en regard de l’anglais.',
    },
    submit: {
      title: 'Soumettre un brouillon à relecture',
      about:
        'Parcourez d’abord « Vérifications » à côté du formulaire : ce qui y est dit bloquant le retient.',
    },
    look: {
      title: 'Voir ce qu’une modification changerait',
      about: 'La page de relecture compare le brouillon, mot à mot, à ce que voit le public.',
    },
    comment: {
      title: 'Commenter un passage',
      about: 'Sélectionnez des mots dans le formulaire, ou appuyez sur la bulle à côté d’un champ.',
    },
    decide: {
      title: 'Décider d’une relecture',
      about: 'Approuvez la version que vous avez lue, ou renvoyez-la avec un motif.',
    },
    publish: {
      title: 'Publier un profil approuvé',
      about: 'Le site l’affiche dès que l’interface dit que c’est fait.',
    },
    schedule: {
      title: 'Programmer une publication',
      about:
        'Choisissez le jour et l’heure dans votre fuseau horaire ; le tableau de bord montre un calendrier.',
    },
    invite: {
      title: 'Inviter quelqu’un',
      about:
        'Indiquez un nom, une adresse, des rôles et un périmètre. Un courriel apporte le lien.',
    },
    settings: {
      title: 'Configurer le site',
      about: 'Son nom, ses couleurs, et après combien de jours une relecture est en retard.',
    },
    'open-trail': {
      title: 'Ouvrir le journal d’audit',
      about: 'Filtrez-le par personne ou par document, et téléchargez en CSV ce qu’il montre.',
    },
    'look-along': {
      title: 'Regarder une modification en relecture',
      about:
        'La page de relecture montre ce qui changerait ; « Historique », à côté, qui a fait quoi.',
    },
    'second-factor': {
      title: 'Protéger votre compte par une seconde étape',
      about:
        'Une application d’authentification sur votre téléphone donne un code à chaque connexion.',
    },
  },
}
