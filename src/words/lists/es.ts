import type { ListWords } from '.'

export const es: ListWords = {
  together: 'Juntos, todos o ninguno',
  selected: {
    one: '{count} seleccionado.',
    many: '{count} seleccionados.',
    other: '{count} seleccionados.',
  },
  nothingTogether:
    'No hay ningún paso que pueda dar con todos a la vez. Seleccione documentos en el mismo estado y dentro de su ámbito.',
  empty: {
    noMatchFor: 'Nada coincide con «{search}»',
    noMatch: 'Nada coincide con estos filtros',
    shorten: 'Compruebe la ortografía, busque una parte más corta del nombre o véalos todos.',
    widen: 'Ahora ningún documento es así. Quite un filtro o véalos todos.',
    showAll: 'Quitar búsqueda y filtros',
    nothing: 'Aquí todavía no hay nada',
    create: 'Nuevo: {what}',
    begin: {
      profiles: 'Empiece el primero. Es un borrador hasta que otra persona lo haya revisado.',
      media: 'Suba la primera imagen. Solo se hace pública cuando la usa una página publicada.',
    },
    wait: {
      profiles: 'Los colaboradores empiezan los documentos; aparecen aquí enseguida.',
      media: 'Los colaboradores suben las imágenes; aparecen aquí enseguida.',
      editions: 'Cada publicación añade aquí una edición, y ninguna se retira nunca.',
      other: 'Lo que se registra aparece aquí por sí solo.',
    },
  },
}
