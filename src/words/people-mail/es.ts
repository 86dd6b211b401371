import type { PeopleMail } from '.'

export const es: PeopleMail = {
  invitation: {
    subject: 'Invitación a Liaison',
    paragraphs: [
      'Hola, {name}: {by} le invita a trabajar en los perfiles de país en Liaison. Abra esta dirección para elegir su contraseña:',
      'La dirección sirve una sola vez, durante siete días. Si ha caducado, pida una nueva a {by}.',
      'Si no esperaba este mensaje, no tiene que hacer nada.',
    ],
  },
  forgotten: {
    subject: 'Elija una nueva contraseña para Liaison',
    paragraphs: [
      'Alguien, probablemente usted, ha pedido una nueva contraseña para su cuenta. Abra esta dirección para elegirla:',
      'La dirección sirve una sola vez, durante una hora. Si no la ha pedido, no tiene que hacer nada: su contraseña sigue siendo la misma.',
    ],
  },
  notices: {
    secondFactorOn: {
      subject: 'El inicio de sesión en dos pasos está activado',
      paragraphs: [
        'Se ha activado el inicio de sesión en dos pasos en su cuenta. Guarde bien sus códigos de recuperación.',
      ],
    },
    secondFactorOff: {
      subject: 'El inicio de sesión en dos pasos está desactivado',
      paragraphs: ['Se ha desactivado el inicio de sesión en dos pasos en su cuenta.'],
    },
    secondFactorReset: {
      subject: 'Se ha restablecido el inicio de sesión en dos pasos',
      paragraphs: [
        'Un administrador ha quitado el inicio de sesión en dos pasos de su cuenta. Su aplicación de autenticación y sus códigos de recuperación ya no valen. Inicie sesión con su contraseña y configúrelo de nuevo.',
      ],
    },
    recoveryCodeUsed: {
      subject: 'Se ha usado un código de recuperación',
      paragraphs: [
        'Alguien ha iniciado sesión en su cuenta con uno de sus códigos de recuperación. Ese código no volverá a servir. Si quedan pocos, cree otros nuevos en la página de su cuenta.',
      ],
    },
    passwordSet: {
      subject: 'Se ha cambiado su contraseña',
      paragraphs: [
        'Un administrador ha establecido una nueva contraseña para su cuenta y ha cerrado todas sus sesiones.',
      ],
    },
  },
  noticeEnd: 'Si no sabe nada de esto, avise de inmediato a un administrador.',
}
