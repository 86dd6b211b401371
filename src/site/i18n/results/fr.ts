import type { ResultsWords } from './words'

export const fr: ResultsWords = {
  didYouMean: 'Vouliez-vous dire {meant} ?',
  corrected: 'Aucun résultat pour « {typed} ». Voici les résultats pour {meant}.',
  nearest: 'Aucun résultat pour « {typed} ». Voici les résultats pour les mots les plus proches.',
  exactly: 'Rechercher « {typed} » exactement comme c’est écrit',
  otherLanguages:
    'Aucun résultat en français pour « {typed} ». Ces résultats sont dans d’autres langues.',
  someWords:
    'Aucune page ne contient tous les mots de « {typed} ». Ces résultats en contiennent certains.',
  none: 'Aucun résultat pour « {typed} ».',
  advice: [
    'Vérifiez l’orthographe, ou essayez avec moins de mots ou des mots plus courants.',
    'Un pays se trouve aussi par ses codes et par ses noms dans d’autres langues, un bureau par sa ville, un service par son sigle.',
    'Les mots entre guillemets sont cherchés côte à côte ; un mot précédé d’un signe moins ne doit pas y figurer.',
  ],

  kinds: 'Types de résultats',
  everything: 'Tous les résultats',
  ofKind: {
    countries: 'Pays',
    ncbs: 'Bureaux',
    agencies: 'Services',
    'crime-areas': 'Domaines de criminalité',
  },

  pages: 'Pages de résultats',
  previous: 'Page précédente',
  next: 'Page suivante',

  unavailable: 'La recherche ne répond pas pour le moment',
  unavailableText:
    'Veuillez réessayer dans quelques minutes. En attendant, tout peut être lu sans recherche :',
}
