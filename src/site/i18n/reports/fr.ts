import type { ReportWords } from './words'

export const fr: ReportWords = {
  link: 'Signaler une erreur dans cette section',
  linkOfPage: 'Signaler une autre erreur sur cette page',
  title: '{name} : signaler une erreur',
  titleOfPage: 'Signaler une erreur',
  wholePage: 'La page dans son ensemble',
  description: 'Description',
  about: 'À propos de la section « {section} », dans l’édition {number} du {date}.',
  aboutOther:
    'La page a changé depuis que vous l’avez ouverte. Vérifiez que l’erreur s’y trouve encore.',
  wrong: 'Qu’est-ce qui est faux ?',
  wrongHint: 'Citez les mots qui sont faux. 2 000 caractères au plus.',
  right: 'Qu’est-ce qui serait juste, ou où est-ce écrit ? (facultatif)',
  rightHint: '1 000 caractères et deux adresses web au plus.',
  trap: 'Laissez ce champ vide',
  privacy:
    'Seuls les rédacteurs de cette page lisent ce que vous écrivez ; ce n’est jamais publié. Nous ne demandons pas qui vous êtes et ne gardons aucune adresse de vous. Ne nommez pas de personnes privées. Votre texte est supprimé 90 jours après la réponse, ou quand vous le voulez.',
  send: 'Envoyer le signalement',
  problemTitle: 'Le signalement n’a pas été envoyé',
  problems: {
    'too-short': 'Dites ce qui est faux en 10 caractères au moins.',
    'too-long': 'Raccourcissez le texte : 2 000 et 1 000 caractères au plus.',
    'too-many-links': 'Retirez des adresses web : deux au plus.',
    trap: 'Un champ qui doit rester vide a été rempli. Renvoyez le formulaire tel qu’il est maintenant.',
    'too-fast': 'C’était très rapide. Vérifiez votre texte et envoyez-le de nouveau.',
    'too-old':
      'Le formulaire était ouvert depuis trop longtemps. Vérifiez votre texte et envoyez-le de nouveau.',
    throttled:
      'Trop de signalements sont arrivés de votre réseau. Votre texte est toujours là : envoyez-le de nouveau dans une heure.',
  },
  statusTitle: 'Votre signalement d’une erreur',
  keepAddress:
    'Gardez l’adresse de cette page : c’est ici seulement que vous verrez ce que devient votre signalement. Personne d’autre ne la connaît.',
  reported: 'Page',
  section: 'Section',
  receivedOn: 'Reçu le',
  state: 'Ce qu’il en est',
  states: {
    received: 'Il a été reçu. Personne ne l’a encore examiné.',
    'looked-at': 'Un rédacteur l’examine.',
    corrected: 'Vous aviez raison. La correction paraîtra dès qu’elle aura été relue.',
    published: 'L’erreur est corrigée. Merci.',
    unchanged: 'Il a été examiné. La page reste telle quelle.',
    withdrawn: 'Vous l’avez retiré.',
  },
  reply: 'Réponse des rédacteurs',
  changed: 'Ce qui a changé dans l’édition {number}',
  inEdition: 'La page corrigée, édition {number}',
  takeBack: 'Supprimer mon texte',
  takeBackText:
    'Votre texte est supprimé aussitôt. Tant que personne n’a répondu, le signalement est retiré avec lui.',
  takenBack: 'Votre texte a été supprimé.',
  corrects: {
    one: 'Corrige une erreur signalée par un lecteur',
    many: 'Corrige {count} d’erreurs signalées par des lecteurs',
    other: 'Corrige {count} erreurs signalées par des lecteurs',
  },
}
