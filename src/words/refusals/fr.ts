import type { RefusalWords } from '.'

export const fr: RefusalWords = {
  states: {
    draft: 'en brouillon',
    'in-review': 'en relecture',
    'changes-requested': 'en attente de modifications',
    approved: 'approuvé',
    published: 'publié',
  },
  publics: { none: 'pas encore public', live: 'en ligne', withdrawn: 'retiré' },
  or: 'ou',
  quoted: '« {name} »',
  sentences: {
    'sign-in': 'Connectez-vous d’abord.',
    'sign-in-to-change': 'Connectez-vous pour modifier du contenu.',
    'account-gone': 'Ce compte n’existe plus ou est désactivé.',
    'account-deactivated': 'Ce compte est désactivé. Adressez-vous à un administrateur.',
    'not-joined':
      'Vous avez été invité et ne vous êtes pas encore inscrit. Ouvrez le lien de l’invitation.',
    'not-found': 'Ce document n’existe pas.',
    role: '{transition} exige le rôle {role}.',
    'role-create': 'Créer un document exige le rôle {role}.',
    'role-edit': 'Modifier exige le rôle {role}.',
    'role-delete': 'Supprimer un brouillon exige le rôle {role}.',
    'rights-by-administrator': 'Les rôles et le périmètre sont attribués par un administrateur.',
    'own-rights':
      'Personne ne modifie ses propres rôles ni son périmètre. Adressez-vous à un autre administrateur.',
    'append-only': 'Personne ne peut modifier ni supprimer les éditions et le journal d’audit.',
    scope:
      'Ce document se trouve hors de votre périmètre, tel qu’il est en ligne ou tel que la copie de travail le rendrait.',
    'four-eyes-change':
      'Vous avez écrit, importé ou soumis une partie de cette modification ; quelqu’un d’autre doit donc l’approuver.',
    'four-eyes-edition':
      'Vous avez écrit, soumis ou publié cette édition ; quelqu’un d’autre doit donc la confirmer.',
    'direct-publish':
      'Un contenu ne devient public que par l’étape {transition}, après relecture. Enregistrez-le en brouillon et soumettez-le.',
    'direct-withdraw':
      'Un document ne quitte le site que par l’étape {transition}, avec un avis public. Enregistrez votre modification en brouillon.',
    'restore-is-draft':
      'Restaurer crée un brouillon. Il devient public par l’étape {transition}, après relecture.',
    'no-duplicates':
      'Les documents ne se dupliquent pas : chaque pays, adresse et code n’existe qu’une fois. Créez un nouveau brouillon ; il devient public par l’étape {transition}.',
    frozen:
      'Le contenu est figé tant que le document est {state}. Utilisez d’abord {transition} pour le reprendre en brouillon.',
    'cannot-be-deleted': 'Un document {state} ne peut pas être supprimé.',
    'cannot-be-saved': 'Un document {state} ne peut pas être enregistré.',
    state: '{transition} est possible lorsqu’un document est {states} ; celui-ci est {state}.',
    public: '{transition} est possible lorsqu’un document est {publics} ; celui-ci est {public}.',
    'has-edition':
      'Un document qui a été publié n’est jamais supprimé. Utilisez {withdraw} pour le retirer du site ou {discard} pour abandonner le brouillon.',
    'picture-in-use':
      'Une édition publiée utilise cette image, elle ne peut donc pas être supprimée. Retirez-la plutôt du profil.',
    'named-in-frozen':
      '{title} mentionne cet élément, et son contenu est figé tant que le document est {state}. Utilisez-y d’abord {transition}, puis retirez l’élément.',
    'named-in-edition':
      'Ce qui a été publié sous le nom de {title} mentionne cet élément. Retirez-le d’abord de ce document et faites publier ce changement, puis supprimez-le.',
    'named-in-draft':
      'Le brouillon {title} mentionne cet élément. Retirez-le de ce document avant de le supprimer.',
    'named-in-settings':
      'Les réglages du site utilisent cette image. Un administrateur peut y choisir une autre image ; elle pourra ensuite être supprimée.',
    'shown-by-settings':
      'Les réglages du site utilisent cette image ; seul un administrateur peut donc la modifier. Téléversez plutôt une autre image.',
    'no-difference': 'Rien ne diffère de l’édition en ligne ; il n’y a donc rien à relire.',
    'not-approved-content':
      'Le contenu n’est pas exactement celui qui a été approuvé. Utilisez {changes} ou {reopen}, puis faites-le relire.',
    'no-edition': 'Ce document n’a jamais été publié ; il n’y a donc pas d’édition à retrouver.',
    'not-flagged':
      'L’édition en ligne n’attend pas de relecture à la suite d’une publication d’urgence.',
    'not-scheduled': 'Aucune publication n’est programmée.',
    'schedule-replaced': 'Cette publication programmée a été remplacée ou annulée.',
    'change-note-missing':
      'Dites ce qui a changé, en anglais au moins : le public le lira dans la liste des modifications.',
    'comment-missing': 'Dites ce qu’il faut modifier.',
    'notice-missing': 'Rédigez l’avis public qui remplacera la page, en anglais au moins.',
    'reason-missing': 'Donnez la raison de publier sans relecture.',
    'comment-invalid':
      'Le texte doit compter 4 000 caractères au plus par langue, avec au moins l’anglais.',
    'expected-version-missing': 'Indiquez la version que vous avez vue.',
    'scheduled-for-missing': 'Indiquez quand publier : une date et une heure.',
    'scheduled-for-invalid': 'Indiquez une date et une heure complètes, avec un fuseau horaire.',
    'scheduled-for-past':
      'Ce moment est déjà passé. Choisissez un moment à venir ou publiez maintenant.',
    'stale-decision':
      'Le document a changé depuis la version que vous avez vue. Regardez-le de nouveau et décidez sur ce qu’il dit maintenant.',
    'stale-save':
      'Quelqu’un d’autre a enregistré ce document depuis que vous l’avez ouvert. Rien n’est perdu : regardez la version plus récente, puis enregistrez de nouveau.',
    concurrent: 'Quelqu’un d’autre modifie ce document en ce moment. Réessayez dans un instant.',
    'not-saved':
      'La base de données n’a pas accepté la modification ; rien n’a été enregistré. Réessayez.',
    unavailable:
      'La base de données ne répond pas pour le moment. Réessayez dans un instant, en regardant d’abord si votre modification a quand même été enregistrée.',
    'picture-not-kept': 'L’image n’a pas pu être conservée. Réessayez dans un instant.',
    'choose-picture': 'Choisissez une image à envoyer.',
    'unreadable-picture':
      'Ce fichier n’est pas une image lisible. Envoyez un fichier JPEG, PNG, WebP ou AVIF.',
  },
}
