import type { ResultsWords } from './words'

export const es: ResultsWords = {
  didYouMean: '¿Quiso decir {meant}?',
  corrected: 'No hay resultados para «{typed}». Estos son los resultados para {meant}.',
  nearest:
    'No hay resultados para «{typed}». Estos son los resultados para las palabras más próximas.',
  exactly: 'Buscar «{typed}» exactamente como está escrito',
  otherLanguages:
    'No hay resultados en español para «{typed}». Estos resultados están en otros idiomas.',
  someWords:
    'Ninguna página contiene todas las palabras de «{typed}». Estos resultados contienen algunas.',
  none: 'No hay resultados para «{typed}».',
  advice: [
    'Revise la ortografía, o pruebe con menos palabras o con otras más comunes.',
    'Un país también se encuentra por sus códigos y por sus nombres en otros idiomas, una oficina por su ciudad, un organismo por sus siglas.',
    'Las palabras entre comillas se buscan una junto a otra; una palabra precedida de un signo menos no debe figurar.',
  ],

  kinds: 'Tipos de resultados',
  everything: 'Todos los resultados',
  ofKind: {
    countries: 'Países',
    ncbs: 'Oficinas',
    agencies: 'Organismos',
    'crime-areas': 'Ámbitos delictivos',
  },

  pages: 'Páginas de resultados',
  previous: 'Página anterior',
  next: 'Página siguiente',

  unavailable: 'La búsqueda no responde en este momento',
  unavailableText:
    'Vuelva a intentarlo en unos minutos. Mientras tanto, todo puede leerse sin buscar:',
}
