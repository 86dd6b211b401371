import type { ReportWords } from './words'

export const es: ReportWords = {
  link: 'Comunicar un error en esta sección',
  linkOfPage: 'Comunicar otro error de esta página',
  title: '{name}: comunicar un error',
  titleOfPage: 'Comunicar un error',
  wholePage: 'La página en su conjunto',
  description: 'Descripción',
  about: 'Sobre la sección «{section}», en la edición {number} de {date}.',
  aboutOther: 'La página ha cambiado desde que usted la abrió. Compruebe que el error sigue ahí.',
  wrong: '¿Qué está mal?',
  wrongHint: 'Cite las palabras que están mal. Como máximo, 2000 caracteres.',
  right: '¿Qué sería correcto o dónde está escrito? (opcional)',
  rightHint: 'Como máximo, 1000 caracteres y dos direcciones web.',
  trap: 'Deje vacío este campo',
  privacy:
    'Solo los redactores de esta página leen lo que usted escribe; nunca se publica. No preguntamos quién es ni guardamos ninguna dirección suya. No nombre a particulares. Lo que escribió se borra 90 días después de la respuesta, o cuando usted lo quiera.',
  send: 'Enviar el aviso',
  problemTitle: 'El aviso no se ha enviado',
  problems: {
    'too-short': 'Diga qué está mal con al menos 10 caracteres.',
    'too-long': 'Acorte el texto: 2000 y 1000 caracteres como máximo.',
    'too-many-links': 'Quite direcciones web hasta que queden dos como máximo.',
    trap: 'Se rellenó un campo que debe quedar vacío. Envíe de nuevo el formulario tal como está ahora.',
    'too-fast': 'Ha sido muy rápido. Compruebe su texto y envíelo de nuevo.',
    'too-old':
      'El formulario llevaba demasiado tiempo abierto. Compruebe su texto y envíelo de nuevo.',
    throttled:
      'Han llegado demasiados avisos desde su red. Su texto sigue aquí: envíelo de nuevo dentro de una hora.',
  },
  statusTitle: 'Su aviso de un error',
  keepAddress:
    'Guarde la dirección de esta página: solo aquí verá en qué queda su aviso. Nadie más la conoce.',
  reported: 'Página',
  section: 'Sección',
  receivedOn: 'Recibido el',
  state: 'En qué ha quedado',
  states: {
    received: 'Se ha recibido. Nadie lo ha examinado todavía.',
    'looked-at': 'Un redactor lo está examinando.',
    corrected: 'Usted tenía razón. La corrección aparecerá cuando se haya revisado.',
    published: 'El error está corregido. Gracias.',
    unchanged: 'Se ha examinado. La página se queda como está.',
    withdrawn: 'Usted lo ha retirado.',
  },
  reply: 'Respuesta de los redactores',
  changed: 'Qué cambió en la edición {number}',
  inEdition: 'La página corregida, edición {number}',
  takeBack: 'Borrar lo que escribí',
  takeBackText:
    'Lo que escribió se borra al momento. Mientras nadie haya respondido, el aviso se retira con ello.',
  takenBack: 'Lo que escribió se ha borrado.',
  corrects: {
    one: 'Corrige un error comunicado por un lector',
    many: 'Corrige {count} de errores comunicados por lectores',
    other: 'Corrige {count} errores comunicados por lectores',
  },
}
