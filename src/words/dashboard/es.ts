import type { DashboardWords } from '.'

export const es: DashboardWords = {
  title: 'Lo que hay que hacer',
  tasks: {
    failed: {
      title: 'Publicaciones programadas que fallaron',
      about: 'No se publicó nada. Abra el documento para ver el motivo y publíquelo o devuélvalo.',
      age: 'Falló {age}',
    },
    emergency: {
      title: 'Publicaciones de urgencia por confirmar',
      about:
        'Están en línea sin revisión. Lea lo que ve el público y confírmelo o haga que se cambie.',
      age: 'Publicado {age}',
    },
    'sent-back': {
      title: 'Devuelto para corregir',
      about: 'Un revisor pidió cambios. Lea el comentario, corrija el texto y envíelo de nuevo.',
      age: 'Devuelto {age}',
    },
    review: {
      title: 'A la espera de su revisión',
      about: 'Primero, lo que lleva más tiempo esperando. Apruébelo o devuélvalo con un motivo.',
      age: 'Enviado {age}',
    },
    reports: {
      title: 'Errores comunicados por lectores',
      about: 'Examine cada uno, corrija el texto si el lector tiene razón y dígale en qué quedó.',
      age: 'Comunicado {age}',
    },
    publication: {
      title: 'Aprobado, por publicar',
      about: 'Publíquelo ahora o prográmelo.',
      age: 'Aprobado {age}',
    },
    drafts: {
      title: 'Sus borradores',
      about: 'Usted los empezó. Envíelos a revisión cuando estén listos.',
      age: 'Borrador empezado {age}',
    },
    renewal: {
      title: 'Perfiles publicados por comprobar de nuevo',
      about: 'Hace mucho que no se publica nada nuevo. Compruebe si todo sigue siendo válido.',
      age: 'Publicado {age}',
    },
    scheduled: {
      title: 'Publicaciones programadas',
      about: 'Se publican por sí solas. Abra una para cambiar la hora o cancelarla.',
      age: 'Se publicará {age}',
    },
    handed: {
      title: 'Sus cambios en curso',
      about: 'Ahora los tienen otras personas. Puede recuperarlos mientras no se publiquen.',
      age: 'Cambió de estado {age}',
    },
    others: {
      title: 'Borradores de otras personas en su ámbito',
      about: 'Los escriben sus colegas. Puede continuarlos o enviarlos a revisión.',
      age: 'Cambió de estado {age}',
    },
  },
  empty: {
    'sent-back': 'Ningún revisor espera una corrección suya.',
    review: 'Nada espera su revisión. Lo que se envíe en su ámbito aparecerá aquí por sí solo.',
    publication:
      'Nada espera a publicarse. Lo que los revisores aprueben en su ámbito aparecerá aquí.',
    drafts: 'No tiene borradores. Abra un perfil y cámbielo, o empiece uno nuevo:',
    scheduled: 'No hay publicaciones programadas. Abra un documento aprobado y elija «Programar».',
  },
  stale: {
    title: 'Traducciones atrasadas respecto al inglés',
    about:
      'El inglés ha cambiado desde que se escribieron. Abra la cola de un idioma y actualícelas.',
  },
  allDone: 'No tiene nada que hacer por ahora.',
  overdue: 'Atrasado',
  overdueCount: { one: '{count} atrasado', many: '{count} atrasados', other: '{count} atrasados' },
  showAll: {
    one: 'Mostrar todo ({count})',
    many: 'Mostrar los {count}',
    other: 'Mostrar los {count}',
  },
  back: 'Volver al tablero',
  untitled: 'Sin título',
  create: 'Nuevo: {what}',
  claim: {
    take: 'Asumir esta revisión',
    takeOver: 'Tomar el relevo',
    release: 'Devolverla',
    yours: 'Usted la está revisando',
    others: '{name} la está revisando',
    failed: 'No ha funcionado. Inténtelo de nuevo.',
  },
  calendar: {
    zone: 'Horas de su zona horaria: {zone}',
    publications: {
      one: '{count} publicación',
      many: '{count} publicaciones',
      other: '{count} publicaciones',
    },
    none: 'ninguna publicación',
  },
  load: {
    title: 'Revisiones pendientes',
    about: 'Cuánto espera, dónde y por quién. Los plazos son los de los últimos 90 días.',
    waiting: 'En espera',
    overdue: 'Atrasadas',
    oldest: 'La que más espera',
    region: 'Región',
    everywhere: 'Sin país',
    reviewers: 'Revisores',
    noReviewer: 'ninguno',
    reviewer: 'Revisor',
    taken: 'Asumidas',
    decided: 'Decididas',
    median: 'La mitad, decidida en',
    stranded: 'Nadie puede revisar estos documentos',
    strandedAbout:
      'Ningún revisor los cubre, o todos los que los cubren participaron en ellos. Dé a alguien el rol o el ámbito.',
    none: '–',
  },
  people: {
    title: 'Personas',
    about:
      'Cuentas que pueden iniciar sesión, por rol. Quien tiene varios roles cuenta en cada uno.',
    role: 'Rol',
    count: 'Personas',
    manage: 'Gestionar personas',
  },
  events: {
    title: 'Lo último que ha pasado',
    about: 'Las entradas más recientes del registro de auditoría.',
    when: 'Cuándo',
    what: 'Qué',
    document: 'Dónde',
    who: 'Quién',
    all: 'Abrir el registro de auditoría',
    none: 'Todavía no ha pasado nada.',
  },
  regions: {
    africa: 'África',
    americas: 'Américas',
    'asia-south-pacific': 'Asia y Pacífico Sur',
    europe: 'Europa',
    'middle-east-north-africa': 'Oriente Medio y Norte de África',
  },
  lists: {
    label: 'Mostrar por estado',
    all: 'Todos',
    states: {
      draft: 'Borrador',
      'in-review': 'En revisión',
      'changes-requested': 'Por corregir',
      approved: 'Aprobado',
      published: 'Publicado',
    },
    public: { none: 'Todavía no', live: 'En línea', withdrawn: 'Retirado' },
  },
}
