import type { RefusalWords } from '.'

export const es: RefusalWords = {
  states: {
    draft: 'en borrador',
    'in-review': 'en revisión',
    'changes-requested': 'pendiente de cambios',
    approved: 'aprobado',
    published: 'publicado',
  },
  publics: { none: 'todavía sin publicar', live: 'en línea', withdrawn: 'retirado' },
  or: 'o',
  quoted: '«{name}»',
  sentences: {
    'sign-in': 'Inicie sesión primero.',
    'sign-in-to-change': 'Inicie sesión para modificar contenido.',
    'account-gone': 'Esta cuenta ya no existe o está desactivada.',
    'account-deactivated': 'Esta cuenta está desactivada. Consulte a un administrador.',
    'not-joined': 'Se le ha invitado y todavía no se ha unido. Abra el enlace de la invitación.',
    'not-found': 'Este documento no existe.',
    role: '{transition} requiere la función de {role}.',
    'role-create': 'Crear un documento requiere la función de {role}.',
    'role-edit': 'Editar requiere la función de {role}.',
    'role-delete': 'Eliminar un borrador requiere la función de {role}.',
    'rights-by-administrator': 'Las funciones y el ámbito los asigna un administrador.',
    'own-rights': 'Nadie cambia sus propias funciones ni su ámbito. Consulte a otro administrador.',
    'append-only': 'Nadie puede cambiar ni eliminar las ediciones y el registro de auditoría.',
    scope:
      'Este documento está fuera de su ámbito, tal como está en línea o tal como lo dejaría la copia de trabajo.',
    'four-eyes-change':
      'Usted escribió, importó o envió parte de este cambio, así que debe aprobarlo otra persona.',
    'four-eyes-edition':
      'Usted escribió, envió o publicó esta edición, así que debe confirmarla otra persona.',
    'direct-publish':
      'El contenido solo se hace público mediante {transition}, después de la revisión. Guárdelo como borrador y envíelo a revisión.',
    'direct-withdraw':
      'Un documento solo sale del sitio mediante {transition}, con un aviso público. Guarde su cambio como borrador.',
    'restore-is-draft':
      'Restaurar crea un borrador. Se hace público mediante {transition}, después de la revisión.',
    'no-duplicates':
      'Los documentos no se duplican: cada país, dirección y código existe una sola vez. Cree un borrador nuevo; se hace público mediante {transition}.',
    frozen:
      'El contenido está congelado mientras el documento está {state}. Use primero {transition} para recuperarlo como borrador.',
    'cannot-be-deleted': 'Un documento {state} no se puede eliminar.',
    'cannot-be-saved': 'Un documento {state} no se puede guardar.',
    state: '{transition} es posible mientras un documento está {states}; este está {state}.',
    public: '{transition} es posible mientras un documento está {publics}; este está {public}.',
    'has-edition':
      'Un documento que se publicó nunca se elimina. Use {withdraw} para retirarlo del sitio o {discard} para descartar el borrador.',
    'picture-in-use':
      'Una edición publicada usa esta imagen, así que no se puede eliminar. Quítela del perfil.',
    'named-in-frozen':
      '{title} menciona este elemento y su contenido está congelado mientras está {state}. Use allí primero {transition} y quite el elemento.',
    'named-in-edition':
      'Lo que se publicó como {title} menciona este elemento. Quítelo primero de ese documento y haga que se publique el cambio; después podrá eliminarlo.',
    'named-in-draft':
      'El borrador {title} menciona este elemento. Quítelo de ese documento antes de eliminarlo.',
    'named-in-settings':
      'Los ajustes del sitio usan esta imagen. Un administrador puede elegir otra allí; después se podrá eliminar.',
    'shown-by-settings':
      'Los ajustes del sitio usan esta imagen, así que solo un administrador puede cambiarla. Suba otra imagen en su lugar.',
    'no-difference': 'Nada difiere de la edición en línea, así que no hay nada que revisar.',
    'not-approved-content':
      'El contenido no es exactamente el que se aprobó. Use {changes} o {reopen} y haga que se revise de nuevo.',
    'no-edition':
      'Este documento nunca se publicó, así que no hay ninguna edición a la que volver.',
    'not-flagged':
      'La edición en línea no está pendiente de revisión tras una publicación de urgencia.',
    'not-scheduled': 'No hay ninguna publicación programada.',
    'schedule-replaced': 'Esta publicación programada se sustituyó o se canceló.',
    'change-note-missing':
      'Diga qué ha cambiado, al menos en inglés: el público lo leerá en la lista de cambios.',
    'comment-missing': 'Diga qué hay que cambiar.',
    'notice-missing':
      'Escriba el aviso público que ocupará el lugar de la página, al menos en inglés.',
    'reason-missing': 'Indique el motivo para publicar sin revisión.',
    'comment-invalid':
      'El texto debe tener como máximo 4000 caracteres por idioma, con el inglés como mínimo.',
    'expected-version-missing': 'Indique la versión que ha visto.',
    'scheduled-for-missing': 'Indique cuándo publicar: una fecha y una hora.',
    'scheduled-for-invalid': 'Indique una fecha y una hora completas, con zona horaria.',
    'scheduled-for-past': 'Ese momento ya ha pasado. Elija un momento futuro o publique ahora.',
    'stale-decision':
      'El documento ha cambiado desde la versión que usted vio. Mírelo de nuevo y decida sobre lo que dice ahora.',
    'stale-save':
      'Otra persona ha guardado este documento desde que usted lo abrió. No se pierde nada: mire la versión más reciente y guarde de nuevo.',
    concurrent:
      'Otra persona está cambiando este documento en este momento. Inténtelo de nuevo enseguida.',
    'not-saved':
      'La base de datos no aceptó el cambio, así que no se guardó nada. Inténtelo de nuevo.',
    unavailable:
      'La base de datos no responde en este momento. Inténtelo de nuevo enseguida y mire antes si su cambio se guardó a pesar de todo.',
    'picture-not-kept': 'No se pudo guardar la imagen. Inténtelo de nuevo enseguida.',
    'choose-picture': 'Elija una imagen para subir.',
    'unreadable-picture':
      'Este archivo no es una imagen legible. Suba un archivo JPEG, PNG, WebP o AVIF.',
  },
}
