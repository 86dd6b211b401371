import type { FirstStepWords } from '.'

export const es: FirstStepWords = {
  title: 'Sus primeros pasos',
  progress: {
    one: '{count} de {total} hecho',
    many: '{count} de {total} hechos',
    other: '{count} de {total} hechos',
  },
  done: '(hecho)',
  hide: 'Ocultar los primeros pasos',
  show: 'Mostrar los primeros pasos',
  steps: {
    change: {
      title: 'Abrir un perfil y modificarlo',
      about: 'Todo lo que se guarda es un borrador. Lo que ve el público no cambia.',
    },
    translate: {
      title: 'Traducir un texto',
      about: 'La cola muestra lo que falta en cada idioma, junto al inglés.',
    },
    submit: {
      title: 'Enviar un borrador a revisión',
      about:
        'Repase antes «Comprobaciones» junto al formulario: lo que allí figura como bloqueante lo retiene.',
    },
    look: {
      title: 'Ver qué cambiaría una modificación',
      about:
        'La página de revisión compara el borrador, palabra por palabra, con lo que ve el público.',
    },
    comment: {
      title: 'Comentar un pasaje',
      about: 'Seleccione palabras en el formulario o pulse el bocadillo junto a un campo.',
    },
    decide: {
      title: 'Decidir sobre una revisión',
      about: 'Apruebe la versión que ha leído o devuélvala con un motivo.',
    },
    publish: {
      title: 'Publicar un perfil aprobado',
      about: 'El sitio lo muestra en cuanto el panel dice que está hecho.',
    },
    schedule: {
      title: 'Programar una publicación',
      about:
        'Elija el día y la hora en su zona horaria; el panel de control muestra un calendario.',
    },
    invite: {
      title: 'Invitar a alguien',
      about: 'Indique un nombre, una dirección, funciones y un ámbito. Un correo lleva el enlace.',
    },
    settings: {
      title: 'Configurar el sitio',
      about: 'Su nombre, sus colores y tras cuántos días una revisión va con retraso.',
    },
    'open-trail': {
      title: 'Abrir el registro de auditoría',
      about: 'Fíltrelo por persona o documento y descargue en CSV lo que muestra.',
    },
    'look-along': {
      title: 'Mirar un cambio en revisión',
      about: 'La página de revisión muestra qué cambiaría; «Historial», a su lado, quién hizo qué.',
    },
    'second-factor': {
      title: 'Proteger su cuenta con un segundo paso',
      about:
        'Una aplicación de autenticación en su teléfono da un código para cada inicio de sesión.',
    },
  },
}
