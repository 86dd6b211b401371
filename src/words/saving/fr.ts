import type { SavingWords } from '.'

export const fr: SavingWords = {
  save: 'Enregistrer le brouillon',
  modified: 'Pas encore enregistré',
  saving: 'Enregistrement…',
  saved: 'Enregistré à {time}',
  offline: 'Hors ligne, conservé dans cet onglet',
  signedOut: 'Vous êtes déconnecté. Vos modifications sont conservées dans cet onglet.',
  signIn: 'Se reconnecter',
  refused: 'Non enregistré : voir la liste au-dessus du formulaire',
  stale: 'Non enregistré : modifié entre-temps par quelqu’un d’autre',
  yes: 'Oui',
  no: 'Non',
  kept: 'Des modifications faites à {time} n’ont pas été enregistrées. Elles sont conservées dans cet onglet.',
  putBack: 'Les remettre',
  discard: 'Les abandonner',
  open: '{name} a ouvert ce document à {time}.',
  openAndSaved:
    '{name} a ouvert ce document à {time} et l’a enregistré pour la dernière fois à {saved}.',
  meanwhile: 'Modifié par {name} à {time}, depuis que vous l’avez ouvert.',
  loadNewest: 'Afficher la version la plus récente',
  conflict: {
    heading: 'Deux versions : choisissez-en une',
    explanation:
      '{name} a enregistré ce document à {time}, après que vous l’avez ouvert. Rien n’est perdu, quel que soit votre choix.',
    elsewhere:
      'Personne d’autre n’a modifié les champs que vous avez modifiés. Vos modifications sont compatibles.',
    field: 'Champ',
    mine: 'La vôtre, non enregistrée',
    theirs: 'Enregistrée par {name}',
    empty: '(vide)',
    keepMine: 'Garder la mienne',
    keepMineHint:
      'Enregistre les champs que vous avez modifiés par-dessus la version la plus récente. L’autre version reste dans l’historique.',
    takeTheirs: 'Prendre la leur',
    takeTheirsHint:
      'Affiche la version la plus récente. La vôtre reste dans cet onglet et peut être remise.',
  },
  problems: {
    heading: 'Il y a un problème',
  },
}
