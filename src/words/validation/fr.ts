import type { ValidationWords } from '.'

export const fr: ValidationWords = {
  required: 'ce champ est obligatoire.',
  fillIn: 'Remplissez ce champ.',
  text: 'Écrivez du texte ici.',
  comment: 'Rédigez un commentaire.',
  slug: 'Utilisez des minuscules a–z, des chiffres et des traits d’union simples, 80 caractères au plus, par exemple « cote-d-ivoire ».',
  iso2: 'Un code ISO 3166-1 alpha-2 comporte deux majuscules, par exemple « BE ».',
  iso3: 'Un code ISO 3166-1 alpha-3 comporte trois majuscules, par exemple « BEL ».',
  partialDate:
    'Écrivez la date aussi précisément qu’elle est connue : « 1923-09-07 », « 1986-10 » ou « 1986 ». Le jour doit exister.',
  webAddress: 'Écrivez une adresse complète, par exemple « https://www.police.be ».',
  webProtocol: 'Seules les adresses commençant par https:// ou http:// peuvent être affichées.',
  siteAddress: 'Écrivez une adresse de ce site sans la langue, par exemple « /countries ».',
  colour: 'Écrivez la couleur avec # et six chiffres hexadécimaux, par exemple « #0b4f8a ».',
  tooLong: 'Limitez-vous à {limit} caractères ; il y en a {length}.',
  taken:
    'Un autre document utilise déjà « {value} ». Choisissez une autre valeur ou modifiez ce document-là.',
  secondBureau: 'Ce pays a déjà un Bureau central national. Modifiez plutôt celui-ci.',
  ancestor:
    'Un service ne peut pas se trouver au-dessus de lui-même. Choisissez un service de rattachement qui n’en dépend pas.',
  otherCountry:
    'Le service de rattachement appartient à un autre pays. Choisissez-en un du même pays.',
  altMissing: 'Dites en mots ce que montre l’image, pour les personnes qui ne la voient pas.',
  missingTarget: 'aucun document ne porte l’identifiant {id}.',
}
