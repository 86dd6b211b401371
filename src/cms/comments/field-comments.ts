import type { Field } from 'payload'

const BUTTON = '/src/admin/comments/FieldComments#FieldComments'

/** Fields with the button for comments below their input, those inside groups and lists too. */
export const withFieldComments = (fields: readonly Field[]): Field[] => fields.map(commented)

function commented(field: Field): Field {
  // Tabs and sections without a name only order the form.
  if (field.type === 'tabs')
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: withFieldComments(tab.fields) })),
    }
  if (field.type === 'collapsible' || field.type === 'row')
    return { ...field, fields: withFieldComments(field.fields) }
  if (!('name' in field) || field.type === 'ui' || field.type === 'join') return field
  const { admin } = field as { admin?: { components?: { afterInput?: unknown[] } } }
  const components = admin?.components
  return {
    ...field,
    ...('fields' in field ? { fields: withFieldComments(field.fields) } : {}),
    // A group is commented on by its fields.
    ...(field.type === 'group'
      ? {}
      : {
          admin: {
            ...admin,
            components: { ...components, afterInput: [...(components?.afterInput ?? []), BUTTON] },
          },
        }),
  } as Field
}
