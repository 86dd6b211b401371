import type { VerifyWords } from './words'

export const fr: VerifyWords = {
  title: 'Ce fichier est-il authentique ?',
  summary:
    'Chaque édition de ce site peut être conservée sous forme de fichier signé. Qui reçoit un tel fichier peut vérifier ici s’il s’agit bien de ce qui a été publié, sans modification.',
  link: 'Vérifier un fichier',
  signedFile: 'Cette édition en fichier signé (JSON)',
  file: 'Le fichier',
  fileHint: 'Un fichier dont le nom se termine par .json, de {size} Mo au plus.',
  text: 'Ou son texte',
  textHint: 'En entier, de la première accolade à la dernière.',
  check: 'Vérifier',
  privacy: 'Rien n’en est conservé et personne n’en est informé.',
  outcomes: {
    current: {
      answer: 'Authentique et actuel',
      meaning:
        'Ce fichier est l’édition {number} de « {name} », publiée ici le {date}. C’est ce que dit la page aujourd’hui.',
    },
    superseded: {
      answer: 'Authentique, mais pas le plus récent',
      meaning:
        'Ce fichier est l’édition {number} de « {name} », publiée ici le {date}. Il existe depuis une édition plus récente : la numéro {current}.',
    },
    redacted: {
      answer: 'Authentique, mais une partie en a été retirée depuis',
      meaning:
        'Ce fichier est l’édition {number} de « {name} », publiée ici le {date}. Une partie de cette édition a été retirée depuis parce que la loi l’exige. Veuillez utiliser le fichier actuel.',
    },
    withdrawn: {
      answer: 'Authentique, mais retiré',
      meaning:
        'Ce fichier est l’édition {number} d’une page, publiée ici le {date}. Cette page est actuellement retirée.',
    },
    gone: {
      answer: 'Signé ici, mais plus connu',
      meaning:
        'Ce fichier porte la signature de ce site, mais le site n’a pas d’édition de ce genre. Renseignez-vous auprès de ses responsables avant de vous y fier.',
    },
    manifest: {
      answer: 'Une liste authentique de fichiers complets',
      meaning:
        'Ce fichier est la liste de tout ce qui pouvait être téléchargé ici en entier, à la date du {date}. Il indique l’empreinte de chaque fichier.',
    },
    changed: {
      answer: 'Pas authentique : il a été modifié',
      meaning:
        'Ce fichier prétend venir de ce site, mais ce n’est pas ce qui a été signé ici. Quelque chose a été modifié, ajouté ou omis. Ne vous y fiez pas.',
    },
    elsewhere: {
      answer: 'Ne vient pas d’ici',
      meaning:
        'Ce fichier a été signé à une autre adresse avec une clé de ce site. Il n’a pas été publié ici.',
    },
    'unknown-key': {
      answer: 'Ne vient pas d’ici',
      meaning:
        'Ce fichier porte une signature, mais aucune de ce site. Il n’a pas été publié ici, ou la clé n’est plus digne de confiance. Qui l’a publié peut dire s’il est authentique.',
    },
    unsigned: {
      answer: 'Impossible à vérifier',
      meaning:
        'Il n’y a pas de signature. Cela ne veut pas dire que c’est faux : seuls les fichiers signés peuvent être vérifiés. Chaque page propose le sien sous « À propos de cette page ».',
    },
    empty: {
      answer: 'Il n’y a pas de fichier',
      meaning: 'Veuillez choisir un fichier ou coller son texte.',
    },
    throttled: {
      answer: 'Pas encore vérifié',
      meaning: 'Trop de fichiers sont venus de votre réseau. Veuillez réessayer dans une minute.',
    },
    unavailable: {
      answer: 'Pas encore vérifié',
      meaning:
        'Les clés de ce site ne peuvent pas être lues pour le moment. Veuillez réessayer dans une minute.',
    },
  },
  toEdition: 'Cette édition sur ce site',
  toCurrent: 'La page telle qu’elle est maintenant',
  toNotice: 'Pourquoi elle est retirée',
  compare: 'Ce qui a changé depuis',
  key: 'Signé avec la clé',
  howHeading: 'Sans ce site',
  how: 'Qui ne veut se fier à personne peut vérifier les fichiers avec des logiciels libres et les clés publiques, même hors ligne.',
  keys: 'Clés publiques',
}
