import type { ValidationWords } from '.'

export const es: ValidationWords = {
  required: 'este campo es obligatorio.',
  fillIn: 'Rellene este campo.',
  text: 'Escriba texto aquí.',
  comment: 'Escriba un comentario.',
  slug: 'Use minúsculas a–z, cifras y guiones simples, 80 caracteres como máximo, por ejemplo «cote-d-ivoire».',
  iso2: 'Un código ISO 3166-1 alfa-2 tiene dos mayúsculas, por ejemplo «BE».',
  iso3: 'Un código ISO 3166-1 alfa-3 tiene tres mayúsculas, por ejemplo «BEL».',
  partialDate:
    'Escriba la fecha con la precisión conocida: «1923-09-07», «1986-10» o «1986». El día debe existir.',
  webAddress: 'Escriba una dirección completa, por ejemplo «https://www.police.be».',
  webProtocol: 'Solo se pueden mostrar direcciones que empiecen por https:// o http://.',
  siteAddress: 'Escriba una dirección de este sitio sin el idioma, por ejemplo «/countries».',
  colour: 'Escriba el color con # y seis cifras hexadecimales, por ejemplo «#0b4f8a».',
  tooLong: 'Limítelo a {limit} caracteres; tiene {length}.',
  taken: 'Otro documento ya tiene «{value}». Elija otro valor o edite ese documento.',
  secondBureau: 'Este país ya tiene una Oficina Central Nacional. Edite esa.',
  ancestor:
    'Un organismo no puede estar por encima de sí mismo. Elija un organismo superior que no dependa de él.',
  otherCountry: 'El organismo superior pertenece a otro país. Elija uno del mismo país.',
  altMissing: 'Diga con palabras qué muestra la imagen, para quienes no pueden verla.',
  missingTarget: 'no hay ningún documento con el identificador {id}.',
}
