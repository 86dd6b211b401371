import type { VerifyWords } from './words'

export const es: VerifyWords = {
  title: '¿Es auténtico este archivo?',
  summary:
    'Cada edición de este sitio se puede conservar como archivo firmado. Quien reciba un archivo así puede comprobar aquí si es lo que se publicó, sin cambios.',
  link: 'Verificar un archivo',
  signedFile: 'Esta edición como archivo firmado (JSON)',
  file: 'El archivo',
  fileHint: 'Un archivo que termina en .json, de {size} MB como máximo.',
  text: 'O su texto',
  textHint: 'Completo, desde la primera llave hasta la última.',
  check: 'Verificar',
  privacy: 'No se conserva nada de él y no se informa a nadie.',
  outcomes: {
    current: {
      answer: 'Auténtico y actual',
      meaning:
        'El archivo es la edición {number} de «{name}», publicada aquí el {date}. Es lo que dice la página hoy.',
    },
    superseded: {
      answer: 'Auténtico, pero no el más reciente',
      meaning:
        'El archivo es la edición {number} de «{name}», publicada aquí el {date}. Desde entonces hay una edición más reciente: la número {current}.',
    },
    redacted: {
      answer: 'Auténtico, pero una parte se retiró después',
      meaning:
        'El archivo es la edición {number} de «{name}», publicada aquí el {date}. Desde entonces se retiró una parte de esta edición porque la ley lo exige. Utilice el archivo actual.',
    },
    withdrawn: {
      answer: 'Auténtico, pero retirado',
      meaning:
        'El archivo es la edición {number} de una página, publicada aquí el {date}. Esa página está retirada por el momento.',
    },
    gone: {
      answer: 'Firmado aquí, pero ya no conocido',
      meaning:
        'El archivo lleva la firma de este sitio, pero el sitio no tiene tal edición. Pregunte a sus responsables antes de confiar en él.',
    },
    manifest: {
      answer: 'Una lista auténtica de archivos completos',
      meaning:
        'El archivo es la lista de todo lo que se podía descargar aquí por completo, a fecha de {date}. Indica la huella de cada archivo.',
    },
    changed: {
      answer: 'No es auténtico: fue modificado',
      meaning:
        'El archivo dice venir de este sitio, pero no es lo que se firmó aquí. Algo fue modificado, añadido u omitido. No confíe en él.',
    },
    elsewhere: {
      answer: 'No es de aquí',
      meaning:
        'El archivo se firmó en otra dirección con una clave de este sitio. No se publicó aquí.',
    },
    'unknown-key': {
      answer: 'No es de aquí',
      meaning:
        'El archivo lleva una firma, pero ninguna de este sitio. No se publicó aquí, o la clave ya no es de confianza. Quien lo publicó puede decir si es auténtico.',
    },
    unsigned: {
      answer: 'No se puede verificar',
      meaning:
        'No contiene ninguna firma. Eso no significa que sea falso: solo se pueden verificar archivos firmados. Cada página ofrece el suyo en «Acerca de esta página».',
    },
    empty: {
      answer: 'No hay ningún archivo',
      meaning: 'Elija un archivo o pegue su texto.',
    },
    throttled: {
      answer: 'Aún sin verificar',
      meaning:
        'Han llegado demasiados archivos desde su red. Vuelva a intentarlo dentro de un minuto.',
    },
    unavailable: {
      answer: 'Aún sin verificar',
      meaning:
        'Las claves de este sitio no se pueden leer en este momento. Vuelva a intentarlo dentro de un minuto.',
    },
  },
  toEdition: 'Esta edición en este sitio',
  toCurrent: 'La página como es ahora',
  toNotice: 'Por qué está retirada',
  compare: 'Qué ha cambiado desde entonces',
  key: 'Firmado con la clave',
  howHeading: 'Sin este sitio',
  how: 'Quien no quiera depender de nadie puede verificar los archivos con programas libres y las claves públicas, también sin conexión.',
  keys: 'Claves públicas',
}
